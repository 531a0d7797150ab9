// What is done with meetings as wholes: copied, for the next year too, and a lone paper put into one. Every function rejects with a
// StorageFault when the browser refuses.

import type { NextYearRules } from '../core/facts/next-year.ts';
import { conflictsOf, joined } from '../core/meeting/join-paper.ts';
import type { Meeting, Taken } from '../core/meeting/meeting.ts';
import { nextMeeting } from '../core/meeting/next-meeting.ts';
import { withTaken } from '../core/meeting/taken.ts';
import type { WhoseOf } from '../core/meeting/whose.ts';
import { putDiscarded } from './discard-store.ts';
import { copyNames, draftName } from './draft-name.ts';
import { DRAFT, putLast } from './draft-store.ts';
import { restoreMeeting } from './meeting.ts';
import { newId } from './new-id.ts';
import { nextNames } from './next-names.ts';
import { paperOf, withBegun } from './paper-of.ts';
import { together } from './together.ts';
import { restoreVersions, thinEach, versionOf } from './version.ts';
import { VERSIONS } from './version-store.ts';

/** A copy, to be stored as a new one; nothing of it was taken yet. `others` are the meetings that are here. */
export function copyOfMeeting(meeting: Meeting, others: readonly Meeting[], now: number): Meeting {
  const papers = Object.entries(meeting.papers).map(([template, { taken: _, ...paper }]) => [
    template,
    paper,
  ]);
  return {
    ...begun(meeting, now),
    ...copyNames(meeting, '副本', others.map(draftName)),
    papers: Object.fromEntries(papers),
  };
}

/** The same next year, to be stored as a new one. `rules` are those of the whole vocabulary. */
export function nextYearMeeting(
  meeting: Meeting,
  rules: NextYearRules,
  others: readonly Meeting[],
  now: number,
): Meeting {
  const rest = others.filter(({ id }) => id !== meeting.id).map(({ facts }) => facts);
  const next = nextMeeting(meeting, rules, rest);
  const { lastYear: _, ...copy } = begun(meeting, now);
  return { ...copy, ...next, ...nextNames(meeting, next.facts, others.map(draftName)) };
}

function begun({ turn: _, mark: __, ...meeting }: Meeting, now: number): Meeting {
  return { ...meeting, id: newId(), createdAt: now, savedAt: now, revision: 1, tab: '' };
}

/** Stores a new one. */
export async function addMeeting(meeting: Meeting): Promise<void> {
  await together((table) => putLast(table, meeting));
}

export type JoinResult =
  | { readonly kind: 'joined'; readonly meeting: Meeting }
  /** One of the two is not there any more. */
  | { readonly kind: 'gone' };

type Join = {
  readonly id: string;
  /** Of the lone paper. */
  readonly lone: string;
  readonly whose: WhoseOf;
  /** Names whose facts go by the lone paper, where both have them. */
  readonly fromLone: ReadonlySet<string>;
  readonly tab: string;
  readonly now: number;
};

/** Its history comes along; as it was alone it waits in 最近删除, and what it changes in a paper of the meeting among the versions of that. */
export function joinPaper({ id, lone, whose, fromLone, tab, now }: Join): Promise<JoinResult> {
  return together(async (table): Promise<JoinResult> => {
    const meeting = restoreMeeting(await table.get(`${DRAFT}${id}`));
    const guest = restoreMeeting(await table.get(`${DRAFT}${lone}`));
    if (!meeting || !guest || id === lone) return { kind: 'gone' };
    const both = joined(meeting, guest, whose, fromLone);
    const [template = ''] = Object.keys(guest.papers);
    const [before, ours] = [
      restoreVersions(await table.get(`${VERSIONS}${lone}`)),
      restoreVersions(await table.get(`${VERSIONS}${id}`)),
    ];
    const theirs = before.items.map((each) => ({ template, ...each }));
    const replaced = paperOf(meeting, template);
    const kept = [...theirs, ...ours.items, ...(replaced ? [versionOf(replaced, '填入前')] : [])];
    if (kept.length > ours.items.length) table.put(`${VERSIONS}${id}`, { ...ours, items: thinEach(kept) });
    await putDiscarded(table, guest, now);
    table.remove(`${DRAFT}${lone}`);
    const next = { ...both, revision: meeting.revision + 1, tab, savedAt: now };
    await putLast(table, next);
    return { kind: 'joined', meeting: next };
  });
}

/** A paper out of a file joins the meeting it was written in, where that is here and says nothing else. */
export function joinNew(
  guest: Meeting,
  id: string,
  whose: WhoseOf,
): Promise<'joined' | 'differs' | 'not here'> {
  return together(async (table) => {
    const meeting = restoreMeeting(await table.get(`${DRAFT}${id}`));
    if (!meeting) return 'not here';
    if (conflictsOf(meeting, guest, whose).length) return 'differs';
    const { tab, savedAt } = guest;
    const both = joined(meeting, guest, whose, new Set());
    await putLast(table, { ...both, revision: meeting.revision + 1, tab, savedAt });
    return 'joined';
  });
}

/** A paper that left, written with which revision of its template and made of what. */
export type Left = { readonly revised: string; readonly taken: Taken };

/** Notes what papers left with. Nobody wrote anything, so whoever has the meeting open goes on as before. */
export async function noteTaken(id: string, papers: Readonly<Record<string, Left>>): Promise<void> {
  await together(async (table) => {
    const meeting = restoreMeeting(await table.get(`${DRAFT}${id}`));
    if (!meeting) return;
    const noted = Object.entries(papers).reduce(
      (next, [template, { revised, taken }]) =>
        withTaken(withBegun(next, template, revised), template, taken),
      meeting,
    );
    table.put(`${DRAFT}${id}`, noted);
  });
}
