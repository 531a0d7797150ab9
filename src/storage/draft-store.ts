// Meetings in this browser's IndexedDB, paper by paper as the desk writes them. Every function rejects with a StorageFault when
// the browser refuses.

import { isGiven } from '../core/facts/fact.ts';
import { isLone, type Meeting, type Stamp } from '../core/meeting/meeting.ts';
import { pick, type WhoseOf } from '../core/meeting/whose.ts';
import { keysFrom, readEntry, readMany } from './database.ts';
import type { Draft } from './draft.ts';
import { type Base, mergeDrafts } from './draft-parts.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import { isFromNewerVersion, loneMeeting, restoreMeeting } from './meeting.ts';
import { lastFirst, takeTurn } from './order.ts';
import { paperOf, withBegun, withPaper } from './paper-of.ts';
import { dropJournal, dropJournalOf, readJournals } from './read-journals.ts';
import { type EntryTable, together } from './together.ts';

export const DRAFT: KeyStart<'draft'> = 'draft:';

export type SaveResult =
  | {
      readonly kind: 'saved';
      /** With what another page stored meanwhile. */
      readonly merged?: Draft;
      /** What it continues had been deleted. */
      readonly again?: true;
    }
  /** Another page stored something else in the same place; nothing was written. */
  | { readonly kind: 'diverged' };

/** Of which names it is not known whose they are, they stay where they lie. */
const NOBODY_KNOWS: WhoseOf = () => undefined;

/**
 * Stores it over the copy it continues, together with what other pages stored of its meeting since; looked at and written in one
 * transaction. It becomes the one written last, unless it is to stay in its `same` place.
 */
export async function saveDraft(
  draft: Draft,
  base: Base | undefined,
  place: 'last' | 'same' = 'last',
  whose: WhoseOf = NOBODY_KNOWS,
): Promise<SaveResult> {
  const result = await together(async (table): Promise<SaveResult> => {
    const old = await table.get(`${DRAFT}${draft.id}`);
    const joined =
      old === undefined ? begun(draft, whose) : joinedTo(restoreMeeting(old), draft, base, whose);
    if (!joined) return { kind: 'diverged' };
    const { meeting, ...rest } = joined;
    if (place === 'last') await putLast(table, meeting);
    else table.put(`${DRAFT}${meeting.id}`, meeting);
    const again = base && old === undefined ? { again: true as const } : {};
    return { kind: 'saved', ...again, ...rest };
  });
  if (result.kind === 'saved') dropJournalOf(draft);
  return result;
}

type Joined = Omit<Extract<SaveResult, { kind: 'saved' }>, 'kind'> & { readonly meeting: Meeting };

function begun(draft: Draft, whose: WhoseOf): Joined {
  const kind = draft.within?.meeting;
  const meeting = { ...loneMeeting(draft), ...(kind ? { meeting: kind } : {}) };
  return { meeting: withPaper(meeting, draft, whose) };
}

/** Undefined where it neither continues what is stored nor can be put together with it. */
function joinedTo(
  stored: Meeting | undefined,
  draft: Draft,
  base: Base | undefined,
  whose: WhoseOf,
): Joined | undefined {
  // What cannot be read, for instance because a later release wrote it, is not ours to replace.
  if (!stored) return undefined;
  const there = paperOf(stored, draft.template);
  const gone = base && !there && !draft.within?.fresh ? { again: true as const } : {};
  const known = continues(draft, base, stored);
  if (!base?.before) return known ? { meeting: withPaper(stored, draft, whose), ...gone } : undefined;
  const theirs = there ?? paperWithoutOwn(stored, draft, whose);
  const merged = theirs && mergeDrafts(base.before, draft, theirs);
  if (!merged) return undefined;
  const news = known ? {} : { merged };
  return { meeting: withPaper(stored, merged, whose), ...news, ...gone };
}

/** A paper that is not there any more goes on with all that was its own. */
function paperWithoutOwn(stored: Meeting, draft: Draft, whose: WhoseOf): Draft | undefined {
  const begunThere = paperOf(withBegun(stored, draft.template, draft.revised), draft.template);
  const own = pick(draft.facts, (name) => whose(name) === '文书');
  return (
    begunThere && {
      ...draft,
      name: begunThere.name,
      ...(begunThere.mark ? { mark: begunThere.mark } : {}),
      facts: { ...own, ...begunThere.facts },
    }
  );
}

