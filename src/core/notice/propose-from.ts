// Everything in the text of a notice that looks like something a preset holds, in the order it is asked about.

import { withLineEnds } from '../source/line-ends.ts';
import { findAspects } from './find-aspects.ts';
import { findLetter } from './find-letter.ts';
import { findStudy } from './find-study.ts';
import { findTheme } from './find-theme.ts';
import type { Proposal } from './proposal.ts';

/** Characters that are looked through; what is longer is kept and shown, and the rest marked by hand. */
export const MOST_NOTICE = 20_000;

/** `text` with line ends of one kind, as a text box gives it. */
export function proposeFrom(text: string): readonly Proposal[] {
  const read = withLineEnds(text).slice(0, MOST_NOTICE);
  return [...findTheme(read), ...findAspects(read), ...findStudy(read), ...findLetter(read)];
}
