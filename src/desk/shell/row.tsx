// One row as a card. A row that is the same as before is not drawn again: a key in one of fifty costs no more than in one.

import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Column } from '../../core/facts/field.ts';
import type { Cells } from '../form/as-text.ts';
import type { Paper } from '../late/load-paper.ts';
import type { RowsInHand } from '../paste/rows-in-hand.ts';
import { Cell } from './cell.tsx';

type Props = {
  /** Of the field. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly row: Cells;
  readonly index: number;
  readonly last: boolean;
  /** The only row, and not there yet. */
  readonly empty: boolean;
  readonly hand: RowsInHand;
  readonly paper: Paper | undefined;
  /** What is to be said of a row, beside its name. */
  readonly mark: (index: number) => ComponentChildren;
};

export function Row({ id, name, columns, row, index, last, empty, hand, paper, mark }: Props): JSX.Element {
  const draw = () => (
    <fieldset class="row">
      <legend>
        {name} 第 {index + 1} 项
      </legend>
      {mark(index)}
      {columns.map((column) => (
        <Cell
          key={column.name}
          column={column}
          paper={paper}
          path={`${name}.${index}.${column.name}`}
          showHint={index === 0}
          fact={row[column.name]}
          onFact={(cell) => hand.replace(index, { ...row, [column.name]: cell ?? '' })}
        />
      ))}
      {paper && !empty ? (
        <paper.RowTools id={id} name={name} row={row} index={index} last={last} hand={hand} />
      ) : null}
    </fieldset>
  );
  return useMemo(draw, [columns, row, last, empty, paper]);
}
