// The one way from a typed fact to a value: a value, "missing", or a sentence that says what to mend.

import { cleanText } from './clean-text.ts';
import { halfWidthDigits, readDate, shorten } from './date.ts';
import { type Fact, type FactPath, isGiven, pathId } from './fact.ts';
import type { Column, Field, IntType, ScalarType, TextType } from './field.ts';
import { readTime } from './time.ts';
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
            value: { kind: 'rows', columns: field.columns, rows: readRows(field.columns, fact, path) },
            path,
          }
        : { state: 'wrong', path, message: '应为多行，每行按列填写' };
    case 'claim':
      return readScalar({ type: 'bool' }, fact, path);
    default:
      return readScalar(field, fact, path);
  }
}

/** Options chosen from a list stand in the order of the vocabulary, whatever order they were ticked in. */
function inOrder(type: ScalarType, items: Reading<ScalarValue>[]): Reading<ScalarValue>[] {
  if (type.type !== 'choice') return items;
  const place = (item: Reading<ScalarValue>) =>
    item.state === 'given' && item.value.kind === 'text' ? type.options.indexOf(item.value.text) : -1;
  return [...items].sort((a, b) => place(a) - place(b));
}

function readItems(type: ScalarType, items: readonly Fact[], path: FactPath): Reading<ScalarValue>[] {
  return items.flatMap((item, index) => (isGiven(item) ? [readScalar(type, item, [...path, index])] : []));
}

/** Rows that were read before: a draft keeps the rows that did not change as they are. */
const known = new WeakMap<
  object,
  { readonly columns: readonly Column[]; readonly id: string; readonly rows: Row[] }
>();

function readRows(columns: readonly Column[], rows: readonly Fact[], path: FactPath): Row[] {
  return rows.flatMap((row, index) => {
    const own = [...path, index];
    if (typeof row !== 'object' || row === null) return isGiven(row) ? [readRow(columns, row, own)] : [];
    const before = known.get(row);
    if (before?.columns === columns && before.id === pathId(own)) return before.rows;
    const read = isGiven(row) ? [readRow(columns, row, own)] : [];
    known.set(row, { columns, id: pathId(own), rows: read });
    return read;
  });
}

function readRow(columns: readonly Column[], row: Fact, path: FactPath): Row {
  if (typeof row !== 'object' || Array.isArray(row)) {
    const wrong = { state: 'wrong', path, message: '这一行应按列填写' } as const;
    return Object.fromEntries(columns.map((column) => [column.name, wrong]));
  }
  const cells = row as Readonly<Record<string, Fact>>;
  return Object.fromEntries(
    columns.map((column) => [column.name, readScalar(column, cells[column.name], [...path, column.name])]),
  );
}

export function readScalar(type: ScalarType, fact: Fact | undefined, path: FactPath): Reading<ScalarValue> {
  if (!isGiven(fact)) return { state: 'missing', path };
  const value = scalarValue(type, fact);
  if (typeof value === 'object' && value.kind === 'person' && !value.post && !value.name)
    return { state: 'missing', path };
  return typeof value === 'string'
    ? { state: 'wrong', path, message: value }
    : { state: 'given', value, path };
}

function scalarValue(type: ScalarType, fact: Fact): ScalarValue | string {
  switch (type.type) {
    case 'text':
    case 'organ':
    case 'long':
      return textValue(type, fact);
    case 'int':
      return intValue(type, fact);
    case 'choice': {
      if (typeof fact === 'string' && type.options.includes(fact)) return { kind: 'text', text: fact };
      return `请从“${type.options.join('”“')}”中选一项`;
    }
    case 'bool':
      return typeof fact === 'boolean' ? { kind: 'flag', on: fact } : '请选“是”或“否”';
    case 'date': {
      const date = typeof fact === 'string' ? readDate(fact) : '请写成 2026年1月8日';
      return typeof date === 'string' ? date : { kind: 'date', date };
    }
    case 'time': {
      const time = typeof fact === 'string' ? readTime(fact) : '请写成 15:00 或 下午3时';
      return typeof time === 'string' ? time : { kind: 'time', time };
    }
    case 'person':
      return personValue(fact);
  }
}

function textValue(type: TextType, fact: Fact): ScalarValue | string {
  if (typeof fact !== 'string') return '应为文字';
  const lines = cleanText(fact)
    .text.split('\n')
    .map((line) => line.trim());
  const text = type.type === 'long' ? lines.filter(Boolean).join('\n') : lines.join('');
  const length = [...text].length;
  if (type.max !== undefined && length > type.max) return `最多 ${type.max} 字，现有 ${length} 字，请压缩`;
  if (type.min !== undefined && length < type.min) return `至少 ${type.min} 字，请写全`;
  return { kind: 'text', text };
}

/** Larger counts are slips of the key. */
const LARGEST = 999_999_999;

function intValue(type: IntType, fact: Fact): ScalarValue | string {
  const typed = typeof fact === 'string' ? halfWidthDigits(fact.trim()) : fact;
  const number =
    typeof typed === 'string' && /^[-−]?\d+$/.test(typed) ? Number(typed.replace('−', '-')) : typed;
  if (typeof number !== 'number' || !(Number.isInteger(number) || Math.abs(number) > LARGEST)) {
    return `“${shorten(String(typed))}”不是整数，请只写数字，不写单位`;
  }
  const { min = 0, max = LARGEST } = type;
  if (number < min) return `不能小于 ${min}`;
  if (number > max) return `不能大于 ${max}`;
  return { kind: 'number', number };
}

function personValue(fact: Fact): ScalarValue | string {
  const typed: Fact = typeof fact === 'string' ? { 职务: fact } : fact;
  if (typeof typed !== 'object' || Array.isArray(typed)) return '请分别填写职务和姓名';
  const part = (key: string) => {
    const text = (typed as Readonly<Record<string, Fact>>)[key];
    return typeof text === 'string' ? cleanText(text).text.replace(/\s+/g, '') : '';
  };
  return { kind: 'person', post: part('职务'), name: part('姓名') };
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
