// A number that goes on counting in the middle of a line begins a line of its own.

import { allMatches } from '../../source/all-matches.ts';
import { lastWhere } from '../../source/last-where.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { markerNumber } from '../text/markers.ts';
import { cut, quoted } from './cut-lines.ts';

/** 二、 or （二） or 2.: as many levels. */
const LEVELS = 3;
const MARK = String.raw`([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)]|(\d{1,2})[.．、](?!\d)`;
/** Behind a sentence that ended in the same line: with a gap, or right behind its full stop. */
const GOES_ON = new RegExp(
  String.raw`(?<=[。；！？”）)])[ 　]+(?:${MARK})(?=\p{Script=Han})|(?<=[。！])(?:${MARK})(?=\p{Script=Han})`,
  'gu',
);
const BEGUN = new RegExp(`^[ 　]*(?:${MARK})`);

/** 通知如下：一、时间地点, and 二、 at the head of a line below: the first of them ended nothing but its lead. */
const FIRST =
  /[。！][ 　]?(一、|[（(]一[）)])(?=\p{Script=Han})|[：:][ 　]?(一、|[（(]一[）)])(?=[^，。；：！？]{2,20}$)/gu;
const SECOND = [/^[ 　]*二、/, /^[ 　]*[（(]二[）)]/];

export function firstOfCounting(lines: readonly TextLine[]): TextEdit[] {
  const seconds = SECOND.map((second) => lastWhere(lines, ({ text }) => second.test(text))?.start ?? -1);
  return lines.flatMap(({ text, start }) => {
    if (text.includes('\t') || !/一[、）)]/.test(text)) return [];
    const found = allMatches(text, FIRST);
    const [only] = found;
    const mark = only?.[1] ?? only?.[2] ?? '';
    const at = (only?.index ?? 0) + (only?.[0].length ?? 0) - mark.length;
    const second = seconds[mark === '一、' ? 0 : 1] ?? -1;
    return only &&
      found.length === 1 &&
      second > start &&
      !quoted(text, at) &&
      !/二[、）)]/.test(text.slice(at))
      ? [cut(start + at, `编号“${mark}”起另成一段`)]
      : [];
  });
}

/** 三、 in the middle of a line, where 二、 stood at the head of one above. */
export function countingOn(lines: readonly TextLine[]): TextEdit[] {
  const counted = counter();
  return lines.flatMap(({ text, start }) => {
    const begun = BEGUN.exec(text);
    if (begun) counted.see(begun);
    if (text.includes('\t')) return [];
    return allMatches(text, GOES_ON).flatMap((found) => {
      const mark = found[0].trimStart();
      const gap = found[0].length - mark.length;
      const at = found.index + gap;
      return !quoted(text, at) && counted.goesOn(found, gap > 0)
        ? [cut(start + at, `编号“${mark}”起另成一段`, gap)]
        : [];
    });
  });
}

/** Where the numbers of each level stand: what a higher one begins starts anew below it. */
function counter() {
  let last: readonly number[] = [];
  const levelOf = (marks: RegExpMatchArray) => {
    const written = marks.slice(1).findIndex(Boolean);
    return { level: written % LEVELS, number: markerNumber(marks[written + 1] ?? '') };
  };
  const see = (marks: RegExpMatchArray) => {
    const { level, number } = levelOf(marks);
    last = [...Array.from({ length: level }, (_, each) => last[each] ?? 0), number];
  };
  const goesOn = (marks: RegExpMatchArray, spaced: boolean) => {
    const { level, number } = levelOf(marks);
    const first = number === 1 && !(spaced && last.some(Boolean));
    const follows = !first && number === (last[level] ?? 0) + 1;
    if (follows) see(marks);
    return follows;
  };
  return { see, goesOn };
}
