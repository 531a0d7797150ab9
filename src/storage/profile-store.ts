// The profile in this browser: IndexedDB, else localStorage, else the memory of this page; the caller is told which.

import { isMapping } from '../core/source/yaml-shape.ts';
import { readEntry, removeMany } from './database.ts';
import { inTime } from './fault.ts';
import type { Key } from './keys.ts';
import { type Merged, mergeProfile } from './merge-profile.ts';
import { createNews } from './news.ts';
import { EMPTY_PROFILE, isReadable, type Profile, restoreProfile, saysAnything } from './profile.ts';
import { PROFILE_MARK } from './profile-mark.ts';
import { together } from './together.ts';
import { inLocal } from './web-storage.ts';

/** Where a profile is kept; `page` is gone with the page. */
export type KeptIn = 'browser' | 'page';

export type LoadedProfile =
  /** What is stored; undefined when nothing is. */
  | { readonly kind: 'read'; readonly profile: Profile | undefined }
  /** The database did not answer or refused; `profile` is what was kept beside it. */
  | { readonly kind: 'unread'; readonly profile: Profile | undefined }
  /** What is stored is damaged or a later release wrote it. */
  | { readonly kind: 'unreadable'; readonly profile: undefined };

export type SavedProfile =
  | (Merged & { readonly kind: 'saved'; readonly in: KeptIn })
  /** What is stored cannot be read: nothing was written. */
  | { readonly kind: 'unreadable' };

/** What waits beside the database until that can be written again; `base` is what it was made from. */
type Waiting = { readonly profile: Profile; readonly base: Profile };

const PROFILE: Key<'profile'> = 'profile';
const news = createNews('huiwen:profile-saved');
let remembered: Waiting | undefined;

/** Never rejects. */
export async function loadProfile(): Promise<LoadedProfile> {
  try {
    const stored = await inTime(() => readEntry(PROFILE));
    if (!isReadable(stored)) return { kind: 'unreadable', profile: undefined };
    return { kind: 'read', profile: saying(withWaiting(stored)) };
  } catch {
    return { kind: 'unread', profile: saying(waiting()?.profile) };
  }
}

/**
 * Stores what was changed from `base` to `mine` over whatever is stored by now, in one transaction: what another page
 * changed meanwhile is kept. Gives what is stored then. Never rejects.
 */
export async function saveProfile(base: Profile, mine: Profile): Promise<SavedProfile> {
  const now = Date.now();
  try {
    const merged = await together(async (table) => {
      const stored = await table.get(PROFILE);
      if (!isReadable(stored)) return undefined;
      const next = mergeProfile(base, { ...mine, savedAt: now }, withWaiting(stored));
      if (saysAnything(next.profile)) table.put(PROFILE, next.profile);
      else table.remove(PROFILE);
      return next;
    });
    if (!merged) return { kind: 'unreadable' };
    remembered = undefined;
    mark(saysAnything(merged.profile) ? 'kept' : undefined);
    news.tell({});
    return { kind: 'saved', in: 'browser', ...merged };
  } catch {
    const before = waiting() ?? { profile: base, base };
    const merged = mergeProfile(base, { ...mine, savedAt: now }, before.profile);
    remembered = { profile: merged.profile, base: before.base };
    const written = mark(JSON.stringify({ ...merged.profile, base: before.base }));
    news.tell({});
    return { kind: 'saved', in: written ? 'browser' : 'page', ...merged };
  }
}

/** Erases it, also where it cannot be read. Never rejects; false where the browser refuses. */
export async function eraseProfile(): Promise<boolean> {
  remembered = undefined;
  mark(undefined);
  const done = await inTime(() => removeMany([PROFILE])).then(
    () => true,
    () => false,
  );
  news.tell({});
  return done;
}

/** Called when another page stored the profile; gives the way to hear no more. */
export function hearProfile(hear: () => void): () => void {
  return news.hear(hear);
}

function withWaiting(stored: unknown): Profile {
  const known = restoreProfile(stored);
  const aside = waiting();
  return aside ? mergeProfile(aside.base, aside.profile, known).profile : known;
}

function saying(profile: Profile | undefined): Profile | undefined {
  return profile && saysAnything(profile) ? profile : undefined;
}

/** The one of this page first: where localStorage refused, it is the only one. */
function waiting(): Waiting | undefined {
  if (remembered) return remembered;
  try {
    const data: unknown = JSON.parse(inLocal((table) => table.getItem(PROFILE_MARK), null) ?? 'null');
    if (!isMapping(data)) return undefined;
    const base = data.base === undefined ? EMPTY_PROFILE : restoreProfile(data.base);
    return { profile: restoreProfile(data), base };
  } catch {
    return undefined;
  }
}

function mark(text: string | undefined): boolean {
  return inLocal((table) => {
    if (text === undefined) table.removeItem(PROFILE_MARK);
    else table.setItem(PROFILE_MARK, text);
    return true;
  }, false);
}
