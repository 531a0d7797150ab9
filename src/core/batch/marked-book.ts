// The book as it was given with a first column 问题: one corrects there and gives the book once more.

import type { Field } from '../facts/field.ts';
import { type Book, type BookCell, type BookSheet, EMPTY_CELL, shownText } from '../sheet/book.ts';
import type { BatchHeading } from './batch-row.ts';
import type { RowProblem } from './check-row.ts';
import { type Reasons, sayReasons } from './kept-reasons.ts';
import { type RowChange, writeBack } from './write-back.ts';

/** Over the first column; whoever reads the book again takes nothing from it. */
export const PROBLEM_HEADING = '问题';

/** Of one row of the file. */
export type RowTrouble = {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly problems: readonly RowProblem[];
  readonly accepted?: Reasons;
};

export type MarkedSheet = BookSheet & {
  /** Counted from 0. */
  readonly headRow: number | undefined;
  /** Cells to be seen at once, as row,column counted from 0. */
  readonly marked: ReadonlySet<string>;
  /** Cells written after the sheet was read, as row,column counted from 0. */
  readonly changed: ReadonlySet<string>;
};

/** What was changed of the rows since, and the fields it is of. */
export type BookChanges = { readonly rows: readonly RowChange[]; readonly fields: readonly Field[] };

const NO_CHANGES: BookChanges = { rows: [], fields: [] };
const NONE: ReadonlySet<string> = new Set();

const OWN_WORDS = /^(?:错误：|提醒：|已说明理由：)/;

/** Excel takes no more in a cell. */
const LONGEST = 8000;

export function markedBook(
  { sheets }: Book,
  headings: readonly BatchHeading[],
  troubles: readonly RowTrouble[],
  changes: BookChanges = NO_CHANGES,
): readonly MarkedSheet[] {
  return sheets.map((sheet) => {
    const own = headings.filter((each) => each.sheet === sheet.name);
    if (!own.length) return { ...sheet, headRow: undefined, marked: NONE, changed: NONE };
    const head = headRow(sheet, own);
    const rows = changes.rows.filter((each) => each.sheet === sheet.name);
    const written =
      head === undefined || !rows.length
        ? { sheet, changed: NONE }
        : writeBack(sheet, own, head, rows, changes.fields);
    const byRow = new Map(
      troubles.filter((each) => each.sheet === sheet.name).map((each) => [each.row, each]),
    );
    return withProblems(written, own, head, byRow);
  });
}

function withProblems(
  { sheet, changed }: Pick<MarkedSheet, 'changed'> & { readonly sheet: BookSheet },
  headings: readonly BatchHeading[],
  head: number | undefined,
  troubles: ReadonlyMap<number, RowTrouble>,
): MarkedSheet {
  // A book that comes back has the column already.
  const has = head !== undefined && isOurs(sheet, head);
  const shift = has ? 0 : 1;
  const marked = new Set<string>();
  const rows = sheet.rows.map((cells, at): readonly BookCell[] => {
    const rest = has ? cells.slice(1) : cells;
    if (at === head) return [{ kind: 'text', text: PROBLEM_HEADING }, ...rest];
    const { problems = [], accepted = {} } = troubles.get(at + 1) ?? {};
    const text = [...sayReasons(accepted), ...sayProblems(problems)].join('\n').slice(0, LONGEST);
    if (!text) return [EMPTY_CELL, ...rest];
    if (problems.length) marked.add(`${at},0`);
    for (const { name } of problems)
      for (const { column } of headings.filter((each) => name !== undefined && each.name === name))
        marked.add(`${at},${column - 1 + shift}`);
    return [{ kind: 'text', text }, ...rest];
  });
  const merged = sheet.merged.map((each) => ({
    ...each,
    left: each.left + shift,
    right: each.right + shift,
  }));
  const moved = [...changed].map((place) => {
    const [row, column] = place.split(',').map(Number);
    return `${row},${(column ?? 0) + shift}`;
  });
  return { ...sheet, rows, merged, headRow: head, marked, changed: new Set(moved) };
}

/** Where most of the headings stand as they were read. */
function headRow({ rows }: BookSheet, headings: readonly BatchHeading[]): number | undefined {
  const counts = rows
    .slice(0, 20)
    .map((cells) => headings.filter(({ column, heading }) => isIn(cells[column - 1], heading)).length);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most ? counts.indexOf(most) : undefined;
}

/** A sheet may have a column 问题 of its own in the first place. */
function isOurs({ rows }: BookSheet, head: number): boolean {
  const [heading = '', ...below] = rows.slice(head).map(([cell = EMPTY_CELL]) => shownText(cell).trim());
  return (
    heading === PROBLEM_HEADING &&
    (below.every((text) => !text) || below.some((text) => OWN_WORDS.test(text)))
  );
}

/** A heading of two rows is read as one text. */
function isIn(cell: BookCell | undefined, heading: string): boolean {
  const text = cell ? shownText(cell).replace(/\s+/g, '') : '';
  return text !== '' && heading.replace(/\s+/g, '').includes(text);
}

function sayProblems(problems: readonly RowProblem[]): readonly string[] {
  return problems.map(({ severity, message }) => `${severity === 'error' ? '错误' : '提醒'}：${message}`);
}
