// The door to localStorage and sessionStorage: written only under a key of the table, and a browser that refuses stops nothing.

import type { KeyIn } from './keys.ts';

/** Of this site, perhaps of another release of it. */
export type OurKey = KeyIn<'localStorage' | 'sessionStorage'> | `huiwen${':' | '-'}${string}`;

type Table<Key extends string> = {
  getItem(key: OurKey): string | null;
  setItem(key: Key, text: string): void;
  removeItem(key: OurKey): void;
};

/** What `work` gives, or `refused`. */
export function inLocal<T>(work: (table: Table<KeyIn<'localStorage'>>) => T, refused: T): T {
  try {
    return work(localStorage);
  } catch {
    return refused;
  }
}

/** Of this tab alone. */
export function inSession<T>(work: (table: Table<KeyIn<'sessionStorage'>>) => T, refused: T): T {
  try {
    return work(sessionStorage);
  } catch {
    return refused;
  }
}

/** Throws where the browser refuses. */
export function localKeys<Start extends string>(start: Start): `${Start}${string}`[] {
  return Object.keys(localStorage).filter((key): key is `${Start}${string}` => key.startsWith(start));
}

/** Those of another release too. Throws where the browser refuses. */
export function ourLocalKeys(): OurKey[] {
  return Object.keys(localStorage).filter((key): key is OurKey => /^huiwen[:-]/.test(key));
}
