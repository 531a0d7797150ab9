// What was changed of a row after the sheet was read, in the cells of its names; a name without a column gets one at the end.

import { printDate } from '../facts/date.ts';
import { type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { type BookCell, type BookSheet, EMPTY_CELL } from '../sheet/book.ts';
import type { SheetCell } from '../sheet/list-sheet.ts';
import type { BatchHeading, BatchRow } from './batch-row.ts';
import { givenCell } from './given-cell.ts';

/** A row as it is now, and as the sheet gave it. */
export type RowNow = { readonly now: BatchRow; readonly read: BatchRow };

/** Of one row of the file: names as they are to stand in it. */
export type RowChange = { readonly sheet: string; readonly row: number; readonly facts: Facts };

type WrittenBack = {
  readonly sheet: BookSheet;
  /** Cells that say something else than before, as row,column counted from 0. */
  readonly changed: ReadonlySet<string>;
};

/**
 * A name that comes to have a column has it in every row: an empty cell there would say that the row has none. Rows lie in
 * sheets of their own, which stay as they were: `namesNotWritten` says which.
 */
export function changesOf(
  rows: readonly RowNow[],
  headings: readonly BatchHeading[],
  fields: readonly Field[],
): readonly RowChange[] {
  if (rows.every(({ now, read }) => now.facts === read.facts)) return [];
  const written = fields.filter(({ type }) => type !== 'rows' && type !== 'computed');
  const isChanged = ({ now, read }: RowNow, name: string) => differ(now.facts, read.facts, name);
  const touched = written.filter(({ name }) => rows.some((row) => isChanged(row, name)));
  const headed = new Set(headings.filter(isRead).map(({ sheet, name }) => `${sheet}\n${name}`));
  if (!touched.length) return [];
  return rows.flatMap((each) => {
    const { sheet, row, facts } = each.now;
    const own = touched.filter(
      ({ name }) => isChanged(each, name) || (!headed.has(`${sheet}\n${name}`) && isGiven(facts[name])),
    );
    const changed = Object.fromEntries(own.map(({ name }) => [name, facts[name] ?? '']));
    return own.length ? [{ sheet, row, facts: changed }] : [];
  });
}

/** Names of rows that were changed. */
export function namesNotWritten({ now, read }: RowNow, fields: readonly Field[]): readonly string[] {
  // Nearly always nothing was.
  if (now.facts === read.facts) return [];
  return fields
    .filter(({ name, type }) => type === 'rows' && differ(now.facts, read.facts, name))
    .map(({ name }) => name);
}

function differ(now: Facts, before: Facts, name: string): boolean {
  return now !== before && JSON.stringify(now[name]) !== JSON.stringify(before[name]);
}

function isRead({ how }: BatchHeading): boolean {
  return how !== '相近' && how !== '不认得';
}

/** `headings` are those of this sheet; `head` is the row they stand in, from 0. */
export function writeBack(
  sheet: BookSheet,
  headings: readonly BatchHeading[],
  head: number,
  changes: readonly RowChange[],
  fields: readonly Field[],
): WrittenBack {
  const columns = new Map<string, number>();
  for (const { name, column } of headings.filter(isRead))
    if (name !== undefined && !columns.has(name)) columns.set(name, column - 1);
  const rows = sheet.rows.map((row) => [...row]);
  let width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const changed = new Set<string>();
  let { merged } = sheet;
  for (const { row, facts } of changes)
    for (const [name, fact] of Object.entries(facts)) {
      const field = fields.find((each) => each.name === name);
      if (!field) continue;
      let column = columns.get(name);
      if (column === undefined) {
        column = width;
        width += 1;
        columns.set(name, column);
        put(rows, head, column, { kind: 'text', text: name });
      }
      merged = apart({ ...sheet, merged }, rows, row - 1, column);
      put(rows, row - 1, column, asBookCell(givenCell(field, fact)));
      changed.add(`${row - 1},${column}`);
    }
  return { sheet: { ...sheet, rows, merged }, changed };
}

/** Without the span a cell lies in, which would hide it; each row of the span says by itself what stood over them all. */
function apart(sheet: BookSheet, rows: BookCell[][], row: number, column: number): BookSheet['merged'] {
  const spans = sheet.merged.filter(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  for (const { top, bottom, left } of spans)
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1)
      put(rows, at, left, rows[top]?.[left] ?? EMPTY_CELL);
  return sheet.merged.filter((span) => !spans.includes(span));
}

function put(rows: readonly BookCell[][], row: number, column: number, cell: BookCell): void {
  const line = rows[row];
  if (!line) return;
  while (line.length <= column) line.push(EMPTY_CELL);
  line[column] = cell;
}

function asBookCell(cell: SheetCell): BookCell {
  if (cell.kind === 'number') return { ...cell, text: String(cell.number) };
  return cell.kind === 'date' ? { ...cell, text: printDate(cell.day) } : cell;
}
