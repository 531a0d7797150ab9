// What pages that went away left in their journals.

import { isMapping } from '../core/source/yaml-shape.ts';
import { type Draft, restoreDraft } from './draft.ts';
import { type Base, restoreBase } from './draft-parts.ts';
import { JOURNAL } from './journal.ts';
import type { Key } from './keys.ts';
import { inLocal, localKeys } from './web-storage.ts';

export type Journal = {
  readonly key: Key<'journal'>;
  readonly draft: Draft;
  /** The stored copy its text continues. */
  readonly base: Base | undefined;
};

/** Newest first; torn ones are left out. */
export function readJournals(): readonly Journal[] {
  const found = journalKeys().flatMap(readJournal);
  return found.sort((a, b) => b.draft.savedAt - a.draft.savedAt);
}

const journalKeys = () => inLocal(() => localKeys(JOURNAL), []);

function readJournal(key: Key<'journal'>): Journal[] {
  try {
    const data: unknown = JSON.parse(inLocal((table) => table.getItem(key), null) ?? 'null');
    const draft = restoreDraft(data);
    return draft && isMapping(data) ? [{ key, draft, base: restoreBase(data.base) }] : [];
  } catch {
    return [];
  }
}

export function dropJournal(key: Key<'journal'>): void {
  inLocal((table) => table.removeItem(key), undefined);
}

/** The journal of one page, once its draft is stored. */
export function dropJournalOf({ id, tab }: Draft): void {
  dropJournal(`${JOURNAL}${id}:${tab}`);
}
