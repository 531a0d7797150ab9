// A grid taken apart: what stands above its heading, the heading, the rows, and the rows and columns that are no answers.

import type { Column } from '../facts/field.ts';
import { countColumns } from './count-columns.ts';
import type { Grid } from './grid.ts';
import { withoutMarks } from './marks.ts';
import { isBareHeading, isHeading, matchTitles } from './match-title.ts';
import { isBand, isNote, isNumberRow, isSum, rowText } from './row-kinds.ts';

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
/** `kept` are columns a heading may name that are not asked for. */
export function readSheet(grid: Grid, columns: readonly Column[], kept: readonly Column[] = []): Sheet {
  const named = [...columns, ...kept];
  const turned = isTurned(grid.rows, named) ? turn(grid.rows) : undefined;
  const rows = turned ?? grid.rows;
  const at = headingRow(rows, named);
  const first = Math.max(0, at);
  const second = at >= 0 && isSecondHeading(rows, at, named);
  const titles = at < 0 ? undefined : joinTitles(rows[at] ?? [], second ? rows[at + 1] : undefined, named);
  const heading = (rows[at] ?? []).join('\t');
  const body: (readonly string[])[] = [];
  const left: string[] = rows.slice(0, first).map(rowText);
  const seen = { sums: 0, notes: 0, headings: 0, numbers: 0, bands: 0 };
  const leave = (row: readonly string[]) => left.push(rowText(row));
  for (const [index, row] of rows.slice(at + (second ? 2 : 1)).entries()) {
    if (titles && row.join('\t') === heading) seen.headings += 1;
    else if (titles && index === 0 && isNumberRow(row)) seen.numbers += 1;
    else if (isSum(row)) {
      seen.sums += 1;
      leave(row);
    } else if (rows.length > 1 && isNote(row)) {
      seen.notes += 1;
      leave(row);
    } else if (columns.length > 1 && isBand(row, rows)) {
      seen.bands += 1;
      leave(row);
    } else body.push(row);
  }
  const counts = countColumns(titles, body, columns, kept);
  const bare = columns.length ? withoutColumnMarks(body) : undefined;
  return {
    titles,
    body: bare?.rows ?? body,
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
      ...(seen.bands ? [`${seen.bands} 行小标题`] : []),
      ...(bare?.signs ? ['各行前面的符号'] : []),
      ...(bare?.numbers ? ['各行前面的序号'] : []),
    ],
  };
}

function headingRow(rows: readonly (readonly string[])[], columns: readonly Column[]): number {
  return rows
    .slice(0, FIRST_ROWS)
    .findIndex((row, at) => (at < rows.length - 1 ? isHeading(row, columns) : isBareHeading(row, columns)));
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

/** Without the numbers that count the answers of a column; of lines of one text, without the signs too. */
function withoutColumnMarks(body: readonly (readonly string[])[]) {
  const rows = body.map((row) => [...row]);
  let [signs, numbers] = [false, false];
  for (const at of rows[0]?.keys() ?? []) {
    const given = rows.filter((row) => row[at]);
    const cells = given.map((row) => row[at] ?? '');
    if (given.length < 2 || cells.some((cell) => cell.includes('\n'))) continue;
    const bare = withoutMarks(cells.join('\n'));
    const isOneText = rows[0]?.length === 1;
    if (bare.lines.length !== given.length || !(bare.numbers || (bare.signs && isOneText))) continue;
    for (const [nth, row] of given.entries()) row[at] = bare.lines[nth] ?? '';
    signs ||= bare.signs;
    numbers ||= bare.numbers;
  }
  return { rows, signs, numbers };
}
