// The last moment before a page goes away or dies: written at once into localStorage, when IndexedDB may no longer finish.

import type { Draft } from './draft.ts';
import type { Base } from './draft-parts.ts';
import type { KeyStart } from './keys.ts';
import { inLocal } from './web-storage.ts';

export const JOURNAL: KeyStart<'journal'> = 'huiwen:journal:';

/** One a page, so that two pages never overwrite each other's; false when this browser refuses. */
export function writeJournal(draft: Draft, base: Base | undefined): boolean {
  return inLocal((table) => {
    table.setItem(`${JOURNAL}${draft.id}:${draft.tab}`, JSON.stringify({ ...draft, base }));
    return true;
  }, false);
}
