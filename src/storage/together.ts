// Several entries of the database looked at and written as one: all or none, and no other page in between.

import { createStore, promisifyRequest } from 'idb-keyval';
import { inTime } from './fault.ts';

export type Table = {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => void;
  readonly remove: (key: string) => void;
};

/** The one `idb-keyval` itself uses. */
const inDatabase = createStore('keyval-store', 'keyval');

/** Rejects with a StorageFault. `work` may wait for nothing but `get`: the browser closes what stands idle. */
export function together<T>(work: (table: Table) => Promise<T>): Promise<T> {
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
