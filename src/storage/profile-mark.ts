// Whether a profile may be kept in this browser, told without opening the database: most pages find none.

import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

/** Holds the profile itself where the database refuses it, else a word that says there is one. */
export const PROFILE_MARK: Key<'profileMark'> = 'huiwen:profile';

export function mayHaveProfile(): boolean {
  // Where that is refused nothing is known here: the database is asked.
  return inLocal((table) => table.getItem(PROFILE_MARK) !== null, true);
}
