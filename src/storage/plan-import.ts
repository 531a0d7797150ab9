// What an import would do, decided before anything is written: nothing that is already here is overwritten.

import type { Meeting } from '../core/meeting/meeting.ts';
import type { Template } from '../core/template/template.ts';
import type { Discarded } from './discarded.ts';
import { copyNames, draftName } from './draft-name.ts';
import type { Everything, History, Unreadable } from './everything.ts';
import type { KeptPrivate } from './kept-private.ts';
import { anotherKey } from './keys.ts';
import { type Clash, changedProfileParts, mergeProfile } from './merge-profile.ts';
import { isSoundId } from './new-id.ts';
import type { OwnPreset } from './own-preset.ts';
import { planOwnTemplates, planPresets } from './plan-own.ts';
import { EMPTY_PROFILE, type Profile } from './profile.ts';
import { sameMeeting } from './same-meeting.ts';
import { sameContents } from './version.ts';

export type ImportStep = {
  readonly draft: Meeting;
  /** `same`: it is here already and is skipped; `copy`: another draft has its place, it comes under a new name. */
  readonly kind: 'new' | 'copy' | 'same';
};

export type ImportPlan = {
  readonly steps: readonly ImportStep[];
  /** Versions that are not here yet, under the ids the drafts have here. */
  readonly histories: readonly History[];
  readonly discarded: readonly Discarded[];
  readonly templates: readonly Template[];
  /** `added` are the parts that were blank here; what differs stays unless it is chosen from the clashes. */
  readonly profile:
    | {
        readonly before: Profile;
        readonly after: Profile;
        readonly added: readonly string[];
        readonly clashes: readonly Clash[];
      }
    | undefined;
  /** Those that are not here yet, under ids nothing lies at. */
  readonly presets: readonly OwnPreset[];
  /** The same of templates of one's own. */
  readonly ownTemplates: readonly KeptPrivate[];
  /** Under keys nothing lies at. */
  readonly unreadable: readonly Unreadable[];
};

export function planImport(incoming: Everything, present: Everything, newId: () => string): ImportPlan {
  const idHere = new Map<string, string>();
  const steps = planDrafts(incoming.drafts, present, newId, idHere);
  const discarded = planDiscarded(incoming.discarded, present, newId, idHere);
  return {
    steps,
    discarded,
    histories: planHistories(incoming.histories, present.histories, idHere),
    templates: incoming.templates,
    profile: planProfile(incoming.profile, present),
    presets: planPresets(incoming.presets, present, newId),
    ownTemplates: planOwnTemplates(incoming.ownTemplates, present, newId),
    unreadable: planUnreadable(incoming.unreadable, present, newId),
  };
}

/** Whether it would change anything here. */
export function bringsAnything({
  steps,
  histories,
  discarded,
  profile,
  presets,
  ownTemplates,
  unreadable,
}: ImportPlan): boolean {
  const fresh = steps.some(({ kind }) => kind !== 'same');
  return (
    fresh ||
    [histories, discarded, presets, ownTemplates, unreadable].some(({ length }) => length > 0) ||
    profile !== undefined
  );
}

/** `idHere` is told under which id each comes, or lies here already. */
function planDrafts(
  incoming: readonly Meeting[],
  { drafts: present, discarded, unreadable }: Everything,
  newId: () => string,
  idHere: Map<string, string>,
): readonly ImportStep[] {
  const keys = unreadable.map(({ key }) => key.replace(/^draft:/, ''));
  const ids = new Set([...present.map(({ id }) => id), ...discarded.map(({ draft }) => draft.id), ...keys]);
  const names = present.map(draftName);
  return incoming.map((draft): ImportStep => {
    const here = present.find((each) => isSame(each, draft));
    if (here) {
      idHere.set(draft.id, here.id);
      return { kind: 'same', draft };
    }
    const isCopy = present.some(({ id }) => id === draft.id) || idHere.has(draft.id);
    const id = ids.has(draft.id) || !isSoundId(draft.id) ? newId() : draft.id;
    ids.add(id);
    if (!idHere.has(draft.id)) idHere.set(draft.id, id);
    if (!isCopy) return { kind: 'new', draft: { ...draft, id } };
    const copy = { ...draft, id, ...copyNames(draft, '备份', names) };
    names.push(draftName(copy));
    return { kind: 'copy', draft: copy };
  });
}

