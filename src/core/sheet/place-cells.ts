// Rows of a sheet put under the columns of a field.

import type { Fact } from '../facts/fact.ts';
import type { Column } from '../facts/field.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import { isMoreThanCount } from './count-columns.ts';
import { isTooMuchPasted } from './limits.ts';
import type { Sheet } from './sheet.ts';

export type Placed = {
  readonly rows: readonly Readonly<Record<string, Fact>>[];
  /** Texts for which there is no column, row by row. */
  readonly surplus: readonly string[];
  /** Answers whose lines became one. */
  readonly joined: number;
  /** Answers too long to take. */
  readonly long: number;
};

/** Per pasted column, `targets` holds the index of its column. */
export function placeCells(
  sheet: Sheet,
  columns: readonly Column[],
  targets: readonly (number | undefined)[],
): Placed {
  const surplus: string[] = [];
  let joined = 0;
  let long = 0;
  const rows = sheet.body.map((row) => {
    const placed = new Map<string, Fact>();
    const over: string[] = [];
    for (const [at, text] of row.entries()) {
      if (!text || (sheet.counts.has(at) && !isMoreThanCount(text))) continue;
      const column = sheet.counts.has(at) ? undefined : columns[targets[at] ?? -1];
      if (isTooMuchPasted(text)) {
        long += 1;
        continue;
      }
      if (!column) {
        over.push(text);
        continue;
      }
      const { lineEnds, fromCell } = scalarOf(column);
      if (lineEnds === 'joined' && text.includes('\n')) joined += 1;
      placed.set(column.name, fromCell(text, column));
    }
    if (over.length) surplus.push(over.join('　').replace(/\n/g, ' '));
    return Object.fromEntries(placed);
  });
  return { rows, surplus, joined, long };
}
