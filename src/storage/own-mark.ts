// Whether a template of one's own may be kept in this browser, told without any other program: the home page asks, and finds none.

import type { Key } from './keys.ts';

/** By itself, without the door: that is part of what a template page loads first, and would be cut out of it. */
const MARK: Key<'ownMark'> = 'huiwen:own';

export function mayHaveOwn(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}
