// Strips of the last layout by what they were made of, so that a keystroke breaks one paragraph anew and not fifty pages.

import type { Strip } from './paginate.ts';

/** The strips made of `key` last time, the very same objects, or those `make` makes. */
export type Remember = (key: string, make: () => readonly Strip[]) => readonly Strip[];

export type StripMemory = {
  readonly remember: Remember;
  /** To be called after each layout: forgets what it did not use. */
  readonly turn: () => void;
};

export function stripMemory(): StripMemory {
  let last = new Map<string, readonly Strip[]>();
  let now = new Map<string, readonly Strip[]>();
  return {
    remember(key, make) {
      const strips = now.get(key) ?? last.get(key) ?? make();
      now.set(key, strips);
      return strips;
    },
    turn() {
      last = now;
      now = new Map();
    },
  };
}
