// On a wide screen rows may take the whole width, each in one line under one row of names; the preview waits meanwhile.
// Up to three cells stand so beside the preview too; of more it is said why they do not.

import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BESIDE_PREVIEW } from './stands-as-table.ts';

type Props = {
  readonly name: string;
  /** How many cells a row has. */
  readonly columns: number;
};

/** Of the page: whoever works in tables does so in every field. */
const spread = signal(false);

/** More cells than this take several lines, and each keeps its name. */
const ONE_LINE = 8;

export function RowsAsTable({ name, columns }: Props): JSX.Element {
  const box = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    box.current?.closest('.rows')?.toggleAttribute('data-many', columns > ONE_LINE);
  }, [columns]);
  return (
    <p class="as-table" ref={box}>
      {columns > BESIDE_PREVIEW && !spread.value ? `共 ${columns} 栏，在预览旁边排不成一行。` : null}
      <button
        type="button"
        class="quiet"
        aria-pressed={spread.value}
        aria-label={`${name}铺开成表格`}
        title="每项一行，占满屏幕的宽度；再按一次收回，看预览"
        onClick={({ currentTarget }) => {
          spread.value = !spread.value;
          const desk = currentTarget.closest('.desk');
          if (spread.value) desk?.setAttribute('data-rows', 'table');
          else desk?.removeAttribute('data-rows');
          currentTarget.scrollIntoView({ block: 'nearest' });
        }}
      >
        铺开成表格
      </button>
    </p>
  );
}
