// What pages that went away left in their journals.

import { type Draft, restoreDraft, restoreStamp, type Stamp } from './draft.ts';
import { JOURNAL } from './journal.ts';
import { isRecord } from './restore-shape.ts';

export type Journal = {
  readonly key: string;
  readonly draft: Draft;
  /** The stored copy its text continues. */
  readonly base: Stamp | undefined;
};

/** Newest first; torn ones are left out. */
export function readJournals(): readonly Journal[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(JOURNAL))
      .flatMap(readJournal)
      .sort((a, b) => b.draft.savedAt - a.draft.savedAt);
  } catch {
    return [];
  }
}

function readJournal(key: string): Journal[] {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const draft = restoreDraft(data);
    return draft && isRecord(data) ? [{ key, draft, base: restoreStamp(data.base) }] : [];
  } catch {
    return [];
  }
}

export function dropJournal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing to drop where localStorage is blocked.
  }
}

/** The journal of one page, once its draft is stored. */
export function dropJournalOf({ id, tab }: Draft): void {
  dropJournal(`${JOURNAL}${id}:${tab}`);
}

export function dropAllJournals(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(JOURNAL)) localStorage.removeItem(key);
  } catch {
    // Nothing to drop where localStorage is blocked.
  }
}
