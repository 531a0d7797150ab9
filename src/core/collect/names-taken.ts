// The names of a branch that a value of the roll-up is made of.

import { termsOf } from '../facts/terms.ts';
import type { TakenFrom } from './roll-up.ts';

export function namesTaken(taken: TakenFrom): readonly string[] {
  if ('names' in taken) return taken.names;
  if ('tally' in taken) return [taken.tally];
  return termsOf(taken.formula).filter((term) => typeof term === 'string');
}

/** A figure needs all its terms; of several names the first that is filled in will do. */
export function canBeTaken(from: TakenFrom, known: ReadonlySet<string>): boolean {
  const names = namesTaken(from);
  return 'names' in from ? names.some((name) => known.has(name)) : names.every((name) => known.has(name));
}
