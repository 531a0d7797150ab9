// A grid taken apart: what stands above its heading, the heading, the rows, and the rows and columns that are no answers.

import type { Column } from '../../../core/facts/field.ts';
import type { Grid } from './grid.ts';
import { isCountTitle, isHeading, matchTitles } from './match-title.ts';

export type Sheet = {
  /** Texts of the heading, one for each column; undefined where there is none. */
  readonly titles: readonly string[] | undefined;
  readonly body: readonly (readonly string[])[];
  /** Columns that only count the rows. */
  readonly counts: ReadonlySet<number>;
  /** What was read but is not put anywhere, as words. */
  readonly skipped: readonly string[];
  /** Rows that are no answers, as texts: titles, sums, notes. */
  readonly left: readonly string[];
};

/** A heading is looked for in so many rows. */
const FIRST_ROWS = 8;
const SUM = /^(?:合计|总计|共计|小计|累计|总和|总数|汇总|平均|均值|平均数|平均值|人均)$/;
const NOTE =
  /^(?:注|备注|说明|附注|填表说明|填表人|填报人|制表人?|审核人?|单位负责人|填报单位|填报日期|制表日期)[:：]/;

export function readSheet(grid: Grid, columns: readonly Column[]): Sheet {
  const turned = isTurned(grid.rows, columns) ? turn(grid.rows) : undefined;
  const rows = turned ?? grid.rows;
  const at = rows.length > 1 ? headingRow(rows, columns) : -1;
  const first = Math.max(0, at);
  const second = at >= 0 && isSecondHeading(rows, at, columns);
  const titles = at < 0 ? undefined : joinTitles(rows[at] ?? [], second ? rows[at + 1] : undefined, columns);
  const heading = (rows[at] ?? []).join('\t');
  const body: (readonly string[])[] = [];
  const left: string[] = rows.slice(0, first).map(asText);
  const seen = { sums: 0, notes: 0, headings: 0, numbers: 0 };
  for (const [index, row] of rows.slice(at + (second ? 2 : 1)).entries()) {
    if (titles && row.join('\t') === heading) seen.headings += 1;
    else if (titles && index === 0 && isNumberRow(row)) seen.numbers += 1;
    else if (isSum(row)) {
      seen.sums += 1;
      left.push(asText(row));
    } else if (rows.length > 1 && isNote(row)) {
      seen.notes += 1;
      left.push(asText(row));
    } else body.push(row);
  }
  const counts = countColumns(titles, body, columns);
  return {
    titles,
    body,
    counts,
    left,
    skipped: [
      ...(titles ? [turned ? '表头（在最左一列）' : '表头'] : []),
      ...(first ? [`表头上面的 ${first} 行`] : []),
      ...(seen.headings ? [`重复的 ${seen.headings} 行表头`] : []),
      ...(seen.numbers ? ['表头下面的编号'] : []),
      ...[...counts].map((column) => (titles ? `“${titles[column]}”列的序号` : '第一列的序号')),
      ...(seen.sums ? [`${seen.sums} 行合计、小计或平均`] : []),
      ...(seen.notes ? [`${seen.notes} 行说明`] : []),
    ],
  };
}

function headingRow(rows: readonly (readonly string[])[], columns: readonly Column[]): number {
  return rows.slice(0, FIRST_ROWS).findIndex((row, at) => at < rows.length - 1 && isHeading(row, columns));
}

/** The second row of a heading whose first row stands over several columns. */
function isSecondHeading(
  rows: readonly (readonly string[])[],
  at: number,
  columns: readonly Column[],
): boolean {
  const [first = [], next = []] = [rows[at], rows[at + 1]];
  if (at + 2 >= rows.length || first.join('\t') === next.join('\t')) return false;
  const group = first.some((title, index) => !title || title === first[index + 1]);
  return group && matchTitles(next, columns).found > 0 && next.every((cell) => cell.length <= 12);
}

/** Of two rows the lower names the column; both together do where that names one and the lower alone does not. */
function joinTitles(
  upper: readonly string[],
  lower: readonly string[] | undefined,
  columns: readonly Column[],
): readonly string[] {
  if (!lower) return upper;
  return lower.map((title, at) => {
    const above = upper[at] || (title ? upper.slice(0, at).reverse().find(Boolean) : '') || '';
    if (!title || title === above) return above;
    const joined = `${above}${title}`;
    return matchTitles([joined], columns).found && !matchTitles([title], columns).found ? joined : title;
  });
}

/** The headings stand one below the other, the answers beside them. */
function isTurned(rows: readonly (readonly string[])[], columns: readonly Column[]): boolean {
  if (rows.length < 2 || rows.length > columns.length + 3) return false;
  const named = (cells: readonly string[]) =>
    matchTitles(cells, columns).found > 1 && isHeading(cells, columns);
  if (rows.slice(0, FIRST_ROWS).some(named)) return false;
  return (rows[0]?.length ?? 0) > 1 && named(rows.map(([first = '']) => first));
}

function turn(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
}

function countColumns(
  titles: readonly string[] | undefined,
  body: readonly (readonly string[])[],
  columns: readonly Column[],
): ReadonlySet<number> {
  if (titles) {
    const { targets } = matchTitles(titles, columns);
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
    const text = (row[column] ?? '').trim();
    const number = Number(text.replace(/^[（(]|[.．、)）]$/g, '').trim() || Number.NaN);
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

function isNumberRow(row: readonly string[]): boolean {
  const given = row.filter(Boolean);
  return given.length > 1 && row.every((cell, at) => !cell || cell === String(at + 1) || cell === String(at));
}

/** A row that sums up others says so in one of its first two cells. */
function isSum(row: readonly string[]): boolean {
  return row
    .filter(Boolean)
    .slice(0, 2)
    .some((cell) => {
      const plain = cell.replace(/[\s:：]/g, '');
      return SUM.test(plain) || (plain.length <= 8 && /(?:合计|小计|总计)$/.test(plain) && row.length > 1);
    });
}

function isNote(row: readonly string[]): boolean {
  const given = [...new Set(row.filter(Boolean))];
  return given.length <= 2 && NOTE.test((given[0] ?? '').replace(/\s/g, ''));
}

/** A merged cell was written into each place; once says as much. */
function asText(row: readonly string[]): string {
  return row
    .filter((cell, at) => cell && cell !== row[at - 1])
    .join('　')
    .replace(/\n/g, ' ');
}
