// One character wrong in a common word, of the same sound: told only where what stands beside the word makes it sure.

import { keyWithout, LONGEST_WORD, type Vocables } from './common-words.ts';
import type { Sounds } from './sounds.ts';

/** Words of one character: they stand beside any word, and are never the mistyped one. */
const SMALL = new Set(
  '的了和与及或在是为对等其以已由从向将把被于之并可应不要个各该此某所有也都而且但若如到得地着过就还又再很更最只即年月日时件位名次项条款号一二三四五六七八九十两几第本每',
);

type Found = { readonly start: number; readonly end: number; readonly word: string };

export function findMistyped(text: string, known: Vocables, sounds: Sounds): readonly Found[] {
  const { begins, ends, covered } = whereWords(text, known.words);
  const isClear = (at: number) => !isHan(text, at) || SMALL.has(text.charAt(at));
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let length = 2; length <= LONGEST_WORD && isHan(text, at + length - 1); length++) {
      if (length === 2 && !isHan(text, at)) break;
      const [left, right] = [ends[at] === 1, begins[at + length] === 1];
      const [clearLeft, clearRight] = [left || isClear(at - 1), right || isClear(at + length)];
      const isSure = length === 2 ? (left && clearRight) || (right && clearLeft) : clearLeft || clearRight;
      if (!isSure) continue;
      for (let inside = 0; inside < length; inside++) {
        const typed = text.charAt(at + inside);
        if (covered[at + inside] === 1 || SMALL.has(typed)) continue;
        const sound = sounds.get(typed);
        if (sound === undefined) continue;
        const meant = known.meant.get(keyWithout(text.slice(at, at + length), inside));
        const word = meant?.find(
          (each) => each.at === inside && sounds.get(each.word.charAt(inside)) === sound,
        );
        if (word) found.push({ start: at, end: at + length, word: word.word });
      }
    }
  }
  return found;
}

/** Where known words begin and end, and what they take in. */
function whereWords(text: string, words: ReadonlySet<string>) {
  const marks = () => new Uint8Array(text.length + LONGEST_WORD + 1);
  const [begins, ends, covered] = [marks(), marks(), marks()];
  for (let at = 0; at < text.length; at++)
    for (let length = 2; length <= LONGEST_WORD && isHan(text, at + length - 1); length++) {
      if (!words.has(text.slice(at, at + length))) continue;
      begins[at] = 1;
      ends[at + length] = 1;
      covered.fill(1, at, at + length);
    }
  return { begins, ends, covered };
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fa5;
}
