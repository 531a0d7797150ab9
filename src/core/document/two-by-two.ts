// A long list of narrow rows, such as names to tick, two and two beside each other: a ballot stays on one side of a sheet.

import type { Numbered } from './number.ts';

/** Rows that stand one under the other with room for the rest of the form. */
const MOST = 15;

/** Names run across and then down, so that their order holds wherever a page ends. */
export function twoByTwo(block: Numbered): Numbered {
  if (block.kind !== 'table' || block.headless || block.rows.length <= MOST) return block;
  const { columns, rows, tall } = block;
  if (rows.some((cells) => cells.length !== columns.length)) return block;
  const none = columns.map(() => []);
  const pairs = rows.flatMap((cells, at) => (at % 2 ? [] : [[...cells, ...(rows[at + 1] ?? none)]]));
  return {
    ...block,
    columns: [...columns, ...columns],
    rows: pairs,
    tall: pairs.map((_, at) => Math.max(tall[2 * at] ?? 0, tall[2 * at + 1] ?? 0)),
  };
}
