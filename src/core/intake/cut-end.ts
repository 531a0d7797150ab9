// The end of a text without line ends: the request, the list of annexes, who signs and the day stand in lines of their own.

import { cut } from './cut-lines.ts';
import type { TextEdit, TextLine } from './marked-text.ts';
import { ORGAN_WORDS } from './paper-words.ts';

const DAY =
  /(?:20)?[\dxX×*○]{1,4}年[\dxX×*○]{1,2}月[\dxX×*○义]{1,3}日(?![前后至起，,上下召])|(?<=[）) 　])年[ 　]{0,4}月[ 　]{0,4}日(?=[ 　]|$)/g;
const ANNEX = /(?<=[。!！)）])附(?:件)?[：:]/g;
const CLOSING = /(?<=[。；;])(?:妥否|以上请示|当否|特此)[^。]{0,12}。/g;

/** The request at the end, the list of annexes, who signs and when. */
export function tailCuts({ text, start }: TextLine): TextEdit[] {
  const cuts: TextEdit[] = [];
  for (const { index, 0: closing } of text.matchAll(CLOSING)) {
    cuts.push(cut(start + index, '结束语另成一段'));
    if (index + closing.length < text.length)
      cuts.push(cut(start + index + closing.length, '结束语另成一段'));
  }
  const at = new Set(cuts.map((each) => each.start));
  for (const { index } of text.matchAll(ANNEX))
    if (!at.has(start + index)) cuts.push(cut(start + index, '附件说明另成一段'));
  for (const { index, 0: day } of text.matchAll(DAY)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const organ =
      /(?:中共[^，。；：:、]{2,24}|(?<=[。；！])[^，。；：:、]{4,24})$/.exec(before)?.[0] ??
      issuer(text, before);
    if (!organ || !new RegExp(`(?:${ORGAN_WORDS})(?:[（(][^）)]{1,6}[）)])?[ 　]*$`).test(organ)) continue;
    if (!at.has(start + index - organ.length)) cuts.push(cut(start + index - organ.length, '署名另成一段'));
    cuts.push(cut(start + index, '成文日期另成一段'));
    if (index + day.length < text.length) cuts.push(cut(start + index + day.length, '成文日期另成一段'));
  }
  return cuts;
}

const AT_END =
  /(?:[\dxX×*○〇_＿OoＯ二一三四五六七八九零]{2,4} ?年[^，。；年]{0,12}[日月]|20\d\d[.．\-/]\d{1,2}[.．\-/]\d{1,2})[ 　]*$/;
const SIGNED = new RegExp(
  `^(.*[。！；;]|)([ 　]*[^，。；\\d]{3,36}?(?:${ORGAN_WORDS})(?:[（(][^）)]{1,8}[）)])?|[ 　]*[^，。；：:\\d]{2,8}人[：:][^，。；：:\\d]{2,16}|[^，。；：:\\d]{3,30})([ 　]*)$`,
);

/** Who signs and the day beside it. */
export function signedInOneLine(lines: readonly TextLine[]): TextEdit[] {
  return lines.slice(-10).flatMap(({ text, start }, at) => {
    const day = AT_END.exec(text);
    const found = day && SIGNED.exec(text.slice(0, day.index));
    if (!day || !found) return [];
    const [, before = '', organ = '', gap = ''] = found;
    const known = new RegExp(`(?:${ORGAN_WORDS})(?:[（(][^）)]{1,8}[）)])?$|人[：:]`).test(organ);
    if (!known && (!gap || before)) return [];
    if (before && (lines.length - at > 3 || /^[ 　]*(?:于|至|在|从|自|截至)/.test(organ))) return [];
    const why = '署名和日期在一行，分开';
    const edge = before ? [cut(start + before.length, why)] : [];
    return [...edge, cut(start + day.index, why, gap.length)];
  });
}

/** Whoever the title says it is from. */
function issuer(text: string, before: string): string | undefined {
  const organ = /^([^，。；：:]{3,24}?)关于/.exec(text)?.[1];
  return organ && before.endsWith(organ) ? organ : undefined;
}
