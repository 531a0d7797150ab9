// A sheet of a file taken apart: its heading of one row or two, the rows below with their numbers, and what is left out and why.

import { type BookCell, type BookSheet, EMPTY_CELL, shownText } from '../sheet/book.ts';
import { MOST_COLUMNS } from '../sheet/limits.ts';
import { isExample, isHintOfColumns, isNote, isNumberRow, isSum, rowText } from '../sheet/row-kinds.ts';
import type { SkippedRow } from './batch-row.ts';
import { isHintRow } from './hint-row.ts';
import { mergedTold, spreadMerged } from './spread-merged.ts';

type TableHeading = { readonly column: number; readonly title: string };
export type TableRow = { readonly row: number; readonly cells: readonly BookCell[] };
export type SheetTable = {
  readonly headings: readonly TableHeading[];
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  readonly told: readonly string[];
};

export const HINT_ROW = '是填写说明，不是一份的内容';

/** A heading is looked for in so many rows. */
const FIRST_ROWS = 15;
const LONGEST_TITLE = 40;
/** Rows gone through between two steps. */
const PORTION = 50;

/** Undefined where no row is a heading; `knows` says whether a text is that of a column. */
export function* tableInSteps(
  sheet: BookSheet,
  knows: (title: string) => boolean,
): Generator<undefined, SheetTable | undefined> {
  const hidden = new Set(sheet.hiddenRows);
  const rows = spreadMerged(sheet);
  const texts = (at: number) => (rows[at] ?? []).map((cell) => shownText(cell).trim());
  const found = headingAt(sheet, (row) => (hidden.has(row + 1) ? [] : texts(row)), knows);
  if (!found) return undefined;
  const { at, titles, isTwo } = found;
  const upper = texts(at);
  const first = at + (isTwo ? 2 : 1);
  const skipped: SkippedRow[] = [];
  const skip = (row: number, why: string) => skipped.push({ sheet: sheet.name, row: row + 1, why });
  const body: TableRow[] = [];
  const heading = upper.join('\t');
  let isTop = true;
  for (let row = first; row < rows.length; row += 1) {
    if (row % PORTION === 0) yield;
    const cells = texts(row);
    if (!cells.some(Boolean)) continue;
    const why = reasonToSkip(cells, isTop, heading);
    isTop &&= why !== undefined;
    if (hidden.has(row + 1)) skip(row, '是隐藏的行，没有读取；需要读取的，请先取消隐藏或者筛选');
    else if (why) skip(row, why);
    else body.push({ row: row + 1, cells: rows[row] ?? [] });
  }
  return {
    headings: titles.slice(0, MOST_COLUMNS).flatMap((title, column) => (title ? [{ column, title }] : [])),
    rows: body,
    skipped,
    told: [
      ...rowsAbove(sheet.name, at, texts),
      ...mergedTold(sheet, first),
      ...(titles.length > MOST_COLUMNS
        ? [`工作表“${sheet.name}”有 ${titles.length} 列，只读前 ${MOST_COLUMNS} 列`]
        : []),
    ],
  };
}

function rowsAbove(name: string, at: number, texts: (row: number) => readonly string[]): readonly string[] {
  const above = Array.from({ length: at }, (_, row) => rowText(texts(row))).filter(Boolean);
  return above.length ? [`工作表“${name}”表头上面的字没有读：${above.join('／').slice(0, 60)}`] : [];
}

/** `isTop`: nothing but such rows stand between it and the heading. */
function reasonToSkip(cells: readonly string[], isTop: boolean, heading: string): string | undefined {
  if (isHintRow(cells)) return HINT_ROW;
  if (cells.every((cell) => !cell || /^:?-{2,}:?$/.test(cell))) return '是分隔线';
  if (cells.join('\t') === heading) return '是重复的表头';
  if (isTop && isNumberRow(cells)) return '是各列的编号';
  if (isTop && isHintOfColumns(cells)) return HINT_ROW;
  if (isExample(cells)) return '是填写的例子，不是一份的内容';
  if (isSum(cells)) return '是合计、小计一类的行，不是一份的内容';
  return isNote(cells) ? '是说明，不是一份的内容' : undefined;
}

type FoundHeading = {
  readonly at: number;
  readonly titles: readonly string[];
  readonly isTwo: boolean;
  readonly named: number;
};

/** The row, or the two rows, that name most columns; of equal ones the first. */
function headingAt(
  sheet: BookSheet,
  texts: (row: number) => readonly string[],
  knows: (title: string) => boolean,
): FoundHeading | undefined {
  let best: FoundHeading | undefined;
  const offer = (at: number, titles: readonly string[], isTwo: boolean) => {
    const named = new Set(titles.filter((title) => title.length <= LONGEST_TITLE && knows(title))).size;
    if (named > (best?.named ?? 0)) best = { at, titles, isTwo, named };
  };
  for (let at = 0; at < Math.min(sheet.rows.length, FIRST_ROWS); at += 1) {
    const [upper, lower] = [texts(at), texts(at + 1)];
    if (isSecondRow(sheet, at, upper, lower, knows)) offer(at, joinedTitles(upper, lower, knows), true);
    offer(at, upper, false);
  }
  return best;
}

/** A row below whose names belong to headings that stand over several columns, or that stands beside ones merged downwards. */
function isSecondRow(
  { merged }: BookSheet,
  at: number,
  upper: readonly string[],
  lower: readonly string[],
  knows: (title: string) => boolean,
): boolean {
  const names = lower.filter((cell, column) => cell && cell !== upper[column]);
  if (!names.length || names.some((name) => name.length > 20) || new Set(upper.filter(Boolean)).size < 2)
    return false;
  const isName = lower.some((cell, column) => {
    const above = upper[column] ?? '';
    return cell && cell !== above && (knows(cell) || knows(`${above}${cell}`));
  });
  const over = merged.some(({ top, bottom, left, right }) => top === at && bottom === at && right > left);
  const down = merged.some(({ top, bottom }) => top === at && bottom === at + 1);
  if (over || down) return isName;
  const group = upper.some((title, column) => title && !upper[column + 1] && lower[column + 1]);
  return group && names.filter(knows).length > 1;
}

/** Of two rows the lower names the column; both together do where that is a name and the lower alone is not. */
function joinedTitles(
  upper: readonly string[],
  lower: readonly string[],
  knows: (title: string) => boolean,
): readonly string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, at) => {
    const title = lower[at] ?? '';
    const above = upper[at] || (title ? upper.slice(0, at).reverse().find(Boolean) : '') || '';
    if (!title || title === above) return above;
    if (knows(title)) return title;
    return knows(`${above}${title}`) ? `${above}${title}` : title;
  });
}

export function cellAt({ cells }: TableRow, column: number): BookCell {
  return cells[column] ?? EMPTY_CELL;
}
