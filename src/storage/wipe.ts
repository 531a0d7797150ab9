// Everything of the user's out of this browser at once, for a machine that others use.

import { delMany, keys } from 'idb-keyval';
import { inTime } from './fault.ts';
import { dropAllJournals } from './read-journals.ts';

const OWN = /^(?:draft|versions|discarded|template):/;

/** Drafts, their history, deleted ones, pinned templates and journals. */
export async function wipeDrafts(): Promise<void> {
  dropAllJournals();
  await inTime(async () => delMany((await keys()).filter((key) => OWN.test(String(key)))));
}
