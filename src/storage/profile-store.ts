// The profile in this browser: IndexedDB, else localStorage, else the memory of this page; the caller is told which.

import { del, get, set } from 'idb-keyval';
import { type Profile, restoreProfile, saysAnything } from './profile.ts';
import { PROFILE_MARK } from './profile-mark.ts';

/** Where a profile is kept; `page` is gone with the page. */
export type KeptIn = 'browser' | 'page';

const KEY = 'profile';
/** Milliseconds after which a database that does not answer is given up. */
const PATIENCE = 3000;
let remembered: Profile | undefined;

/** The newest copy there is. Never rejects. */
export async function loadProfile(): Promise<Profile | undefined> {
  const copies = [remembered, copyInMark(), await inTime(() => get<unknown>(KEY)).catch(() => undefined)];
  const [newest] = copies
    .map(restoreProfile)
    .filter(saysAnything)
    .sort((a, b) => b.savedAt - a.savedAt);
  return newest;
}

/** Never rejects. */
export async function saveProfile(profile: Profile): Promise<KeptIn> {
  remembered = profile;
  try {
    await inTime(() => set(KEY, profile));
    mark('kept');
    return 'browser';
  } catch {
    return mark(JSON.stringify(profile)) ? 'browser' : 'page';
  }
}

export async function deleteProfile(): Promise<void> {
  remembered = undefined;
  try {
    localStorage.removeItem(PROFILE_MARK);
  } catch {
    // Where localStorage is blocked nothing was put there.
  }
  await inTime(() => del(KEY)).catch(() => undefined);
}

function mark(text: string): boolean {
  try {
    localStorage.setItem(PROFILE_MARK, text);
    return true;
  } catch {
    return false;
  }
}

function copyInMark(): unknown {
  try {
    return JSON.parse(localStorage.getItem(PROFILE_MARK) ?? 'null');
  } catch {
    return undefined;
  }
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('storage does not answer')), PATIENCE);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
