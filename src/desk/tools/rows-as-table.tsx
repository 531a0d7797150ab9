// On a wide screen rows may take the whole width, each in one line under one row of names; the preview waits meanwhile.

import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

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
