// Spans no rule may touch: times, addresses, codes, titles, quotations. Found first, kept as one mark for each character.

import { allMatches } from '../source/all-matches.ts';
import { mayMatch, type Needed, neededBy } from './needed.ts';
import type { Kind, Protection } from './rule.ts';
import type { TextSieve } from './text-sieve.ts';

export type Guard = {
  readonly pattern: RegExp;
  readonly needed: Needed;
  readonly kinds?: readonly Kind[];
  readonly hint?: readonly Kind[];
};
/** What a stretch of text allows a rule of a kind: nothing, a hint, or all. */
export type Allowed = 'no' | 'hint' | 'yes';

export function guardOf({ pattern: source, kinds, hint }: Protection): Guard {
  const pattern = new RegExp(source, 'gimu');
  return { pattern, needed: neededBy(pattern), ...(kinds ? { kinds } : {}), ...(hint ? { hint } : {}) };
}

/** At most as many as bits of a number. */
export const MOST_GUARDS = 31;

export function guardText(
  text: string,
  guards: readonly Guard[],
  has: TextSieve,
): (start: number, end: number, kind: Kind) => Allowed {
  const marks = new Int32Array(text.length);
  for (const [index, { pattern, needed }] of guards.entries()) {
    if (!mayMatch(needed, has)) continue;
    for (const match of allMatches(text, pattern))
      for (let at = match.index; at < match.index + match[0].length; at++)
        marks[at] = (marks[at] ?? 0) | (1 << index);
  }
  return (start, end, kind) => {
    let seen = 0;
    for (let at = start; at < Math.max(end, start + 1); at++) seen |= marks[at] ?? 0;
    if (!seen) return 'yes';
    let allowed: Allowed = 'yes';
    for (const [index, { kinds, hint }] of guards.entries()) {
      if (!(seen & (1 << index)) || (kinds && !kinds.includes(kind))) continue;
      if (!hint?.includes(kind)) return 'no';
      allowed = 'hint';
    }
    return allowed;
  };
}
