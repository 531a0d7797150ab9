// A rule that looks at each piece of text or line alone, with a pause now and then: thousands of them hold up no page.

import type { RuleFinding } from './rule.ts';

/** Pieces looked at between two pauses. */
const PORTION = 200;

export function* oneByOne<Piece>(
  pieces: readonly Piece[],
  look: (piece: Piece) => readonly RuleFinding[],
): Generator<RuleFinding | undefined> {
  let looked = 0;
  for (const piece of pieces) {
    yield* look(piece);
    if (++looked % PORTION === 0) yield undefined;
  }
}
