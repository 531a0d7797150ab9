// A long list of narrow rows, such as names to tick, two and two beside each other: a ballot stays on one side of a sheet.

import type { Table } from './document.ts';
import type { Numbered } from './number.ts';

/** Rows that stand one under the other with room for the rest of the form. */
const MOST = 15;

/** Whether there are too many of them, each with all its cells. */
export function isLong({ columns, rows, headless }: Extract<Numbered, { kind: 'table' }>): boolean {
  return !headless && rows.length > MOST && rows.every((cells) => cells.length === columns.length);
}

/** The table is half as wide as the sheet. Names run across and then down, so that their order holds wherever a page ends. */
export function twoByTwo(table: Table): Table {
  const { columns, rows, tall } = table;
  const none = columns.map(() => []);
  const pairs = rows.flatMap((cells, at) => (at % 2 ? [] : [[...cells, ...(rows[at + 1] ?? none)]]));
  const higher = pairs.map((_, at) => Math.max(tall?.[2 * at] ?? 0, tall?.[2 * at + 1] ?? 0));
  return { ...table, columns: [...columns, ...columns], rows: pairs, tall: higher };
}
