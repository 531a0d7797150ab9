// Drafts in this browser's IndexedDB. Every function rejects with a StorageFault when the browser refuses.

import { del, get, getMany, keys, update } from 'idb-keyval';
import { isGiven } from '../core/facts/fact.ts';
import { type Draft, restoreDraft, type Stamp } from './draft.ts';
import { inTime } from './fault.ts';
import { dropJournal, dropJournalOf, readJournals } from './read-journals.ts';

export const DRAFT = 'draft:';

export type SaveResult =
  | { readonly kind: 'saved' }
  /** Another page stored this draft meanwhile; nothing was written. */
  | { readonly kind: 'diverged' };

/** Stores it over the copy it continues; looked at and written in one transaction. */
export async function saveDraft(draft: Draft, base: Stamp | undefined): Promise<SaveResult> {
  let diverged = false;
  await inTime(() =>
    update<unknown>(DRAFT + draft.id, (old) => {
      diverged = old !== undefined && !continues(draft, base, restoreDraft(old));
      return diverged ? old : draft;
    }),
  );
  if (!diverged) dropJournalOf(draft);
  return { kind: diverged ? 'diverged' : 'saved' };
}

/** What cannot be read, for instance because a later release wrote it, is not ours to replace. */
function continues(draft: Draft, base: Stamp | undefined, stored: Draft | undefined): boolean {
  if (!stored) return false;
  return stored.tab === draft.tab || (stored.tab === base?.tab && stored.revision === base.revision);
}

export async function loadDraft(id: string): Promise<Draft | undefined> {
  return restoreDraft(await inTime(() => get<unknown>(DRAFT + id)));
}

export type Listed = {
  /** Last written first. */
  readonly drafts: readonly Draft[];
  /** How many could not be read; they stay where they are. */
  readonly unreadable: number;
};

export async function listDrafts(): Promise<Listed> {
  const values = await inTime(async () => {
    const own = (await keys<string>()).filter((key) => String(key).startsWith(DRAFT));
    return getMany<unknown>(own);
  });
  const drafts = values.flatMap((value) => restoreDraft(value) ?? []);
  return {
    drafts: drafts.sort((a, b) => b.savedAt - a.savedAt),
    unreadable: values.length - drafts.length,
  };
}

export async function countDrafts(): Promise<number> {
  const all = await inTime(() => keys());
  return all.filter((key) => String(key).startsWith(DRAFT)).length;
}

export async function removeDraft(id: string): Promise<void> {
  await inTime(() => del(DRAFT + id));
}

/**
 * Stores what pages left in their journals. A journal whose draft another page has stored since comes under the name
 * `copyOf` makes.
 */
export async function takeInJournals(
  copyOf: (draft: Draft) => Draft,
  journals = readJournals(),
): Promise<void> {
  for (const { key, draft, base } of journals) {
    if (!isGiven(draft.facts) && !(await loadDraft(draft.id))) {
      dropJournal(key);
      continue;
    }
    let copy: Draft | undefined;
    await inTime(() =>
      update<unknown>(DRAFT + draft.id, (old) => {
        const stored = restoreDraft(old);
        copy = undefined;
        if (old === undefined) return draft;
        // Before drafts knew who wrote them, the one with more changes was the newer one.
        const known = !draft.tab || !stored?.tab || continues(draft, base, stored);
        if (stored && known) return draft.revision > stored.revision ? draft : stored;
        copy = copyOf(draft);
        return old;
      }),
    );
    const kept = copy;
    if (kept) await saveDraft(kept, undefined);
    dropJournal(key);
  }
}
