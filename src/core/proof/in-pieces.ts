// A long text proofread piece by piece and rule by rule, so that a page can draw and answer in between; what is found is what the whole
// would give.

import { findAcross } from './find-across.ts';
import type { ProofRules } from './prepare.ts';
import { genreOf, proofreadInSteps, type Suggestion } from './suggestions.ts';

const PIECE = 20_000;
/** More than any rule looks at beside a place. */
const BESIDE = 1_000;

/** The places count in the whole text. */
export function* proofreadPieces(
  text: string,
  rules: ProofRules,
): Generator<undefined, readonly Suggestion[]> {
  const genre = genreOf(text);
  const slips = findAcross(text, rules);
  const found: Suggestion[] = [];
  let done = 0;
  for (let begin = 0; begin < text.length; begin += PIECE) {
    const from = Math.max(0, begin - BESIDE);
    const until = begin + PIECE + BESIDE;
    const across = slips.flatMap((each) =>
      each.start >= from && each.end <= until
        ? [{ ...each, start: each.start - from, end: each.end - from }]
        : [],
    );
    yield;
    const all = yield* proofreadInSteps(text.slice(from, until), rules, { genre, across });
    const own = all.flatMap((each) => {
      const [start, end] = [each.start + from, each.end + from];
      return start >= Math.max(begin, done) && start < begin + PIECE ? [{ ...each, start, end }] : [];
    });
    done = own[own.length - 1]?.end ?? done;
    found.push(...own);
  }
  return found;
}
