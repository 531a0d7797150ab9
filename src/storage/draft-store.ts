// Drafts in this browser: IndexedDB, with localStorage as a journal for the last moment before a page goes away.

import { del, get, set } from 'idb-keyval';
import { type Draft, restoreDraft } from './draft.ts';

const key = (template: string) => `draft:${template}`;
const journalKey = (template: string) => `huiwen:journal:${template}`;

/** The newer of the stored draft and the journal; `failed` when this browser lets us store nothing. */
export async function loadDraft(template: string): Promise<{ draft: Draft | undefined; failed: boolean }> {
  const journal = readJournal(template);
  try {
    const stored = restoreDraft(await get(key(template)));
    const newer = journal && (!stored || journal.revision > stored.revision) ? journal : stored;
    return { draft: newer, failed: false };
  } catch {
    return { draft: journal, failed: true };
  }
}

/** Rejects when the browser refuses, for instance because its disk is full or storage is blocked. */
export async function saveDraft(draft: Draft): Promise<void> {
  await set(key(draft.template), draft);
  clearJournal(draft.template, draft.revision);
}

export async function deleteDraft(template: string): Promise<void> {
  clearJournal(template, Number.POSITIVE_INFINITY);
  await del(key(template));
}

/** Written synchronously while the page is being left, when IndexedDB may no longer finish. */
export function writeJournal(draft: Draft): void {
  try {
    localStorage.setItem(journalKey(draft.template), JSON.stringify(draft));
  } catch {
    // The page is going away: the copy in IndexedDB is the one that counts.
  }
}

function readJournal(template: string): Draft | undefined {
  try {
    return restoreDraft(JSON.parse(localStorage.getItem(journalKey(template)) ?? 'null'));
  } catch {
    return undefined;
  }
}

function clearJournal(template: string, revision: number): void {
  try {
    const journal = readJournal(template);
    if (journal && journal.revision <= revision) localStorage.removeItem(journalKey(template));
  } catch {
    // Nothing to clear where localStorage is blocked.
  }
}
