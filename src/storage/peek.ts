// Is anything of ours in this browser? Asked before the programs that keep drafts are fetched.

import { keys } from 'idb-keyval';
import { JOURNAL } from './journal.ts';

/** Longer than any browser takes that answers at all. */
const PATIENCE = 4000;

/** Rejects where the browser refuses to say; true where it does not answer. */
export async function anythingKept(): Promise<boolean> {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith(JOURNAL))) return true;
  } catch {
    // A browser may refuse one kind of storage and allow the other.
  }
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const all = await Promise.race([keys(), late]);
  return !all || all.some((key) => String(key).startsWith('draft:'));
}
