// Drafts in this browser's IndexedDB. Every function rejects with a StorageFault when the browser refuses.

import { isGiven } from '../core/facts/fact.ts';
import type { Stamp } from '../core/meeting/meeting.ts';
import { keysFrom, readEntry, readMany } from './database.ts';
import { type Draft, restoreDraft } from './draft.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import { lastFirst, takeTurn } from './order.ts';
import { dropJournal, dropJournalOf, readJournals } from './read-journals.ts';
import { type EntryTable, together } from './together.ts';

export const DRAFT: KeyStart<'draft'> = 'draft:';

export type SaveResult =
  | { readonly kind: 'saved' }
  /** Another page stored this draft meanwhile; nothing was written. */
  | { readonly kind: 'diverged' };

/**
 * Stores it over the copy it continues; looked at and written in one transaction. It becomes the one written last,
 * unless it is to stay in its `same` place.
 */
export async function saveDraft(
  draft: Draft,
  base: Stamp | undefined,
  place: 'last' | 'same' = 'last',
): Promise<SaveResult> {
  const result = await together(async (table): Promise<SaveResult> => {
    const old = await table.get(`${DRAFT}${draft.id}`);
    if (old !== undefined && !continues(draft, base, restoreDraft(old))) return { kind: 'diverged' };
    if (place === 'last') await putLast(table, draft);
    else table.put(`${DRAFT}${draft.id}`, draft);
    return { kind: 'saved' };
  });
  if (result.kind === 'saved') dropJournalOf(draft);
  return result;
}

async function putLast(table: EntryTable, draft: Draft): Promise<void> {
  const { turn } = await takeTurn(table, Date.now());
  table.put(`${DRAFT}${draft.id}`, { ...draft, turn });
}

/** What cannot be read, for instance because a later release wrote it, is not ours to replace. */
function continues(draft: Stamp, base: Stamp | undefined, stored: Draft | undefined): boolean {
  if (!stored) return false;
  return stored.tab === draft.tab || (stored.tab === base?.tab && stored.revision === base.revision);
}

export async function loadDraft(id: string): Promise<Draft | undefined> {
  return restoreDraft(await inTime(() => readEntry(`${DRAFT}${id}`)));
}

export type Listed = {
  /** Last written first. */
  readonly drafts: readonly Draft[];
  /** How many could not be read; they stay where they are. */
  readonly unreadable: number;
};

export async function listDrafts(): Promise<Listed> {
  const values = await inTime(async () => readMany(await keysFrom(DRAFT)));
  const drafts = values.flatMap((value) => restoreDraft(value) ?? []);
  return { drafts: drafts.sort(lastWrittenFirst), unreadable: values.length - drafts.length };
}

function lastWrittenFirst(a: Draft, b: Draft): number {
  return lastFirst({ ...a, at: a.savedAt }, { ...b, at: b.savedAt });
}

export async function countDrafts(): Promise<number> {
  return (await inTime(() => keysFrom(DRAFT))).length;
}

/** Unless another page stored it since; `continued` as for saving. */
export async function removeDraft(draft: Pick<Draft, 'id'> & Stamp, base: Stamp | undefined): Promise<void> {
  await together(async (table) => {
    const stored = restoreDraft(await table.get(`${DRAFT}${draft.id}`));
    if (continues(draft, base, stored)) table.remove(`${DRAFT}${draft.id}`);
  });
}

/**
 * Stores what pages left in their journals, the last written last. A journal whose draft another page has stored since
 * comes under the name `copyOf` makes.
 */
export async function takeInJournals(
  copyOf: (draft: Draft) => Draft,
  journals = readJournals(),
): Promise<void> {
  for (const { key, draft, base } of [...journals].reverse()) {
    await together(async (table) => {
      const old = await table.get(`${DRAFT}${draft.id}`);
      const stored = restoreDraft(old);
      if (old === undefined) return isGiven(draft.facts) ? putLast(table, draft) : undefined;
      // Before drafts knew who wrote them, the one with more changes was the newer one.
      const known = !draft.tab || !stored?.tab || continues(draft, base, stored);
      if (!stored || !known) return putLast(table, copyOf(draft));
      return draft.revision > stored.revision ? putLast(table, draft) : undefined;
    });
    dropJournal(key);
  }
}
