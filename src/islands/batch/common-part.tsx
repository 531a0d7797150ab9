// What is the same in all rows, such as the notice from above: taken from a draft, so that the sheet needs no columns for it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { without } from '../../desk/model/draft-facts.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftName } from '../../storage/draft-name.ts';
import { listDrafts } from '../../storage/draft-store.ts';
import type { BatchModel } from './batch-model.ts';

const NONE = '';

export function CommonPart({ model }: { readonly model: BatchModel }): JSX.Element | null {
  const drafts = useSignal<readonly Draft[]>([]);
  const wanted = useSignal(NONE);
  useEffect(() => {
    void listDrafts().then(
      (listed) => {
        drafts.value = listed.drafts;
      },
      () => {},
    );
  }, [drafts]);
  if (!drafts.value.length) return null;
  return (
    <p class="field-box">
      <label for="batch-common">各行都一样、表里没有列的内容，取自草稿</label>{' '}
      <select
        id="batch-common"
        value={wanted.value}
        onChange={({ currentTarget }) => {
          wanted.value = currentTarget.value;
          const draft = drafts.peek().find(({ id, template }) => keyOf({ id, template }) === wanted.peek());
          void model.give(draft ? without(draft.facts, new Set(draft.off)) : {});
        }}
      >
        <option value={NONE}>不取</option>
        {drafts.value.map((draft) => (
          <option key={keyOf(draft)} value={keyOf(draft)}>
            {draftName(draft)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Papers of one meeting have one id. */
function keyOf({ id, template }: Pick<Draft, 'id' | 'template'>): string {
  return `${id} ${template}`;
}
