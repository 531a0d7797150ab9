// The lists as spreadsheets, a button each.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ListSpec } from '../../core/sheet/lists.ts';

type Props = {
  readonly lists: readonly ListSpec[];
  /** What came of it, in a sentence. */
  readonly onSave: (list: ListSpec) => Promise<string>;
};

export function ListButtons({ lists, onSave }: Props): JSX.Element | null {
  const said = useSignal('');
  if (!lists.length) return null;
  return (
    <>
      <h3>清单存成电子表格</h3>
      <p class="actions">
        {lists.map((list) => (
          <button
            key={list.name}
            type="button"
            class="quiet"
            onClick={async () => {
              said.value = await onSave(list);
            }}
          >
            {list.name}
          </button>
        ))}
      </p>
      <p role="status">{said.value}</p>
    </>
  );
}
