// Up, down, to the front and away: the buttons of one row.

import type { JSX } from 'preact';

type Props = {
  /** Ids of the buttons begin with it. */
  readonly id: string;
  /** The row, told apart from all others. */
  readonly label: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  /** There is a button for it from the third row on: the second gets there by one step. */
  readonly onFirst: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
};

export function RowButtons({ id, label, onUp, onDown, onFirst, onRemove }: Props): JSX.Element {
  const button = (key: string, text: string, act: (() => void) | undefined) => (
    <button
      type="button"
      class="quiet"
      id={`${id}-${key}`}
      tabIndex={-1}
      disabled={!act}
      onClick={act}
      aria-label={`${text}${label}`}
    >
      {text}
    </button>
  );
  return (
    <p class="row-buttons" data-tools="F2">
      {button('up', '上移', onUp)}
      {button('down', '下移', onDown)}
      {onFirst ? button('first', '移到最前', onFirst) : null}
      {button('remove', '删除', onRemove)}
    </p>
  );
}
