// What does not agree over a whole text, which a piece of it cannot tell: numbers of headings, pairs of marks, names.

import { findMisnumbered } from './find-misnumbered.ts';
import { findTwoOrgans } from './find-two-organs.ts';
import { findTwoWays } from './find-two-ways.ts';
import { findUnpaired } from './find-unpaired.ts';
import type { ProofRules } from './prepare.ts';
import type { Slip } from './slip.ts';

export function findAcross(text: string, { likeness }: ProofRules): readonly Slip[] {
  return [
    ...findMisnumbered(text),
    ...findUnpaired(text),
    ...findTwoWays(text, likeness),
    ...findTwoOrgans(text),
  ];
}
