// Spans no rule may touch: times, addresses, codes, titles, quotations. Found first, kept as one mark for each character.

import { allMatches } from '../source/all-matches.ts';
import type { Kind, Protection } from './rule.ts';

export type Guard = {
  readonly pattern: RegExp;
  readonly kinds?: readonly Kind[];
  readonly hint?: readonly Kind[];
};
/** What a stretch of text allows a rule of a kind: nothing, a hint, or all. */
export type Allowed = 'no' | 'hint' | 'yes';

export function guardOf({ pattern, kinds, hint }: Protection): Guard {
  return { pattern: new RegExp(pattern, 'gimu'), ...(kinds ? { kinds } : {}), ...(hint ? { hint } : {}) };
}

/** At most as many as bits of a number. */
export const MOST_GUARDS = 31;

export function guardText(
  text: string,
  guards: readonly Guard[],
): (start: number, end: number, kind: Kind) => Allowed {
  const marks = new Int32Array(text.length);
  for (const [index, { pattern }] of guards.entries())
    for (const match of allMatches(text, pattern))
      for (let at = match.index; at < match.index + match[0].length; at++)
        marks[at] = (marks[at] ?? 0) | (1 << index);
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
