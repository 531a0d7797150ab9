// One character wrong in a common word, of the same sound or nearly the same shape: told only where what stands beside the word makes it sure.

import type { Alike, Likeness } from './alike.ts';
import { keyWithout, LONGEST_WORD, type Vocables } from './common-words.ts';
import { pairAt } from './literals.ts';

/** Words of one character: they stand beside any word, and are never the mistyped one. */
const SMALL = new Set(
  '的了和与及或在是为对等其以已由从向将把被于之并可应不要个各该此某所有也都而且但若如到得地着过就还又再很更最只即年月日时件位名次项条款号一二三四五六七八九十两几第本每',
);

type Found = { readonly start: number; readonly end: number; readonly word: string; readonly how: Alike };

export function findMistyped(text: string, known: Vocables, likeness: Likeness): readonly Found[] {
  const { begins, ends, covered } = whereWords(text, known);
  const isClear = (at: number) => !isHan(text, at) || SMALL.has(text.charAt(at));
  /** Whether what stands beside a stretch makes a word of it sure. */
  const isSure = (start: number, end: number) => {
    const left = ends[start] === 1;
    const right = begins[end] === 1;
    const clearLeft = left || isClear(start - 1);
    const clearRight = right || isClear(end);
    return end - start === 2 ? (left && clearRight) || (right && clearLeft) : clearLeft || clearRight;
  };
  const found: Found[] = [];
  for (let spot = 0; spot < text.length; spot++) {
    const seen = text.charAt(spot);
    if (covered[spot] === 1 || !isHan(text, spot) || SMALL.has(seen)) continue;
    for (let start = Math.max(0, spot - LONGEST_WORD + 1); start <= spot; start++)
      for (
        let end = Math.max(spot + 1, start + 2);
        end <= start + LONGEST_WORD && end <= text.length;
        end++
      ) {
        if (!isSure(start, end)) continue;
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

/** Where known words begin and end, and what they take in. */
function whereWords(text: string, { words, pairs }: Vocables) {
  const marks = () => new Uint8Array(text.length + LONGEST_WORD + 1);
  const [begins, ends, covered] = [marks(), marks(), marks()];
  for (let at = 0; at + 1 < text.length; at++) {
    if (!pairs.has(pairAt(text, at))) continue;
    for (let end = at + 2; end <= at + LONGEST_WORD && end <= text.length; end++) {
      if (!words.has(text.slice(at, end))) continue;
      begins[at] = 1;
      ends[end] = 1;
      covered.fill(1, at, end);
    }
  }
  return { begins, ends, covered };
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fa5;
}
