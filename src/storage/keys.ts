// The keys of the table as types and questions: a key that is not in it does not compile where the others are written.

import type { KeyPlace } from './key-row.ts';
import { KEPT } from './key-table.ts';

type Table = typeof KEPT;
export type KeyName = keyof Table;

/** The key of a row, or any of its many. */
export type Key<Name extends KeyName> = Table[Name]['many'] extends true
  ? `${Table[Name]['key']}${string}`
  : Table[Name]['key'];
/** What the keys of a row begin with, as the table has it. */
export type KeyStart<Name extends KeyName> = Table[Name]['key'];

export type NamesIn<P extends KeyPlace> = {
  [Name in KeyName]: Table[Name]['place'] extends P ? Name : never;
}[KeyName];
export type KeyIn<P extends KeyPlace> = { [Name in NamesIn<P>]: Key<Name> }[NamesIn<P>];

/** In the order they are shown. */
export type StoredKind = NonNullable<Table[KeyName]['listed']>;

const isName = (name: string): name is KeyName => name in KEPT;
export const KEY_NAMES: readonly KeyName[] = Object.keys(KEPT).filter(isName);

/** The names of the rows of one place. */
export function namesIn<P extends KeyPlace>(place: P): readonly NamesIn<P>[] {
  return KEY_NAMES.filter((name): name is NamesIn<P> => KEPT[name].place === place);
}

/** Whose key it is; undefined for one of another program. */
export function nameOfKey<P extends KeyPlace>(place: P, key: string): NamesIn<P> | undefined {
  return namesIn(place).find((name) => {
    const row: { readonly key: string; readonly many: boolean } = KEPT[name];
    return row.many ? key.startsWith(row.key) : key === row.key;
  });
}

/** Of the same row; undefined where that has one key and no other. */
export function anotherKey(key: KeyIn<'database'>, id: string): KeyIn<'database'> | undefined {
  const name = nameOfKey('database', key);
  const row = name && KEPT[name];
  return row?.many ? `${row.key}${id}` : undefined;
}

export function isDatabaseKey(key: string): key is KeyIn<'database'> {
  return nameOfKey('database', key) !== undefined;
}
