// A number that goes on counting in the middle of a line begins a line of its own.

import { allMatches } from '../source/all-matches.ts';
import { cut, quoted } from './cut-lines.ts';
import type { TextEdit, TextLine } from './marked-text.ts';
import { markerNumber } from './markers.ts';

/** Behind a sentence that ended in the same line. */
const GOES_ON =
  /(?<=[。；！？”）)])[ 　]+(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、](?!\d))(?=\p{Script=Han})/gu;
const BEGUN = /^[ 　]*(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、](?!\d))/;

/** 三、 in the middle of a line, where 二、 stood at the head of one above. */
export function countingOn(lines: readonly TextLine[]): TextEdit[] {
  const last = [0, 0];
  return lines.flatMap(({ text, start }) => {
    const begun = BEGUN.exec(text);
    const see = (han: string | undefined, digits: string | undefined) => {
      const level = han ? 0 : 1;
      const number = markerNumber(han ?? digits ?? '');
      const follows = number === (last[level] ?? 0) + 1;
      last[level] = number;
      if (!level) last[1] = 0;
      return follows;
    };
    if (begun) see(begun[1], begun[2]);
    if (text.includes('\t')) return [];
    return allMatches(text, GOES_ON).flatMap((found) => {
      const gap = /^[ 　]+/.exec(found[0])?.[0].length ?? 0;
      const at = found.index + gap;
      const before = [...last];
      if (see(found[1], found[2]) && !quoted(text, at) && before.some(Boolean))
        return [cut(start + at, `编号“${found[0].trim()}”起另成一段`, gap)];
      last.splice(0, 2, ...before);
      return [];
    });
  });
}
