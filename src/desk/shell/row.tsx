// One row as a card. A row that is the same as before is not drawn again: a key in one of fifty costs no more than in one.

import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Column } from '../../core/facts/field.ts';
import type { Cells } from '../form/as-text.ts';
import type { RowsInHand } from '../paste/rows-in-hand.ts';
import { Cell } from './cell.tsx';
import { latePrograms } from './late-programs.ts';

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
  /** What is to be said of a row, beside its name. */
  readonly mark: (index: number) => ComponentChildren;
};

export function RowCard({ id, name, columns, row, index, last, empty, hand, mark }: Props): JSX.Element {
  const late = latePrograms.value;
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
          path={`${name}.${index}.${column.name}`}
          showHint={index === 0}
          fact={row[column.name]}
          onFact={(cell) => hand.replace(index, { ...row, [column.name]: cell ?? '' })}
        />
      ))}
      {late && !empty ? (
        <late.RowTools id={id} name={name} row={row} index={index} last={last} hand={hand} />
      ) : null}
    </fieldset>
  );
  return useMemo(draw, [columns, row, last, empty, late]);
}
