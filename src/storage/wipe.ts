// Everything of the user's out of this browser at once, for a machine that others use.

import { delMany, keys } from 'idb-keyval';
import { inTime } from './fault.ts';
import { kindOfKey } from './own-keys.ts';
import { dropAllJournals } from './read-journals.ts';

/** Drafts, their history, deleted ones, pinned templates, their order and journals; the profile stays. */
export async function wipeDrafts(): Promise<void> {
  dropAllJournals();
  const isOurs = (key: string) => ![undefined, 'profile'].includes(kindOfKey(key));
  await inTime(async () => delMany((await keys()).map(String).filter(isOurs)));
}
