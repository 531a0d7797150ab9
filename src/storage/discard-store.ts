// Deleting with a way back: a deleted draft waits for thirty days of use, unless the list is emptied.

import type { Meeting, Stamp } from '../core/meeting/meeting.ts';
import { keysFrom, readMany } from './database.ts';
import { type Discarded, isOver, restoreDiscarded } from './discarded.ts';
import { DRAFT, listDrafts, putLast } from './draft-store.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import { restoreMeeting } from './meeting.ts';
import { countDay, lastFirst, takeTurn } from './order.ts';
import { dropUnusedTemplates } from './template-store.ts';
import { type EntryTable, together } from './together.ts';
import { VERSIONS } from './version-store.ts';

export const DISCARDED: KeyStart<'discarded'> = 'discarded:';

/** At one stroke: what another page stores meanwhile is either deleted with it or stays. */
export async function discardDraft(id: string, now: number): Promise<void> {
  await together(async (table) => {
    const draft = restoreMeeting(await table.get(`${DRAFT}${id}`));
    if (!draft) return;
    await putDiscarded(table, draft, now);
    table.remove(`${DRAFT}${id}`);
  });
}

export async function putDiscarded(
  table: EntryTable,
  draft: Meeting,
  now: number,
  from?: string,
): Promise<void> {
  const { turn, days } = await takeTurn(table, now);
  const discarded: Discarded = {
    kind: 'huiwen-discarded',
    version: 2,
    draft,
    ...(from === undefined ? {} : { from }),
    deletedAt: now,
    turn,
    day: days,
  };
  table.put(`${DISCARDED}${draft.id}`, discarded);
}

/**
 * One paper out of its meeting, with all it takes to stand alone, under `newId`; nothing where another page took it out already.
 * `stamp` as of the page that does it.
 */
export async function discardPaper(
  id: string,
  template: string,
  { newId, now, stamp }: { readonly newId: string; readonly now: number; readonly stamp: Stamp },
): Promise<void> {
  await together(async (table) => {
    const meeting = restoreMeeting(await table.get(`${DRAFT}${id}`));
    const paper = meeting?.papers[template];
    if (!meeting || !paper) return;
    const { chosen, meeting: _, ...alone } = meeting;
    await putDiscarded(table, { ...alone, id: newId, papers: { [template]: paper } }, now, id);
    const { [template]: __, ...papers } = meeting.papers;
    const wanted = chosen ? { chosen: chosen.filter((each) => each !== template) } : {};
    await putLast(table, { ...meeting, ...wanted, papers, ...stamp, savedAt: now });
  });
}

/**
 * Back in its old place: a paper in its meeting, unless that is gone or has another of its kind by now; under `newId` where a page
 * went on writing after it was deleted.
 */
export async function takeBack({ draft, from }: Discarded, newId: string): Promise<void> {
  await together(async (table) => {
    const meeting = from === undefined ? undefined : restoreMeeting(await table.get(`${DRAFT}${from}`));
    if (meeting && !Object.keys(draft.papers).some((template) => template in meeting.papers)) {
      const papers = { ...meeting.papers, ...draft.papers };
      const wanted = meeting.chosen ? { chosen: [...meeting.chosen, ...Object.keys(draft.papers)] } : {};
      table.put(`${DRAFT}${meeting.id}`, { ...meeting, ...wanted, papers, revision: meeting.revision + 1 });
      table.remove(`${DISCARDED}${draft.id}`);
      return;
    }
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
