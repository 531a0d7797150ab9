// Deleting with a way back: a deleted draft waits for thirty days, unless the list is emptied.

import { delMany, getMany, keys, update } from 'idb-keyval';
import { type Discarded, isOver, restoreDiscarded } from './discarded.ts';
import { listDrafts, loadDraft, removeDraft, saveDraft } from './draft-store.ts';
import { inTime } from './fault.ts';
import { dropUnusedTemplates } from './template-store.ts';
import { removeVersions } from './version-store.ts';

const DISCARDED = 'discarded:';

/** The copy is written before the draft goes, so that a crash between the two loses nothing. */
export async function discardDraft(id: string, now: number): Promise<void> {
  const draft = await loadDraft(id);
  if (!draft) return;
  const discarded: Discarded = { kind: 'huiwen-discarded', version: 1, draft, deletedAt: now };
  await inTime(() => update(DISCARDED + id, () => discarded));
  await removeDraft(id);
}

/** Back among the drafts; under `newId` where a page went on writing the draft after it was deleted. */
export async function takeBack({ draft }: Discarded, newId: string): Promise<void> {
  const { kind } = await saveDraft(draft, undefined);
  if (kind === 'diverged') await saveDraft({ ...draft, id: newId }, undefined);
  await inTime(() => delMany([DISCARDED + draft.id]));
}

/** Last deleted first. Those whose time is over are removed for good. */
export async function listDiscarded(now: number): Promise<readonly Discarded[]> {
  const values = await inTime(async () => getMany<unknown>(await discardedKeys()));
  const all = values.flatMap((value) => restoreDiscarded(value) ?? []);
  for (const { draft } of all.filter((each) => isOver(each, now))) await forget(draft.id);
  return all.filter((each) => !isOver(each, now)).sort((a, b) => b.deletedAt - a.deletedAt);
}

export async function emptyDiscarded(): Promise<void> {
  const ids = (await inTime(discardedKeys)).map((key) => key.slice(DISCARDED.length));
  for (const id of ids) await forget(id);
  const { drafts, unreadable } = await listDrafts();
  if (!unreadable) await dropUnusedTemplates(drafts);
}

async function forget(id: string): Promise<void> {
  await inTime(() => delMany([DISCARDED + id]));
  // A draft of that name that was written on keeps its history.
  if (!(await loadDraft(id))) await removeVersions(id);
}

async function discardedKeys(): Promise<string[]> {
  return (await keys()).map(String).filter((key) => key.startsWith(DISCARDED));
}
