// Rows of a table that becomes a list: whoever fills it in types them all, so nothing in them is asked for or stays.

import type { Recognised } from '../text/recognised.ts';
import { columnsAsked } from '../written/template-tables.ts';
import type { Decisions } from './decisions.ts';

/** Numbers of their paragraphs, without the head of the columns. */
export function rowsThatRepeat(
  { tables }: Recognised,
  { repeated }: Pick<Decisions, 'repeated'>,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { id, first, last, columns, taken } of tables) {
    if (!(repeated[id] ?? taken) || !columnsAsked(columns)) continue;
    for (let row = first + 1; row <= last; row++) rows.add(row);
  }
  return rows;
}
