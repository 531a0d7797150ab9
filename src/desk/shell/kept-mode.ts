// How the user likes the form: all of it or topic by topic, with hints or names only. Kept in the browser; where that is refused, for
// the visit.

import type { KeyIn } from '../../storage/keys.ts';
import { inLocal } from '../../storage/web-storage.ts';
import type { Hints, Mode } from '../model/interview-type.ts';

const MODE = 'huiwen-mode';
const HINTS = 'huiwen-hints';

export function keptMode(): Mode {
  return read(MODE) === 'topics' ? 'topics' : 'whole';
}

export function keepMode(mode: Mode): void {
  write(MODE, mode);
}

export function keptHints(): Hints {
  return read(HINTS) === 'names' ? 'names' : 'all';
}

export function keepHints(hints: Hints): void {
  write(HINTS, hints);
}

function read(key: KeyIn<'localStorage'>): string | null {
  return inLocal((table) => table.getItem(key), null);
}

function write(key: KeyIn<'localStorage'>, value: string): void {
  // Where that is refused nothing is lost: the choice is one click.
  inLocal((table) => table.setItem(key, value), undefined);
}
