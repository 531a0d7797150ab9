// A number that goes on counting in the middle of a line begins a line of its own.

import { allMatches } from '../../source/all-matches.ts';
import { lastWhere } from '../../source/last-where.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { markerNumber } from '../text/markers.ts';
import { cut, quoted } from './cut-lines.ts';

/** Behind a sentence that ended in the same line. */
const GOES_ON =
  /(?<=[。；！？”）)])[ 　]+(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、](?!\d))(?=\p{Script=Han})/gu;
const BEGUN = /^[ 　]*(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、](?!\d))/;

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