/** Becomes the one written last. */
export async function putLast(table: EntryTable, meeting: Meeting): Promise<void> {
  const { turn } = await takeTurn(table, Date.now());
  table.put(`${DRAFT}${meeting.id}`, { ...meeting, turn });
}

function continues(draft: Stamp, base: Base | undefined, stored: Stamp): boolean {
  return stored.tab === draft.tab || (stored.tab === base?.tab && stored.revision === base.revision);
}

export async function loadMeeting(id: string): Promise<Meeting | undefined> {
  return restoreMeeting(await inTime(() => readEntry(`${DRAFT}${id}`)));
}

/** Why what is stored under this id cannot be read; undefined where it can, or nothing is. */
export async function whyUnread(id: string): Promise<'newer' | 'damaged' | undefined> {
  const stored = await inTime(() => readEntry(`${DRAFT}${id}`));
  if (stored === undefined || restoreMeeting(stored)) return undefined;
  return isFromNewerVersion(stored) ? 'newer' : 'damaged';
}

/** The paper of that template, else the first; one not begun yet, where the meeting is more than a lone paper. */
export async function loadDraft(
  id: string,
  template?: { readonly id: string; readonly revised: string },
): Promise<Draft | undefined> {
  const meeting = await loadMeeting(id);
  if (!meeting) return undefined;
  const wanted = template?.id ?? Object.keys(meeting.papers)[0] ?? '';
  const there = paperOf(meeting, wanted);
  if (there || !template || isLone(meeting)) return there;
  const fresh = paperOf(withBegun(meeting, template.id, template.revised), template.id);
  return fresh?.within && { ...fresh, within: { ...fresh.within, fresh: true } };
}

/** Last written first; `unreadable` is how many could not be read: they stay where they are. */
export async function listMeetings(): Promise<{
  readonly meetings: readonly Meeting[];
  readonly unreadable: number;
}> {
  const values = await inTime(async () => readMany(await keysFrom(DRAFT)));
  const meetings = values.flatMap((value) => restoreMeeting(value) ?? []);
  const order = (a: Meeting, b: Meeting) => lastFirst({ ...a, at: a.savedAt }, { ...b, at: b.savedAt });
  return { meetings: meetings.sort(order), unreadable: values.length - meetings.length };
}

/** The papers of all meetings, those of the meeting written last first. */
export async function listDrafts(): Promise<{
  readonly drafts: readonly Draft[];
  readonly unreadable: number;
}> {
  const { meetings, unreadable } = await listMeetings();
  return { drafts: meetings.flatMap(papersOf), unreadable };
}

export function papersOf(meeting: Meeting): readonly Draft[] {
  return Object.keys(meeting.papers).flatMap((template) => paperOf(meeting, template) ?? []);
}

export async function countDrafts(): Promise<number> {
  return (await inTime(() => keysFrom(DRAFT))).length;
}

/** Unless another page stored it since, or made more of it than a lone paper; `continued` as for saving. */
export async function removeDraft(draft: Pick<Draft, 'id'> & Stamp, base: Base | undefined): Promise<void> {
  await together(async (table) => {
    const stored = restoreMeeting(await table.get(`${DRAFT}${draft.id}`));
    if (stored && isLone(stored) && continues(draft, base, stored)) table.remove(`${DRAFT}${draft.id}`);
  });
}

/**
 * Stores what pages left in their journals, the last written last, together with what is stored. A journal that cannot be put
 * together with that comes under the name `copyOf` makes.
 */
export async function takeInJournals(
  copyOf: (draft: Draft) => Draft,
  journals = readJournals(),
): Promise<void> {
  for (const { key, draft, base } of [...journals].reverse()) {
    const whose: WhoseOf = (name) => (base?.own?.includes(name) ? '文书' : undefined);
    await together(async (table) => {
      const old = await table.get(`${DRAFT}${draft.id}`);
      const stored = restoreMeeting(old);
      if (old === undefined)
        return isGiven(draft.facts) ? putLast(table, begun(draft, whose).meeting) : undefined;
      // Before drafts knew who wrote them, the one with more changes was the newer one.
      const unknown = stored && !base?.before && (!draft.tab || !stored.tab);
      if (stored && (unknown || continues(draft, base, stored)))
        return draft.revision > stored.revision ? putLast(table, withPaper(stored, draft, whose)) : undefined;
      const joined = joinedTo(stored, draft, base, whose);
      return putLast(table, joined?.meeting ?? loneMeeting(copyOf(draft)));
    });
    dropJournal(key);
  }
}
