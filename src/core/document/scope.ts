// What a reference yields where it stands: the facts read once, seen through the sections around it.

import type { FactPath, Facts } from '../facts/fact.ts';
import type { Column, Field } from '../facts/field.ts';
import { joinList, printCount, printScalar } from '../facts/print-value.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Reading, Row, ScalarValue, Value } from '../facts/value.ts';
import { ITEM_NAMES } from '../template/resolve-ref.ts';
import type { Ref } from '../template/template.ts';
import type { Gap } from './document.ts';

type RowsValue = Extract<Value, { kind: 'rows' }>;

/** One turn of a repeated section. */
export type Frame = {
  readonly cells: Row;
  readonly item?: Reading<ScalarValue>;
  /** Rows of the current group, which stand in for all rows of that name. */
  readonly rows?: { readonly name: string; readonly value: RowsValue };
  readonly first: boolean;
  readonly last: boolean;
};

export type Found =
  | { readonly kind: 'text'; readonly text: string; readonly path: FactPath }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'count'; readonly count: number; readonly text: string; readonly path: FactPath }
  | {
      readonly kind: 'frames';
      readonly frames: readonly Frame[];
      readonly text: string;
      readonly path: FactPath;
    }
  | { readonly kind: 'missing'; readonly gap: Gap; readonly placeholder?: Frame; readonly claim?: true }
  | { readonly kind: 'wrong'; readonly gap: Gap };

export type Lookup = (ref: Ref, frames: readonly Frame[]) => Found;

/** A lookup over the facts of one draft. */
export function lookupIn(fields: readonly Field[], facts: Facts): Lookup {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const readingOf = readFacts(fields, facts);

  return (ref, frames) => {
    const { name, views } = ref;
    const frame = frames.at(-1);
    if (name === ITEM_NAMES.first) return { kind: 'flag', on: frame?.first ?? true };
    if (name === ITEM_NAMES.last) return { kind: 'flag', on: frame?.last ?? true };
    if (name === ITEM_NAMES.item) {
      const item = frames.findLast((each) => each.item)?.item;
      return item ? foundIn(item, name, views) : { kind: 'missing', gap: { path: [name], name } };
    }
    const cell = frames.findLast((each) => each.cells[name])?.cells[name];
    if (cell) return foundIn(cell, name, views);
    const group = frames.findLast((each) => each.rows?.name === name)?.rows;
    if (group) return foundInRows(group.value, name, views, [name]);
    const reading = readingOf(name);
    const field = byName.get(name);
    if (reading.state !== 'missing' || !field) return foundIn(reading, name, views);
    const gap = { path: reading.path, name: String(reading.path[0]) };
    const placeholder = placeholderFrame(field, views);
    return {
      kind: 'missing',
      gap,
      ...(placeholder ? { placeholder } : {}),
      ...(field.type === 'claim' ? { claim: true } : {}),
    };
  };
}

function foundIn(reading: Reading<Value>, name: string, views: readonly string[]): Found {
  const { path } = reading;
  if (reading.state === 'missing') {
    const column = path.length === 3 ? name : String(path[0]);
    return { kind: 'missing', gap: { path, name: column } };
  }
  if (reading.state === 'wrong') return { kind: 'wrong', gap: { path, name, message: reading.message } };
  const { value } = reading;
  if (value.kind === 'rows') return foundInRows(value, name, views, path);
  if (value.kind === 'list') return foundInList(value.items, name, views, path);
  if (value.kind === 'flag') return { kind: 'flag', on: value.on };
  return { kind: 'text', text: printScalar(value, views[0]), path };
}

function foundInList(
  items: readonly Reading<ScalarValue>[],
  name: string,
  views: readonly string[],
  path: FactPath,
): Found {
  const wrong = items.find((item) => item.state === 'wrong');
  if (wrong?.state === 'wrong')
    return { kind: 'wrong', gap: { path: wrong.path, name, message: wrong.message } };
  const text = printCount(items.length, views[0]);
  if (text !== undefined) return { kind: 'count', count: items.length, text, path };
  const printed = items.flatMap((item) => (item.state === 'given' ? [printScalar(item.value)] : []));
  const joined = joinList(printed, views[0]);
  if (views.length) return { kind: 'text', text: joined, path };
  return { kind: 'frames', frames: inTurn(items.map((item) => ({ cells: {}, item }))), text: joined, path };
}

function foundInRows(value: RowsValue, name: string, views: readonly string[], path: FactPath): Found {
  let rows = value.rows;
  for (const view of views) {
    const text = printCount(rows.length, view);
    if (text !== undefined && isPlaceholder(rows)) return { kind: 'missing', gap: { path, name } };
    if (text !== undefined) return { kind: 'count', count: rows.length, text, path };
    const grouped = view.startsWith('按') && value.columns.find((column) => column.name === view.slice(1));
    if (grouped)
      return { kind: 'frames', frames: groupFrames({ ...value, rows }, name, grouped), text: '', path };
    if (isPlaceholder(rows)) continue;
    rows = rows.filter((row) =>
      value.columns.some((column) => column.type === 'choice' && textOf(row[column.name]) === view),
    );
  }
  return { kind: 'frames', frames: inTurn(rows.map((cells) => ({ cells }))), text: '', path };
}

/** The one empty row of the blank form, which stands for rows of every option. */
function isPlaceholder([row, ...more]: readonly Row[]): boolean {
  return (
    row !== undefined &&
    !more.length &&
    Object.values(row).every((cell) => cell.state === 'missing' || isOff(cell))
  );
}

function isOff(cell: Reading<ScalarValue>): boolean {
  return cell.state === 'given' && cell.value.kind === 'flag' && !cell.value.on;
}

/** Groups in the order in which their first rows stand. */
function groupFrames(value: RowsValue, name: string, column: Column): Frame[] {
  const groups = new Map<string, Row[]>();
  for (const row of value.rows) {
    const key = textOf(row[column.name]) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return inTurn(
    [...groups.values()].map((rows) => {
      const key = rows[0]?.[column.name];
      return { cells: key ? { [column.name]: key } : {}, rows: { name, value: { ...value, rows } } };
    }),
  );
}

function inTurn(frames: readonly Omit<Frame, 'first' | 'last'>[]): Frame[] {
  return frames.map((frame, index) => ({ ...frame, first: index === 0, last: index === frames.length - 1 }));
}

/** A cell of the blank form: something to fill, or a box nobody has ticked. */
function emptyCell(column: Column, path: FactPath): Reading<ScalarValue> {
  return column.type === 'bool'
    ? { state: 'given', value: { kind: 'flag', on: false }, path }
    : { state: 'missing', path };
}

/** One turn with nothing in it, for the blank form. */
function placeholderFrame(field: Field, views: readonly string[]): Frame | undefined {
  const turn = { first: true, last: true };
  if (field.type === 'list') return { ...turn, cells: {}, item: { state: 'missing', path: [field.name, 0] } };
  if (field.type !== 'rows') return undefined;
  const cells = Object.fromEntries(
    field.columns.map((column) => [column.name, emptyCell(column, [field.name, 0, column.name])]),
  );
  if (!views.at(-1)?.startsWith('按')) return { ...turn, cells };
  return {
    ...turn,
    cells,
    rows: { name: field.name, value: { kind: 'rows', columns: field.columns, rows: [cells] } },
  };
}

function textOf(reading: Reading<ScalarValue> | undefined): string | undefined {
  return reading?.state === 'given' ? printScalar(reading.value) : undefined;
}
