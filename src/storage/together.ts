// Several entries of the database looked at and written as one: all or none, and no other page in between.

import { createStore, promisifyRequest } from 'idb-keyval';
import type { DatabaseKey } from './database.ts';
import { inTime } from './fault.ts';
import type { DATABASE as HERE } from './key-table.ts';

export type EntryTable = {
  readonly get: (key: DatabaseKey) => Promise<unknown>;
  readonly put: (key: DatabaseKey, value: unknown) => void;
  readonly remove: (key: DatabaseKey) => void;
};

const DATABASE: typeof HERE.name = 'keyval-store';
const TABLE: typeof HERE.table = 'keyval';
/** The one `idb-keyval` itself uses. */
const inDatabase = createStore(DATABASE, TABLE);

/** Rejects with a StorageFault. `work` may wait for nothing but `get`: the browser closes what stands idle. */
export function together<T>(work: (table: EntryTable) => Promise<T>): Promise<T> {
  return inTime(() =>
    inDatabase('readwrite', async (entries) => {
      const { transaction } = entries;
      const written = promisifyRequest(transaction);
      try {
        const result = await work({
          get: (key) => promisifyRequest<unknown>(entries.get(key)),
          put: (key, value) => void entries.put(value, key),
          remove: (key) => void entries.delete(key),
        });
        await written;
        return result;
      } catch (error) {
        written.catch(() => {});
        if (transaction.error === null) abort(transaction);
        throw error;
      }
    }),
  );
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
