// What does not agree with another place of the same text, of all sorts: found in code, as no pattern can count or remember.

import { findMiscounted } from './find-miscounted.ts';
import { findMisdated } from './find-misdated.ts';
import { findMissummed } from './find-missummed.ts';
import { findMisvoted } from './find-misvoted.ts';
import type { Slip } from './slip.ts';

export function findDisagreeing(text: string): readonly Slip[] {
  return [findMisdated, findMisvoted, findMissummed, findMiscounted].flatMap((find) => [...find(text)]);
}
