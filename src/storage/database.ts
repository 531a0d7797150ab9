// The door to the database, under keys of the table of keys alone; several entries changed as one, and every draft, go through together.ts.

import { delMany, entries, get, getMany, keys, update } from 'idb-keyval';
import type { KeyIn } from './keys.ts';

export type DatabaseKey = KeyIn<'database'>;

export const readEntry = (key: DatabaseKey): Promise<unknown> => get<unknown>(key);
export const readMany = (all: readonly DatabaseKey[]): Promise<unknown[]> => getMany<unknown>([...all]);
export const removeMany = (all: readonly DatabaseKey[]): Promise<void> => delMany([...all]);

/** In one transaction. */
export const changeEntry = (key: DatabaseKey, change: (old: unknown) => unknown): Promise<void> =>
  update<unknown>(key, change);

/** Of other programs too. */
export async function allKeys(): Promise<readonly string[]> {
  return (await keys()).map(String);
}

export const allEntries = (): Promise<[IDBValidKey, unknown][]> => entries<IDBValidKey, unknown>();

/** `start` as the table has it; ends in a colon. */
export async function keysFrom<Start extends string>(start: Start): Promise<`${Start}${string}`[]> {
  return (await allKeys()).filter((key): key is `${Start}${string}` => key.startsWith(start));
}
