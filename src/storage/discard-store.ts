// Deleting with a way back: a deleted draft waits for thirty days of use, unless the list is emptied.

import { keysFrom, readMany } from './database.ts';
import { type Discarded, isOver, restoreDiscarded } from './discarded.ts';
import { restoreDraft } from './draft.ts';
import { DRAFT, listDrafts } from './draft-store.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import { countDay, lastFirst, takeTurn } from './order.ts';
import { dropUnusedTemplates } from './template-store.ts';
import { together } from './together.ts';
import { VERSIONS } from './version-store.ts';

export const DISCARDED: KeyStart<'discarded'> = 'discarded:';

/** At one stroke: what another page stores meanwhile is either deleted with it or stays. */
export async function discardDraft(id: string, now: number): Promise<void> {
  await together(async (table) => {
    const draft = restoreDraft(await table.get(`${DRAFT}${id}`));
    if (!draft) return;
    const { turn, days } = await takeTurn(table, now);
    const discarded: Discarded = {
      kind: 'huiwen-discarded',
      version: 1,
      draft,
      deletedAt: now,
      turn,
      day: days,
    };
    table.put(`${DISCARDED}${id}`, discarded);
    table.remove(`${DRAFT}${id}`);
  });
}

/** Back among the drafts in its old place; under `newId` where a page went on writing the draft after it was deleted. */
export async function takeBack({ draft }: Discarded, newId: string): Promise<void> {
  await together(async (table) => {
    const isWrittenOn = (await table.get(`${DRAFT}${draft.id}`)) !== undefined;
    const back = isWrittenOn ? { ...draft, id: newId } : draft;
    table.put(`${DRAFT}${back.id}`, back);
    table.remove(`${DISCARDED}${draft.id}`);
  });
}

/** Last deleted first. Those whose time is over are removed for good. */
export async function listDiscarded(now: number): Promise<readonly Discarded[]> {
  const values = await inTime(async () => readMany(await keysFrom(DISCARDED)));
  const all = values.flatMap((value) => restoreDiscarded(value) ?? []);
  if (!all.length) return [];
  const { days } = await together((table) => countDay(table, now));
  for (const each of all) if (each.day === undefined) await beginToCount(each, days);
  for (const { draft } of all.filter((each) => isOver(each, days))) await forget(draft.id);
  return all
    .filter((each) => !isOver(each, days))
    .sort((a, b) => lastFirst({ ...a, at: a.deletedAt }, { ...b, at: b.deletedAt }));
}

/** What an earlier release deleted waits from now on. */
async function beginToCount(discarded: Discarded, day: number): Promise<void> {
  const key = `${DISCARDED}${discarded.draft.id}` as const;
  await together(async (table) => {
    if ((await table.get(key)) !== undefined) table.put(key, { ...discarded, day });
  });
}

export async function emptyDiscarded(): Promise<void> {
  const ids = (await inTime(() => keysFrom(DISCARDED))).map((key) => key.slice(DISCARDED.length));
  for (const id of ids) await forget(id);
  const { drafts, unreadable } = await listDrafts();
  if (!unreadable) await dropUnusedTemplates(drafts);
}

async function forget(id: string): Promise<void> {
  await together(async (table) => {
    table.remove(`${DISCARDED}${id}`);
    // A draft of that name that was written on keeps its history.
    if ((await table.get(`${DRAFT}${id}`)) === undefined) table.remove(`${VERSIONS}${id}`);
  });
}
