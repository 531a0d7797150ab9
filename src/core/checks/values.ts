// The typed door from rules to the values of a draft: what is missing, wrong or not asked for is undefined.

import type { FactPath } from '../facts/fact.ts';
import type { CalendarDate, ReadFact, Reading, Row, ScalarValue, Value } from '../facts/value.ts';
import type { ColumnOf, NameOf, RowsName } from './names.ts';

/** A value with the place it was given at. */
export type Known<V> = { readonly value: V; readonly path: FactPath };

type RowValues<N extends RowsName> = {
  readonly path: FactPath;
  readonly number: (column: ColumnOf<N, 'number'>) => Known<number> | undefined;
  readonly date: (column: ColumnOf<N, 'date'>) => Known<CalendarDate> | undefined;
  readonly text: (column: ColumnOf<N, 'text'>) => Known<string> | undefined;
  /** The template asks for the column, and the row has nothing in it. */
  readonly lacks: (column: ColumnOf<N, 'date'> | ColumnOf<N, 'text'>) => boolean;
};

export type Values = {
  readonly number: (name: NameOf<'number'>) => Known<number> | undefined;
  readonly date: (name: NameOf<'date'>) => Known<CalendarDate> | undefined;
  readonly text: (name: NameOf<'text'>) => Known<string> | undefined;
  /** A box that is ticked, or a 是否 answered with 是. */
  readonly on: (name: NameOf<'flag'>) => boolean;
  /** Items of a list; empty where it is missing or an item is wrong. */
  readonly items: (name: NameOf<'list'>) => readonly Known<string>[];
  readonly rows: <N extends RowsName>(name: N) => readonly RowValues<N>[];
  /** Whether the template asks for the name or computes it. */
  readonly asks: (name: NameOf<'number' | 'date' | 'text' | 'flag' | 'list'> | RowsName) => boolean;
};

/** A paper on what became of a list speaks of the meeting that made it, which need not be the one it is a paper of. */
const OF_THE_LIST: ReadonlyMap<string, string> = new Map<
  NameOf<'number'> | NameOf<'date'>,
  NameOf<'number'> | NameOf<'date'>
>([
  ['年度', '所整改年度'],
  ['会议日期', '所整改会议日期'],
]);

export function valuesOf(read: ReadFact, asked: ReadonlySet<string>): Values {
  const reading = (name: string) => {
    const own = OF_THE_LIST.get(name);
    const found = own && asked.has(own) ? read(own) : undefined;
    if (found && found.state !== 'missing') return found;
    return asked.has(name) ? read(name) : undefined;
  };
  return {
    number: (name) => numberOf(reading(name)),
    date: (name) => dateOf(reading(name)),
    text: (name) => stringOf(reading(name)),
    on: (name) => {
      const found = given(reading(name));
      return found?.value.kind === 'flag' && found.value.on;
    },
    items: (name) => {
      const found = given(reading(name));
      if (found?.value.kind !== 'list') return [];
      const items = found.value.items.map(stringOf);
      return items.every((item) => item !== undefined) ? items : [];
    },
    rows: (name) => {
      const found = given(reading(name));
      return found?.value.kind === 'rows' ? found.value.rows.map((row) => rowValues(row, name)) : [];
    },
    asks: (name) => asked.has(name),
  };
}

function rowValues(row: Row, name: string) {
  const path = Object.values(row)[0]?.path.slice(0, 2) ?? [name];
  return {
    path,
    number: (column: PropertyKey) => numberOf(row[String(column)]),
    date: (column: PropertyKey) => dateOf(row[String(column)]),
    text: (column: PropertyKey) => stringOf(row[String(column)]),
    lacks: (column: PropertyKey) => row[String(column)]?.state === 'missing',
  };
}

function given(reading: Reading<Value> | undefined): Known<Value> | undefined {
  return reading?.state === 'given' ? reading : undefined;
}

function numberOf(reading: Reading<Value> | undefined): Known<number> | undefined {
  const found = given(reading);
  return found?.value.kind === 'number' ? { value: found.value.number, path: found.path } : undefined;
}

function dateOf(reading: Reading<Value> | undefined): Known<CalendarDate> | undefined {
  const found = given(reading);
  if (found?.value.kind === 'date') return { value: found.value.date, path: found.path };
  // A limit that names no day cannot be compared.
  const last = found?.value.kind === 'deadline' ? found.value.deadline.last : undefined;
  return found && last ? { value: last, path: found.path } : undefined;
}

function stringOf(reading: Reading<Value> | Reading<ScalarValue> | undefined): Known<string> | undefined {
  const found = given(reading);
  return found?.value.kind === 'text' ? { value: found.value.text, path: found.path } : undefined;
}
