// Is anything of ours in this browser? Asked before the programs that keep drafts are fetched, and so without them.

import { JOURNAL } from './journal.ts';
import type { DATABASE as HERE } from './key-table.ts';
import { localKeys } from './web-storage.ts';

/** Their names again: the table of keys itself would come with this. */
const DATABASE: typeof HERE.name = 'keyval-store';
const TABLE: typeof HERE.table = 'keyval';
/** Longer than any browser takes that answers at all. */
const PATIENCE = 4000;

/** Also true where the browser refuses to say or does not answer: whoever keeps drafts finds the words for that. */
export async function anythingKept(): Promise<boolean> {
  try {
    if (localKeys(JOURNAL).length) return true;
    return await new Promise((tell) => {
      setTimeout(() => tell(true), PATIENCE);
      const opening = indexedDB.open(DATABASE);
      opening.onerror = () => tell(opening.error?.name !== 'AbortError');
      // There is no such database yet, and looking for it need not make one.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => {
        const { result } = opening;
        const counting = result.transaction(TABLE).objectStore(TABLE).count();
        counting.onsuccess = () => tell(counting.result > 0);
        counting.onerror = () => tell(true);
        result.close();
      };
    });
  } catch {
    return true;
  }
}
