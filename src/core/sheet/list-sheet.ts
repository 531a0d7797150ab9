// A list of a meeting as a sheet to work on: columns with widths and options, dates as dates, numbers as numbers.

import type { Facts } from '../facts/fact.ts';
import { factAt } from '../facts/fact-at.ts';
import type { Column, Field } from '../facts/field.ts';
import { printScalar } from '../facts/print-value.ts';
import { readFact } from '../facts/read-fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { CalendarDate, ReadFact, Reading, ScalarValue } from '../facts/value.ts';
import type { ListSpec } from './lists.ts';

export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: CalendarDate };

export type SheetColumn = {
  readonly title: string;
  /** In halves of a 汉字, as spreadsheets count them. */
  readonly width: number;
  /** What may be chosen in the column; with `open`, other words too. */
  readonly options?: readonly string[];
  readonly open?: true;
  readonly isDay?: true;
};

export type ListSheet = {
  /** Of the sheet and the file. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each with one cell a column. */
  readonly rows: readonly (readonly SheetCell[])[];
};

const NARROWEST = 6;
const WIDEST = 44;
const EMPTY: SheetCell = { kind: 'empty' };

/** Undefined while nothing of the list is filled in. What cannot be read stands in it as it was typed. */
export function listSheet(spec: ListSpec, fields: readonly Field[], facts: Facts): ListSheet | undefined {
  return 'of' in spec ? sheetOfRows(spec, fields, facts) : sheetOfFigures(spec, fields, facts);
}

function sheetOfRows(
  { name, of, columns: wanted }: Extract<ListSpec, { of: string }>,
  fields: readonly Field[],
  facts: Facts,
): ListSheet | undefined {
  const field = fields.find((each) => each.name === of);
  if (field?.type !== 'rows') return undefined;
  const all = [...field.columns, ...(field.others ?? [])];
  const known = wanted ? wanted.flatMap((title) => all.find((each) => each.name === title) ?? []) : all;
  const reading = readFact({ ...field, columns: all }, facts[of]);
  if (reading.state !== 'given' || reading.value.kind !== 'rows' || !reading.value.rows.length)
    return undefined;
  // What the paper does not ask for stands there where it was filled in for another.
  const unasked = new Set((field.others ?? []).map((column) => column.name));
  const filled = reading.value.rows;
  const columns = known.filter(
    ({ name: title }) =>
      !unasked.has(title) || filled.some((row) => row[title] && row[title].state !== 'missing'),
  );
  const rows = filled.map((row, index): SheetCell[] => [
    { kind: 'number', number: index + 1 },
    ...columns.map(({ name: title }) => cellOf(row[title], facts)),
  ]);
  return withWidths(name, [{ title: '序号' }, ...columns.map(headOf)], rows);
}

function sheetOfFigures(
  { name, figures }: Extract<ListSpec, { figures: readonly string[] }>,
  fields: readonly Field[],
  facts: Facts,
): ListSheet | undefined {
  const read = readFacts(fields, facts);
  const rows = figures
    .filter((figure) => fields.some((field) => field.name === figure))
    .map((figure): SheetCell[] => [{ kind: 'text', text: figure }, figureCell(read, figure)]);
  if (rows.every(([, cell]) => cell?.kind === 'empty')) return undefined;
  return withWidths(name, [{ title: '项目' }, { title: '数' }], rows);
}

function figureCell(read: ReadFact, name: string): SheetCell {
  const reading = read(name);
  if (reading.state !== 'given') return EMPTY;
  const { value } = reading;
  return value.kind === 'list' || value.kind === 'rows' ? EMPTY : cellOfValue(value);
}

function headOf(column: Column): Omit<SheetColumn, 'width'> {
  const { name: title } = column;
  if (column.type === 'choice')
    return { title, options: column.options, ...(column.open ? { open: true as const } : {}) };
  if (column.type === 'bool') return { title, options: ['是', '否'] };
  return column.type === 'date' ? { title, isDay: true } : { title };
}

function cellOf(reading: Reading<ScalarValue> | undefined, facts: Facts): SheetCell {
  if (!reading || reading.state === 'missing') return EMPTY;
  if (reading.state === 'given') return cellOfValue(reading.value);
  return { kind: 'text', text: String(factAt(facts, reading.path) ?? '') };
}

export function cellOfValue(value: ScalarValue): SheetCell {
  if (value.kind === 'date') return { kind: 'date', day: value.date };
  if (value.kind === 'number' && !value.percent) return { kind: 'number', number: value.number };
  return { kind: 'text', text: printScalar(value) };
}

function withWidths(
  name: string,
  heads: readonly Omit<SheetColumn, 'width'>[],
  rows: readonly (readonly SheetCell[])[],
): ListSheet {
  const columns = heads.map((head, at) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, halves(row[at] ?? EMPTY)),
      2 * head.title.length + 2,
    );
    return { ...head, width: Math.min(WIDEST, Math.max(NARROWEST, longest + 1)) };
  });
  return { name, columns, rows };
}

/** How wide a cell stands in one line: a 汉字 is two halves. */
function halves(cell: SheetCell): number {
  if (cell.kind === 'date') return '2026年12月31日'.length + 3;
  if (cell.kind === 'number') return String(cell.number).length;
  if (cell.kind === 'empty') return 0;
  return [...cell.text].reduce((total, letter) => total + (letter > '\u2e7f' ? 2 : 1), 0);
}
