// Which paragraphs of a changed run were rewritten from which: those that share their words, in order.

import type { Pair } from './lines-in-common.ts';

/** Above this many pairs each paragraph is looked for among the next few only. */
const MOST_PAIRS = 2500;
const NEXT_FEW = 5;
/** What is compared of a very long paragraph. */
const MOST_CHARACTERS = 2000;

/** Pairs of places, rising in both, of paragraphs that share a third of their neighbouring characters or more. */
export function pairAlike(expected: readonly string[], found: readonly string[]): readonly Pair[] {
  const [a, b] = [expected.map(pairsOf), found.map(pairsOf)];
  return a.length * b.length <= MOST_PAIRS ? bestPairs(a, b) : nextPairs(a, b);
}

type Bigrams = ReadonlySet<string>;

/** The pairs with the greatest likeness in sum. */
function bestPairs(a: readonly Bigrams[], b: readonly Bigrams[]): readonly Pair[] {
  const width = b.length + 1;
  const likeness = a.flatMap((one) => b.map((other) => alike(one, other)));
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const paired = (i: number, j: number) => {
    const like = likeness[i * b.length + j] ?? 0;
    return like ? like + at(i + 1, j + 1) : 0;
  };
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (paired(i, j) && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function nextPairs(a: readonly Bigrams[], b: readonly Bigrams[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const [i, one] of a.entries()) {
    const step = b.slice(from, from + NEXT_FEW).findIndex((other) => alike(one, other) > 0);
    if (step < 0) continue;
    pairs.push([i, from + step]);
    from += step + 1;
  }
  return pairs;
}

/** The share of neighbouring characters in common, 0 below a third. */
function alike(one: Bigrams, other: Bigrams): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  const share = shared / Math.max(one.size, other.size, 1);
  return share * 3 >= 1 ? share : 0;
}

function pairsOf(text: string): Bigrams {
  const characters = [...text.replace(/\s+/g, '').slice(0, MOST_CHARACTERS)];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
