// Whether what looks like a wrong word is the end of one word and the beginning of the next: 关注消除 has no 注消, 小组识别 no 组识.

import { LONGEST_WORD } from './common-words.ts';
import { isClear } from './where-words.ts';

/**
 * Common words tell it that meet within: one begins before it, or one goes on behind it. One alone tells it only where on that side
 * nothing else of the text stands close to it, as 加强 does to what is wrong in 加强制栽.
 */
export function liesOverBorder(
  text: string,
  start: number,
  end: number,
  words: ReadonlySet<string>,
): boolean {
  const isWord = (from: number, to: number) => from >= 0 && words.has(text.slice(from, to));
  const lengths = Array.from({ length: LONGEST_WORD - 1 }, (_, index) => index + 2);
  const wordEnds = (at: number, before: number) =>
    lengths.some((length) => at - length < before && isWord(at - length, at));
  const wordBegins = (at: number, behind: number) =>
    lengths.some((length) => at + length > behind && isWord(at, at + length));
  const opens = isClear(text, start - 1) || wordEnds(start, start);
  const closes = isClear(text, end) || wordBegins(end, end);
  for (let border = start + 1; border < end; border++) {
    const [begun, goesOn] = [wordEnds(border, start), wordBegins(border, end)];
    if ((begun && !opens) || (goesOn && !closes)) return true;
    if (begun && (goesOn || isWord(border, end))) return true;
    if (goesOn && isWord(start, border)) return true;
  }
  return false;
}
