// One character wrong in a common word, of the same sound or nearly the same shape: told only where what stands beside the word makes it sure.

import type { Alike, Likeness } from './alike.ts';
import { keyWithout, LONGEST_WORD, type Vocables } from './common-words.ts';
import { isClear, isHanAt, SMALL, type WordPlaces } from './where-words.ts';

type Found = { readonly start: number; readonly end: number; readonly word: string; readonly how: Alike };

export function findMistyped(
  text: string,
  known: Vocables,
  { begins, ends, covered }: WordPlaces,
  likeness: Likeness,
): readonly Found[] {
  /** Whether what stands beside a stretch makes a word of it sure. */
  const isSure = (start: number, end: number, seen: string) => {
    const left = ends[start] === 1;
    const right = begins[end] === 1;
    const clearLeft = left || isClear(text, start - 1);
    const clearRight = right || isClear(text, end);
    if (end - start === 2) return (left && clearRight) || (right && clearLeft);
    return SMALL.has(seen) ? clearLeft && clearRight : clearLeft || clearRight;
  };
  const found: Found[] = [];
  for (let spot = 0; spot < text.length; spot++) {
    const seen = text.charAt(spot);
    if (covered[spot] === 1 || !isHanAt(text, spot)) continue;
    const shortest = SMALL.has(seen) ? LONGEST_WORD : 2;
    for (let start = Math.max(0, spot - LONGEST_WORD + 1); start <= spot; start++)
      for (
        let end = Math.max(spot + 1, start + shortest);
        end <= start + LONGEST_WORD && end <= text.length;
        end++
      ) {
        if (!isSure(start, end, seen)) continue;
        const meant = known.meant.get(keyWithout(text.slice(start, end), spot - start));
        if (!meant) continue;
        for (const word of meant) {
          const how = likeness(seen, word.charAt(spot - start));
          if (!how || (how === 'near sound' && word.length < LONGEST_WORD)) continue;
          found.push({ start, end, word, how });
          break;
        }
      }
  }
  return found;
}
