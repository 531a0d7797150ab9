// Which of the two ways of filling the user chose, kept in the browser; where that is refused, the choice lasts for the visit.

import type { Mode } from './interview-type.ts';

const KEY = 'huiwen-mode';

export function keptMode(): Mode {
  try {
    return localStorage.getItem(KEY) === 'topics' ? 'topics' : 'whole';
  } catch {
    return 'whole';
  }
}

export function keepMode(mode: Mode): void {
  try {
    localStorage.setItem(KEY, mode);
  } catch {
    // Nothing is lost: the choice is one click.
  }
}
