// How a blank that left no trace is looked for: by the words in front of the gap and behind it.

import { allMatches } from '../../source/all-matches.ts';
import type { BlankKind } from '../text/recognised.ts';

/** `(?<=in front)(gap)(?=behind)`, or several of these. */
export type GapRule = readonly [pattern: RegExp, kind: BlankKind, why: string];

export type Hidden = {
  readonly at: number;
  readonly length: number;
  readonly kind: BlankKind;
  readonly why: string;
};

type QuickRule = { readonly rule: GapRule; readonly behind: RegExp };

/** With what has to stand behind the gap: told far sooner than by a pattern that begins with a look behind. Where one gap has nothing behind it, every text may have it. */
export function withAhead(rule: GapRule): QuickRule {
  const [{ source, flags }] = rule;
  const behind = aheads(source);
  const gaps = (new RegExp(`${source}|`, flags).exec('')?.length ?? 1) - 1;
  return { rule, behind: new RegExp(behind.length === gaps ? behind.join('|') : '', flags.replace('g', '')) };
}

const OPENING = /\((?: \?| \+|\[ 　\]\{\d+,\d+\})\)\(\?=/g;

/** The insides of each `(?=…)` right behind a gap. */
function aheads(source: string): string[] {
  return [...source.matchAll(OPENING)].map((opening) => {
    const from = opening.index + opening[0].length;
    return source.slice(from, closing(source, from));
  });
}

/** Where the group ends whose insides begin here. */
function closing(source: string, from: number): number {
  let depth = 1;
  let inClass = false;
  for (let i = from; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** In the order of the text; of two at one place the earlier rule holds. */
export function gapsBy(rules: readonly QuickRule[], text: string): Hidden[] {
  const found = new Map<number, Hidden>();
  for (const { rule, behind } of rules) {
    const [pattern, kind, why] = rule;
    if (!behind.test(text)) continue;
    for (const match of allMatches(text, pattern)) {
      const length = (match.slice(1).find((gap) => gap !== undefined) ?? '').length;
      if (!found.has(match.index)) found.set(match.index, { at: match.index, length, kind, why });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
