// Merged cells written out: what stands over several rows is said in each; over several columns only in the heading.

import { type BookCell, type BookSheet, EMPTY_CELL } from '../sheet/book.ts';

/** Cells that merging may write out: a span may claim a whole sheet. */
const MOST_WRITTEN = 500_000;

export function spreadMerged({ rows, merged }: BookSheet): readonly (readonly BookCell[])[] {
  const written = new Map<number, BookCell[]>();
  let left = MOST_WRITTEN;
  for (const { top, bottom, left: column } of merged) {
    const cell = rows[top]?.[column] ?? EMPTY_CELL;
    if (cell.kind === 'empty') continue;
    const last = Math.min(bottom, rows.length - 1);
    for (let row = top + 1; row <= last && left > 0; row += 1, left -= 1) {
      const own = written.get(row) ?? [...(rows[row] ?? [])];
      while (own.length < column) own.push(EMPTY_CELL);
      if ((own[column] ?? EMPTY_CELL).kind === 'empty') own[column] = cell;
      written.set(row, own);
    }
  }
  return written.size ? rows.map((row, at) => written.get(at) ?? row) : rows;
}

/** What of it is to be said of the rows from one on; a row that is one cell is a title. */
export function mergedTold({ name, rows, merged }: BookSheet, first: number): readonly string[] {
  const given = merged.filter(
    ({ top, left }) => top >= first && (rows[top]?.[left] ?? EMPTY_CELL).kind !== 'empty',
  );
  const down = given.filter(({ top, bottom }) => bottom > top).length;
  const along = given.filter(
    ({ top, bottom, left, right }) =>
      bottom === top && right > left && (rows[top] ?? []).filter(({ kind }) => kind !== 'empty').length > 1,
  ).length;
  return [
    ...(down ? [`工作表“${name}”有 ${down} 处上下合并的单元格，内容已在每行写出`] : []),
    ...(along ? [`工作表“${name}”有 ${along} 处左右合并的单元格，内容只算最左一列的`] : []),
  ];
}
