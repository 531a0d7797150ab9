// Columns that only count the rows: 序号 and its like, by their heading or by what they hold.

import type { Column } from '../facts/field.ts';
import { readNumeral } from '../facts/read-numeral.ts';
import { isCountTitle, matchTitles } from './match-title.ts';

export function countColumns(
  titles: readonly string[] | undefined,
  body: readonly (readonly string[])[],
  columns: readonly Column[],
  kept: readonly Column[] = [],
): ReadonlySet<number> {
  if (titles) {
    const { targets } = matchTitles(titles, columns, kept);
    const free = titles.flatMap((title, at) => (title && targets[at] === undefined ? [at] : []));
    return new Set(free.filter((at) => isCountTitle(titles[at] ?? '') || isCount(body, at)));
  }
  const wide = (body[0]?.length ?? 0) > 1;
  const many = body.length > 1 || (body[0]?.length ?? 0) > columns.length;
  return new Set(wide && many && (isCount(body, 0) || isBullets(body)) ? [0] : []);
}

/** 1, 2, 3 … or （1）, 1. and the like; a number repeated belongs to a merged cell. */
function isCount(rows: readonly (readonly string[])[], column: number): boolean {
  let last = 0;
  for (const row of rows) {
    const number = countOf(row[column] ?? '');
    if (number !== last + 1 && !(number === last && last > 0)) return false;
    last = number;
  }
  return last > 0;
}

/** Signs of a list of Word, which come as letters of a sign font. */
function isBullets(rows: readonly (readonly string[])[]): boolean {
  return rows.every(
    ([first = '', ...rest]) => /^[•·●○◆◇■□▪➢*\-–lnuqvØü§o\ue000-\uf8ff]$/.test(first) && rest.some(Boolean),
  );
}

/** 3, ３, （3）, 3., ③, 三, （三）, 三、 */
function countOf(cell: string): number {
  const bare = cell
    .normalize('NFKC')
    .trim()
    .replace(/^\(|[.、)]$/g, '');
  return readNumeral(bare) ?? Number(bare.trim() || Number.NaN);
}

/** Whether a cell of such a column says more than a number or a sign. */
export function isMoreThanCount(cell: string): boolean {
  return Number.isNaN(countOf(cell)) && /\p{Script=Han}.*\p{Script=Han}/su.test(cell);
}
