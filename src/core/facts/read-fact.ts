// The one way from a typed fact to a value: a value, "missing", or a sentence that says what to mend.

import { withLineEnds } from '../source/line-ends.ts';
import { withoutBullet } from './bullet.ts';
import { type Fact, type FactPath, isGiven } from './fact.ts';
import type { Column, Field, ScalarType } from './field.ts';
import { readScalar } from './read-scalar.ts';
import { scalarOf } from './types/scalars.ts';
import type { Reading, Row, ScalarValue, Value } from './value.ts';

export type Readable = Exclude<Field, { type: 'computed' }>;

/** Reads a fact as the type of its field. Total: whatever JSON comes in, a reading comes out. */
export function readFact(field: Readable, fact: Fact | undefined): Reading<Value> {
  const path = [field.name];
  if (!isGiven(fact)) return { state: 'missing', path };
  switch (field.type) {
    case 'list':
      return Array.isArray(fact)
        ? {
            state: 'given',
            value: { kind: 'list', of: field.of, items: inOrder(field.of, readItems(field.of, fact, path)) },
            path,
          }
        : { state: 'wrong', path, message: '应为列表，每项一条' };
    case 'rows':
      return Array.isArray(fact)
        ? {
            state: 'given',
            value: { kind: 'rows', columns: field.columns, rows: readRows(field.columns, fact, field.name) },
            path,
          }
        : { state: 'wrong', path, message: '应为多行，每行按列填写' };
    case 'claim':
      return readScalar({ type: 'bool' }, fact, path);
    default:
      return readScalar(field, fact, path);
  }
}

/** Options chosen from a list stand in the order of the vocabulary, whatever order they were ticked in; words of one's own follow. */
function inOrder(type: ScalarType, items: Reading<ScalarValue>[]): Reading<ScalarValue>[] {
  if (type.type !== 'choice') return items;
  const place = (item: Reading<ScalarValue>) =>
    item.state === 'given' && item.value.kind === 'text' ? type.options.indexOf(item.value.text) : -1;
  const rank = (item: Reading<ScalarValue>) => (place(item) < 0 ? type.options.length : place(item));
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** An item or a cell: the bullet it was copied with is left out. */
function readListed(type: ScalarType, fact: Fact | undefined, path: FactPath): Reading<ScalarValue> {
  const rest = scalarOf(type).hasBullets && typeof fact === 'string' ? withoutBullet(fact) : undefined;
  const reading = readScalar(type, rest ?? fact, path);
  if (rest === undefined || reading.state !== 'given') return reading;
  return { ...reading, told: ['开头的项目符号不写进文稿', ...(reading.told ?? [])] };
}

function readItems(type: ScalarType, items: readonly Fact[], path: FactPath): Reading<ScalarValue>[] {
  const { lineEnds } = scalarOf(type);
  const read: Reading<ScalarValue>[] = [];
  for (const [index, item] of items.entries()) {
    if (!isGiven(item)) continue;
    const own = [...path, index];
    const text = typeof item === 'string' && lineEnds !== 'kept' ? withLineEnds(item) : '';
    const lines = text.includes('\n') ? text.split('\n').filter(isGiven) : [];
    if (lines.length < 2) read.push(readListed(type, item, own));
    else
      for (const [at, line] of lines.entries())
        read.push(withTold(readListed(type, line, own), at ? [] : [`有换行，已分成 ${lines.length} 项`]));
  }
  return read;
}

function withTold(reading: Reading<ScalarValue>, told: readonly string[]): Reading<ScalarValue> {
  if (reading.state !== 'given' || !told.length) return reading;
  return { ...reading, told: [...(reading.told ?? []), ...told] };
}

/** Rows that were read before: a draft keeps the rows that did not change as they are. */
const known = new WeakMap<
  object,
  { readonly columns: readonly Column[]; readonly name: string; readonly index: number; readonly row: Row }
>();

function readRows(columns: readonly Column[], rows: readonly Fact[], name: string): Row[] {
  const read: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isGiven(row)) continue;
    const before = typeof row === 'object' ? known.get(row) : undefined;
    if (before?.columns === columns && before.name === name && before.index === index) read.push(before.row);
    else {
      const own = readRow(columns, row, [name, index]);
      if (typeof row === 'object') known.set(row, { columns, name, index, row: own });
      read.push(own);
    }
  }
  return read;
}

function readRow(columns: readonly Column[], row: Fact, path: FactPath): Row {
  if (typeof row !== 'object' || Array.isArray(row)) {
    const wrong = { state: 'wrong', path, message: '这一行应按列填写' } as const;
    return Object.fromEntries(columns.map((column) => [column.name, wrong]));
  }
  const cells = row as Readonly<Record<string, Fact>>;
  const read: Record<string, Reading<ScalarValue>> = {};
  for (const column of columns)
    read[column.name] = readListed(column, cells[column.name], [...path, column.name]);
  return read;
}

/** What is wrong in a reading, part by part. */
export type Wrong = { readonly path: FactPath; readonly message: string; readonly right?: Fact };

export function wrongParts(reading: Reading<Value>): Wrong[] {
  if (reading.state === 'wrong') {
    const { path, message, right } = reading;
    return [{ path, message, ...(right === undefined ? {} : { right }) }];
  }
  if (reading.state === 'missing') return [];
  const { value } = reading;
  if (value.kind === 'list') return value.items.flatMap(wrongParts);
  if (value.kind === 'rows') return value.rows.flatMap((row) => Object.values(row).flatMap(wrongParts));
  return [];
}
