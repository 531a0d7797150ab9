// A book as the facts of many papers: one row of its sheet is one paper; what is not taken is said, with its place.

import { atOnce } from '../checks/at-once.ts';
import type { Field } from '../facts/field.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { type Book, type BookSheet, shownText } from '../sheet/book.ts';
import type { Template } from '../template/template.ts';
import type { BatchHeading, HeadingAnswers, ReadRows, SkippedRow } from './batch-row.ts';
import { isGuideSheet } from './hint-row.ts';
import { readReasons } from './kept-reasons.ts';
import { mainRow, type ReadColumn, UNIT, whyNoRow } from './main-row.ts';
import { PROBLEM_HEADING } from './marked-book.ts';
import { exactNames, type HeadingMatch, headingMatcher, plainHeading } from './match-heading.ts';
import { UNIT_HEADING } from './rows-of-units.ts';
import { cellAt, type SheetTable, tableInSteps } from './table-of.ts';
import { type MainRow, type RowsField, withUnitRows } from './with-unit-rows.ts';

/** Rows read between two steps. */
const PORTION = 50;

const TURNED =
  '这张表的名称在左边，一列是一个单位，或者一张表只写一个单位，这里读的是一行一个单位。请在 Excel 或 WPS 里复制，“选择性粘贴”时勾选“转置”，或者把内容贴到填报表里，再放一次。';

type Matcher = (heading: string) => HeadingMatch;
type FoundTable = {
  readonly sheet: BookSheet;
  readonly table: SheetTable;
  readonly own: ReturnType<typeof matched>;
};

type Asking = Pick<Template, 'fields' | 'feeds'>;

/** Total: any book gives rows or the sentence why there are none. */
export function readRows(
  book: Book,
  template: Asking,
  vocabulary: Vocabulary,
  answers: HeadingAnswers = new Map(),
): ReadRows {
  return atOnce(rowsInSteps(book, template, vocabulary, answers));
}

/** The same in steps, for thousands of rows. */
export function* rowsInSteps(
  book: Book,
  { fields, feeds = [] }: Asking,
  vocabulary: Vocabulary,
  answers: HeadingAnswers,
): Generator<undefined, ReadRows> {
  const known = [...fields, ...feeds, ...vocabulary.values()];
  const match = headingMatcher(fields, known, answers);
  const nameOf = exactNames(known);
  const headings: BatchHeading[] = [];
  const skipped: SkippedRow[] = [];
  const told: string[] = [];
  const rows: MainRow[] = [];
  let turned = 0;
  const tables: FoundTable[] = [];
  const others: { readonly field: RowsField; readonly sheet: BookSheet }[] = [];
  for (const sheet of book.sheets.filter(isFilled)) {
    if (sheet.hidden && !isGuideSheet(sheet.name))
      told.push(`工作表“${sheet.name}”是隐藏的，没有读取；需要读取的，请先取消隐藏`);
    if (sheet.hidden || isGuideSheet(sheet.name)) continue;
    const field = rowsFieldOf(sheet.name, known);
    if (field) {
      others.push({ field, sheet });
      continue;
    }
    const table = yield* tableInSteps(sheet, (title) => isSure(match(title)));
    if (!table) {
      told.push(`工作表“${sheet.name}”里没有认得的列名，没有读`);
      continue;
    }
    tables.push({ sheet, table, own: matched(sheet, table, match) });
  }
  const isOfPapers = ({ own }: FoundTable) =>
    own.places.some(({ isUnit, field }) => !isUnit && field.name !== UNIT);
  const papers = tables.some(isOfPapers) ? tables.filter(isOfPapers) : tables;
  for (const { sheet } of tables.filter((each) => !papers.includes(each)))
    told.push(
      `工作表“${sheet.name}”里认得的列只有单位，没有读；需要读取的，请把列名改成模板的名称，是清单的，请把工作表改成清单的名称，如“整改清单”`,
    );
  const isAsked = (name: string) => fields.some((field) => field.name === name);
  for (const { sheet, table, own } of papers) {
    headings.push(...own.headings);
    skipped.push(...table.skipped);
    told.push(...table.told, ...own.told);
    for (const row of table.rows) {
      const said = own.problems === undefined ? '' : shownText(cellAt(row, own.problems));
      const accepted = readReasons(said);
      const read = mainRow(sheet.name, row, own.places, isAsked, told);
      const why = whyNoRow(row, read, own.places, nameOf);
      if (why === 'turned') turned += 1;
      else if (why) skipped.push({ sheet: sheet.name, row: row.row, why });
      else rows.push(Object.keys(accepted).length ? { ...read, accepted } : read);
      if (rows.length % PORTION === 0) yield;
    }
  }
  let whole = rows;
  for (const other of others) whole = yield* withUnitRows(whole, other, skipped, told);
  const found = {
    headings,
    skipped,
    told: [...new Set(told)],
    rows: whole.map(({ unit: _, ...row }) => row),
  };
  return rows.length > turned
    ? found
    : { ...found, rows: [], refused: turned ? TURNED : refusal(book, headings) };
}

function isFilled({ rows }: BookSheet): boolean {
  return rows.some((row) => row.some((cell) => shownText(cell).trim()));
}

function isSure({ how }: HeadingMatch): boolean {
  return how === '名称' || how === '曾用名' || how === '同义';
}

function rowsFieldOf(name: string, fields: readonly Field[]): RowsField | undefined {
  const plain = plainHeading(name);
  return fields.find(
    (field): field is RowsField =>
      field.type === 'rows' && (field.name === plain || !!field.formerly?.includes(plain)),
  );
}

/** The first of several columns of one name is read. */
function matched({ name: sheet }: BookSheet, { headings }: SheetTable, match: Matcher) {
  const places: ReadColumn[] = [];
  const told: string[] = [];
  const all = headings.map(({ column, title }): BatchHeading => {
    const { field, how } = match(title);
    const heading = { sheet, column: column + 1, heading: title, how };
    if (!field) return heading;
    const before = places.find((place) => place.field.name === field.name);
    if (isSure({ how }) && before)
      told.push(
        `工作表“${sheet}”第 ${before.column + 1} 列和第 ${column + 1} 列都是“${field.name}”，只读第 ${before.column + 1} 列；请把另一列改名或者删去`,
      );
    else if (isSure({ how })) places.push({ column, isUnit: plainHeading(title) === UNIT_HEADING, field });
    return { ...heading, name: field.name };
  });
  const problems = headings.find(({ title }) => title === PROBLEM_HEADING)?.column;
  return { headings: all, places, told, problems };
}

function refusal({ sheets }: Book, headings: readonly BatchHeading[]): string {
  if (!sheets.some(isFilled)) return '这份表格是空的，请先填写再放一次。';
  if (!sheets.some((sheet) => isFilled(sheet) && !sheet.hidden))
    return '有内容的工作表都是隐藏的，请取消隐藏再放一次。';
  if (!headings.length)
    return '没有找到列名：前 15 行里没有一行写着这个模板的名称。请下载填报表，把内容贴到对应的列里再放一次。';
  return '列名下面没有内容，请每个单位填一行再放一次。';
}
