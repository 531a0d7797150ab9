// Another draft of the same paper to compare with: last year's, or the one a colleague sent.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../storage/draft.ts';
import { draftName, namesInList } from '../../storage/draft-name.ts';
import { listDrafts } from '../../storage/draft-store.ts';

type Props = {
  readonly id: string;
  readonly template: string;
  readonly onCompare: (other: Draft, name: string) => Promise<void>;
};

export function OtherDrafts({ id, template, onCompare }: Props): JSX.Element | null {
  const others = useSignal<readonly Draft[]>([]);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    listDrafts().then(
      ({ drafts }) => {
        others.value = drafts.filter((draft) => draft.template === template && draft.id !== id);
      },
      // Where drafts cannot be listed the page says so already.
      () => undefined,
    );
  }, [id, template]);
  if (!others.value.length) return null;
  const names = namesInList(others.value);
  const nameOf = (draft: Draft) => names.get(draft.id) ?? draftName(draft);
  return (
    <form
      class="keep-version"
      onSubmit={async (event) => {
        event.preventDefault();
        const other = others.value.find((draft) => draft.id === select.current?.value);
        if (other) await onCompare(other, `“${nameOf(other)}”`);
      }}
    >
      <label>
        与这个模板的另一份草稿比较
        <select ref={select}>
          {others.value.map((draft) => (
            <option key={draft.id} value={draft.id}>
              {nameOf(draft)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">看改动</button>
    </form>
  );
}
