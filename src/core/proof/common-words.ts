// Common words, and which of their characters may be told when mistyped: those no other word of the same sound has in their place.

import { pairAt } from './literals.ts';
import { fromSevenBit, toSevenBit } from './seven-bit.ts';

/** Words by what of them is told: every character, the first or the second of two, or nothing. */
export const TOLD = ['both', 'first', 'second', 'known'] as const;
type Told = (typeof TOLD)[number];
export type CommonWords = Readonly<Record<Told, readonly string[]>>;

export type Vocables = {
  readonly words: ReadonlySet<string>;
  /** The first two characters of every word. */
  readonly pairs: ReadonlySet<number>;
  /** Words that may be meant, by what is left of them without one character (`_理`). */
  readonly meant: ReadonlyMap<string, readonly string[]>;
};

export const LONGEST_WORD = 4;

export function vocablesOf(common: CommonWords): Vocables {
  const meant = new Map<string, string[]>();
  const told = (word: string, at: number) => {
    const key = keyWithout(word, at);
    const others = meant.get(key);
    if (others) others.push(word);
    else meant.set(key, [word]);
  };
  for (const word of common.both) for (let at = 0; at < word.length; at++) told(word, at);
  for (const word of common.first) told(word, 0);
  for (const word of common.second) told(word, 1);
  const words = TOLD.flatMap((which) => common[which]);
  return { words: new Set(words), pairs: new Set(words.map((word) => pairAt(word, 0))), meant };
}

export function keyWithout(word: string, at: number): string {
  return `${word.slice(0, at)}_${word.slice(at + 1)}`;
}

/** Words under their first character: one line holds it, the ends of its words of two, and after spaces those of longer ones. */
export function packWords(words: readonly string[]): string {
  const under = new Map<string, string[]>();
  for (const word of words) {
    const head = word.charAt(0);
    under.set(head, [...(under.get(head) ?? []), word.slice(1)]);
  }
  const line = (ends: readonly string[]) =>
    [ends.filter((end) => end.length === 1).join(''), ...ends.filter((end) => end.length > 1)].join(' ');
  return toSevenBit([...under].map(([head, ends]) => head + line(ends)).join('\n')) ?? '';
}

export function unpackWords(packed: string): readonly string[] {
  return fromSevenBit(packed)
    .split('\n')
    .flatMap((line) => {
      const [short = '', ...long] = line.slice(1).split(' ');
      return [...short, ...long].map((end) => line.charAt(0) + end);
    });
}