/** A copy made by an earlier import has another id, but still the hour at which the work began. */
function isSame(here: Meeting, draft: Meeting): boolean {
  return (here.id === draft.id || here.createdAt === draft.createdAt) && sameMeeting(here, draft);
}

function planDiscarded(
  incoming: readonly Discarded[],
  present: Everything,
  newId: () => string,
  idHere: Map<string, string>,
): readonly Discarded[] {
  const here = [...present.drafts, ...present.discarded.map(({ draft }) => draft)];
  const ids = new Set([...here.map(({ id }) => id), ...idHere.values()]);
  return incoming.flatMap((each) => {
    const { draft, deletedAt } = each;
    if (here.some((known) => isSame(known, draft))) return [];
    const id = ids.has(draft.id) || !isSoundId(draft.id) ? newId() : draft.id;
    ids.add(id);
    if (!idHere.has(draft.id)) idHere.set(draft.id, id);
    // How long it waits is counted from now on, by the days of this browser.
    const from = each.from === undefined ? {} : { from: idHere.get(each.from) ?? each.from };
    return [{ kind: each.kind, version: each.version, draft: { ...draft, id }, ...from, deletedAt }];
  });
}

function planHistories(
  incoming: readonly History[],
  present: readonly History[],
  idHere: ReadonlyMap<string, string>,
): readonly History[] {
  return incoming.flatMap(({ id: then, items }) => {
    const id = idHere.get(then) ?? then;
    if (!isSoundId(id)) return [];
    const known = present.find((history) => history.id === id)?.items ?? [];
    const fresh = items.filter(
      (item) => !known.some((each) => each.at === item.at && sameContents(each, item)),
    );
    return fresh.length ? [{ id, items: fresh }] : [];
  });
}

function planProfile(incoming: Profile | undefined, present: Everything): ImportPlan['profile'] {
  // What is here and cannot be read is neither looked into nor replaced.
  if (!incoming || present.unreadable.some(({ key }) => key === 'profile')) return undefined;
  const before = present.profile ?? EMPTY_PROFILE;
  const { profile: after, clashes } = mergeProfile(EMPTY_PROFILE, incoming, before);
  const added = changedProfileParts(before, after);
  return added.length || clashes.length ? { before, after, added, clashes } : undefined;
}

function planUnreadable(
  incoming: readonly Unreadable[],
  present: Everything,
  newId: () => string,
): readonly Unreadable[] {
  const same = (a: Unreadable, b: Unreadable) => JSON.stringify(a.value) === JSON.stringify(b.value);
  const keys: Set<string> = new Set([
    ...present.drafts.map(({ id }) => `draft:${id}`),
    ...present.discarded.map(({ draft }) => `discarded:${draft.id}`),
    ...present.histories.map(({ id }) => `versions:${id}`),
    ...present.templates.map(({ id, revised }) => `template:${id}:${revised}`),
    ...present.presets.map(({ id }) => `preset:${id}`),
    ...present.ownTemplates.map(({ template }) => `own:${template.id}`),
    ...present.unreadable.map(({ key }) => key),
    ...(present.profile ? ['profile'] : []),
  ]);
  return incoming.flatMap((each) => {
    if (present.unreadable.some((known) => same(known, each))) return [];
    const key = keys.has(each.key) ? anotherKey(each.key, newId()) : each.key;
    // There is one place for a profile, and what has it stays.
    if (!key) return [];
    keys.add(key);
    return [{ key, value: each.value }];
  });
}
