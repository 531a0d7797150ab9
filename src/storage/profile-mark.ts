// Whether a profile may be kept in this browser, told without opening the database: most pages find none.

/** Holds the profile itself where the database refuses it, else a word that says there is one. */
export const PROFILE_MARK = 'huiwen:profile';

export function mayHaveProfile(): boolean {
  try {
    return localStorage.getItem(PROFILE_MARK) !== null;
  } catch {
    // Nothing is known here: the database is asked.
    return true;
  }
}
