// Texts that repeat each other, as what is new in each and what is copied from those before: gzip looks back only 32 kB.

import type { Stretch } from '../published/join-stretches.ts';

/** Looked up whole; a repetition of KEY + STEP characters or more is always found. */
const KEY = 24;
const STEP = 8;
/** A copy costs about this many characters itself. */
const SHORTEST = 40;

/** Each text as stretches, some of them copied from the texts before it in their order; `stretchReader` reads them. */
export function copiedStretches(texts: readonly string[]): Stretch[][] {
  const places = new Map<string, number>();
  let before = '';
  return texts.map((text) => {
    const stretches: Stretch[] = [];
    let literal = 0;
    for (let at = 0; at < text.length; ) {
      const from = places.get(text.slice(at, at + KEY));
      const length = from === undefined ? 0 : commonLength(before, from, text, at);
      if (from === undefined || length < SHORTEST) {
        at++;
        continue;
      }
      if (at > literal) stretches.push(text.slice(literal, at));
      stretches.push([from, length]);
      at += length;
      literal = at;
    }
    if (text.length > literal) stretches.push(text.slice(literal));
    const start = before.length;
    before += text;
    for (let at = 0; at + KEY <= text.length; at += STEP) places.set(text.slice(at, at + KEY), start + at);
    return stretches;
  });
}

/** How far `text` goes on from `at` as `before` did from `from`. */
function commonLength(before: string, from: number, text: string, at: number): number {
  const most = Math.min(before.length - from, text.length - at);
  let length = 0;
  while (length < most && before[from + length] === text[at + length]) length++;
  return length;
}
