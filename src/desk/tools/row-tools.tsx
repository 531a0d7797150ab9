// One row moved or removed: the cursor goes with it, and what is gone can be put back.

import type { JSX } from 'preact';
import { excerpt } from '../../core/facts/excerpt.ts';
import { type Cells, rowsOf } from '../form/as-text.ts';
import { didStroke } from '../form/undo.ts';
import { putRowsBack, type RowsInHand } from '../paste/rows-in-hand.ts';
import { RowButtons } from './row-buttons.tsx';

type Props = {
  /** Of the field. */
  readonly id: string;
  readonly name: string;
  readonly row: Cells;
  readonly index: number;
  readonly last: boolean;
  readonly hand: RowsInHand;
};

export function RowTools({ id, name, row, index, last, hand }: Props): JSX.Element {
  const move = (to: number, way: readonly string[]) => {
    const before = hand.rows();
    const next = [...before];
    next.splice(to, 0, ...next.splice(index, 1));
    hand.change(
      next,
      way.map((each) => `${id}.${to}-${each}`),
    );
    didStroke({
      undo: () => hand.change(before, [`${id}.${index}-up`, `${id}.${index}-down`]),
      stands: () => hand.fact() === next,
    });
  };
  const remove = () => {
    const before = hand.fact();
    const next = hand.rows().filter((_, at) => at !== index);
    hand.note.value = {
      kind: 'edit',
      sentence: `已删除“${name}”第 ${index + 1} 项${beginning(row)}。`,
      undoName: '撤销删除',
      undo: (now) => {
        const left = rowsOf(now);
        return [...left.slice(0, index), row, ...left.slice(index)];
      },
      surplus: [],
      at: index,
    };
    hand.change(next, [`${id}-undo`, id]);
    const fact = hand.fact();
    didStroke({ undo: () => putRowsBack(hand, id, before), stands: () => hand.fact() === fact });
  };
  return (
    <RowButtons
      id={`${id}.${index}`}
      label={`${name}第 ${index + 1} 项${beginning(row)}`}
      onUp={index > 0 ? () => move(index - 1, ['up', 'down']) : undefined}
      onDown={last ? undefined : () => move(index + 1, ['down', 'up'])}
      onFirst={index > 1 ? () => move(0, ['down']) : undefined}
      onRemove={remove}
    />
  );
}

/** The beginning of the longest text of a row, so that rows are told apart by ear; a date tells little. */
function beginning(row: Cells): string {
  const texts = Object.values(row).filter((cell) => typeof cell === 'string');
  const words = texts.filter((cell) => cell && !/^\d/.test(cell));
  const text = (words.length ? words : texts).reduce(
    (longest, cell) => (cell.length > longest.length ? cell : longest),
    '',
  );
  return text ? `“${excerpt(text, 12)}”` : '';
}
