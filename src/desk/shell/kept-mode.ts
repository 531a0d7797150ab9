// How the user likes the form: all of it or topic by topic, with hints or names only, whole or only what needs an answer. Kept in the browser; where that is refused, for
// the visit.

import type { KeyIn } from '../../storage/keys.ts';
import { inLocal } from '../../storage/web-storage.ts';
import type { LeftOut, Mode } from '../model/interview-type.ts';

const MODE = 'huiwen-mode';
const HINTS = 'huiwen-hints';
const WORDS: readonly LeftOut[] = ['hints', 'optional'];

export function keptMode(): Mode {
  return read(MODE) === 'topics' ? 'topics' : 'whole';
}

export function keepMode(mode: Mode): void {
  write(MODE, mode);
}

/** Before there were two of them, `names` stood for leaving out the hints. */
export function keptLeftOut(): string {
  return (read(HINTS) ?? '').replace('names', 'hints');
}

/** Words with one space between them. */
export const pressedOnce = (leftOut: string, word: LeftOut): string =>
  WORDS.filter((each) => leftOut.includes(each) !== (each === word)).join(' ');

export function keepLeftOut(leftOut: string): void {
  write(HINTS, leftOut);
}

function read(key: KeyIn<'localStorage'>): string | null {
  return inLocal((table) => table.getItem(key), null);
}

function write(key: KeyIn<'localStorage'>, value: string): void {
  // Where that is refused nothing is lost: the choice is one click.
  inLocal((table) => table.setItem(key, value), undefined);
}
