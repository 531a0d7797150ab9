// Turns of repeated sections: the items of a list, the rows of a table, the groups of rows that share a cell.

import type { FactPath } from '../facts/fact.ts';
import type { Column, Field } from '../facts/field.ts';
import { printScalar } from '../facts/print-value.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import type { Reading, Row, ScalarValue, Value } from '../facts/value.ts';
import { columnsWith } from '../template/resolve-ref.ts';

export type RowsValue = Extract<Value, { kind: 'rows' }>;

/** One turn of a repeated section. */
export type Frame = {
  readonly cells: Row;
  readonly item?: Reading<ScalarValue>;
  /** Rows of the current group, which stand in for all rows of that name. */
  readonly rows?: { readonly name: string; readonly value: RowsValue };
  readonly first: boolean;
  readonly last: boolean;
};

/** The cell of the nearest row around that has a column of that name. */
export function cellAround(frames: readonly Frame[], name: string): Reading<ScalarValue> | undefined {
  for (let at = frames.length - 1; at >= 0; at--) {
    const cell = frames[at]?.cells[name];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The rows of the nearest group around that goes by that name. */
export function groupAround(frames: readonly Frame[], name: string): Frame['rows'] {
  for (let at = frames.length - 1; at >= 0; at--) {
    const rows = frames[at]?.rows;
    if (rows?.name === name) return rows;
  }
  return undefined;
}

/** The one empty row of the blank form, which stands for rows of every option. */
export function isPlaceholder(rows: readonly Row[]): boolean {
  const [row] = rows;
  return (
    row !== undefined &&
    rows.length === 1 &&
    Object.values(row).every((cell) => cell.state === 'missing' || isOff(cell))
  );
}

function isOff(cell: Reading<ScalarValue>): boolean {
  return cell.state === 'given' && cell.value.kind === 'flag' && !cell.value.on;
}

/** Groups in the order in which their first rows stand. */
export function groupFrames(value: RowsValue, name: string, column: Column): Frame[] {
  const groups = new Map<string, Row[]>();
  for (const row of value.rows) {
    const key = textOf(row[column.name]) ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const common = [column, ...columnsWith(column, value.columns)];
  return inTurn(
    [...groups.values()].map((rows) => {
      const cells: Record<string, Reading<ScalarValue>> = {};
      for (const own of common) {
        const cell = rows[0]?.[own.name];
        if (cell) cells[own.name] = cell;
      }
      return { cells, rows: { name, value: { kind: 'rows', columns: value.columns, rows } } };
    }),
  );
}

const shared = new WeakMap<RowsValue, readonly Row[]>();

/** The rows, each with what a row that is alike says for both: the short name of an aspect, typed once. */
export function withShared(value: RowsValue): readonly Row[] {
  const before = shared.get(value);
  if (before) return before;
  const rows = value.columns.reduce<readonly Row[]>((all, { name, with: other }) => {
    if (other === undefined) return all;
    const said = new Map<string | undefined, Reading<ScalarValue>>();
    for (const row of all) {
      const [key, cell] = [textOf(row[other]), row[name]];
      if (cell && cell.state !== 'missing' && !said.has(key)) said.set(key, cell);
    }
    if (!said.size) return all;
    return all.map((row) => {
      const cell = row[name]?.state === 'missing' ? said.get(textOf(row[other])) : undefined;
      return cell ? { ...row, [name]: cell } : row;
    });
  }, value.rows);
  shared.set(value, rows);
  return rows;
}

export function inTurn(frames: readonly Omit<Frame, 'first' | 'last'>[]): Frame[] {
  const last = frames.length - 1;
  return frames.map((frame, index) => ({ ...frame, first: index === 0, last: index === last }));
}

/** A cell of the blank form: something to fill, or a box nobody has ticked. */
function emptyCell(column: Column, path: FactPath): Reading<ScalarValue> {
  return scalarOf(column).kind === 'flag'
    ? { state: 'given', value: { kind: 'flag', on: false }, path }
    : { state: 'missing', path };
}

/** One turn with nothing in it, for the blank form. */
export function placeholderFrame(field: Field, views: readonly string[]): Frame | undefined {
  const turn = { first: true, last: true };
  if (field.type === 'list') return { ...turn, cells: {}, item: { state: 'missing', path: [field.name, 0] } };
  if (field.type !== 'rows') return undefined;
  const cells = Object.fromEntries(
    field.columns.map((column) => [column.name, emptyCell(column, [field.name, 0, column.name])]),
  );
  if (!views.at(-1)?.startsWith('按')) return { ...turn, cells };
  return {
    ...turn,
    cells,
    rows: { name: field.name, value: { kind: 'rows', columns: field.columns, rows: [cells] } },
  };
}

export function textOf(reading: Reading<ScalarValue> | undefined): string | undefined {
  return reading?.state === 'given' ? printScalar(reading.value) : undefined;
}
