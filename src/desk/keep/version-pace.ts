// When the state before a change is worth keeping as a version.

import { isGiven } from '../../core/facts/fact.ts';
import type { Draft } from '../../storage/draft.ts';
import { keepVersion } from '../../storage/version-store.ts';

/** After such a pause, and at least so often. Milliseconds. */
const PAUSE = 10 * 60 * 1000;
const OFTEN = 30 * 60 * 1000;

export type VersionPace = (stored: Draft, now: number) => Promise<void>;

export function createVersionPace(begun: number): VersionPace {
  let last = begun;
  return async (stored, now) => {
    if (!isGiven(stored.facts)) return;
    // A clock that was put right in between is a pause as well.
    if (Math.abs(now - stored.savedAt) < PAUSE && Math.abs(now - last) < OFTEN) return;
    last = now;
    // A full disk is told when the draft itself cannot be stored.
    await keepVersion(stored, '定时').catch(() => {});
  };
}
