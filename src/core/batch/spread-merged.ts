// Merged cells written out: what stands over several rows is said in each; over several columns only in the heading.

import { type BookCell, type BookSheet, EMPTY_CELL } from '../sheet/book.ts';

export type SpreadRows = {
  readonly rows: readonly (readonly BookCell[])[];
  /** How many stood over several rows, and over several columns. */
  readonly spread: number;
  readonly along: number;
};

/** Cells that merging may write out: a span may claim a whole sheet. */
const MOST_WRITTEN = 500_000;

export function spreadMerged({ rows, merged }: BookSheet): SpreadRows {
  if (!merged.length) return { rows, spread: 0, along: 0 };
  const written = new Map<number, BookCell[]>();
  let [spread, along, left] = [0, 0, MOST_WRITTEN];
  for (const { top, bottom, left: column, right } of merged) {
    const cell = rows[top]?.[column] ?? EMPTY_CELL;
    if (cell.kind === 'empty') continue;
    const last = Math.min(bottom, rows.length - 1);
    if (last > top) spread += 1;
    else if (right > column && (rows[top] ?? []).filter((each) => each.kind !== 'empty').length > 1)
      along += 1;
    for (let row = top + 1; row <= last && left > 0; row += 1, left -= 1) {
      const own = written.get(row) ?? [...(rows[row] ?? [])];
      while (own.length < column) own.push(EMPTY_CELL);
      if ((own[column] ?? EMPTY_CELL).kind === 'empty') own[column] = cell;
      written.set(row, own);
    }
  }
  return { rows: rows.map((row, at) => written.get(at) ?? row), spread, along };
}
