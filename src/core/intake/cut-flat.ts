// A text without line ends is cut where its numbering, its title, its addressee and its end tell.

import { linesWithText, type MarkedText, type TextEdit, type TextLine } from './marked-text.ts';
import { markerNumber } from './markers.ts';
import { ORGAN_WORDS, PAPER_KINDS } from './paper-words.ts';

/** Shorter lines are what they are. */
const FLAT = 90;

const cut = (at: number, why: string, gap = 0): TextEdit => ({
  start: at - gap,
  end: at,
  after: '\n',
  kind: '分段',
  why,
});

export function cutEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const long = lines.slice(0, 3).find((line) => line.text.length >= 60);
  const head = long ? headCuts(long) : [];
  const flat = lines.filter((line) => line.text.length > FLAT && !line.text.includes('\t'));
  const body = flat.flatMap((line) => [...numberCuts(line), ...tailCuts(line)]);
  return [...head, ...body, ...signedInOneLine(lines)].sort((a, b) => a.start - b.start || a.end - b.end);
}

const WHOM = new RegExp(
  `^((?:各|中共|[xX×*○]{1,4}|[^，。；：:“”（(]{1,16}?)(?:${ORGAN_WORDS}|领导|党员|同志|代表|企业|同志们)(?:[、,，][^，。；：:]{1,20})?[：:]|同志们[：:，]|各位[^，。；：:]{1,16}[：:])`,
);
const HEAD = new RegExp(
  String.raw`^((?:\d{1,2}[、.])?[^，。；：:！？\n]{4,80}?(?:的)?(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?)[ 　]*`,
);

/** The title, and behind it the addressee, glued to what follows. */
function headCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length < 60) return [];
  for (let from = 4; from < 90; from++) {
    const found = HEAD.exec(text.slice(0, 100));
    if (!found) return [];
    const end = titleEnd(text, from);
    if (end === undefined) return [];
    const gap = /^[ 　]*/.exec(text.slice(end))?.[0].length ?? 0;
    const rest = text.slice(end + gap);
    const whom = WHOM.exec(rest.slice(0, 60));
    const opens =
      /^(?:为|根据|按照|近年|今年|一年来|自|现|各|我|本|党的|\p{Script=Han}{2,6}[，,]\p{Script=Han}{2,6}。)/u.test(
        rest,
      );
    if (!whom && !opens) {
      from = end;
      continue;
    }
    const title = cut(start + end + gap, '标题和正文连在一起，分开', gap);
    if (!whom) return [title];
    return [title, cut(start + end + gap + whom[0].length, '主送、称呼和正文连在一起，分开')];
  }
  return [];
}

const KIND = new RegExp(`(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?`, 'g');

/** The first place from `from` where a kind of paper ends and no mark stood before. */
function titleEnd(text: string, from: number): number | undefined {
  const stop = /[。；！？]|(?<=.{4})[：:，,]/.exec(text.slice(0, 100))?.index ?? 100;
  for (const found of text.slice(0, 100).matchAll(KIND)) {
    const end = found.index + found[0].length;
    if (found.index > stop) return undefined;
    if (end > from && !/^(?:会|书|工作|精神|要求|和|与|中|的|》|”|党|型)/.test(text.slice(end))) return end;
  }
  return undefined;
}

const NUMBERS = [
  /(?<=[。；：:;!！？”）) 　]|[^\d\s。；：:])([一二三四五六七八九十]{1,3})、/g,
  /(?<=[。；：:;！？”》 　]|\p{Script=Han})[（(]([一二三四五六七八九十]{1,3})[）)]/gu,
  /(?<=[。；：:;！？” 　])(\d{1,2})[.、．](?!\d)/g,
];

/** Numbers in their order from one, each behind the end of a sentence, or the first behind anything. */
function numberCuts({ text, start }: TextLine): TextEdit[] {
  const cuts: TextEdit[] = [];
  for (const [level, pattern] of NUMBERS.entries()) {
    let next = 0;
    for (const found of text.matchAll(pattern)) {
      const number = markerNumber(found[1] ?? '');
      const before = text[found.index - 1] ?? '';
      const ends = /[。；：:;！？”） )　]/.test(before);
      const follows = number === next + 1 || (number === 1 && level > 0);
      const opens =
        level === 1 && number === 1 && !/[第按照见条款]/.test(before) && text.includes('（二）', found.index);
      if (!follows || (!ends && !opens && !(level === 0 && number > 1)) || quoted(text, found.index))
        continue;
      if (level === 0 && !ends && !/[。；]/.test(text.slice(Math.max(0, found.index - 200), found.index)))
        continue;
      next = number;
      const gap = /[ 　]*$/.exec(text.slice(Math.max(0, found.index - 4), found.index))?.[0].length ?? 0;
      cuts.push(cut(start + found.index, `编号“${found[0]}”起另成一段`, gap));
      const end = headingEnd(text, found.index + found[0].length);
      if (end) cuts.push(cut(start + end.at, '层次标题和正文连在一起，分开', end.gap));
    }
  }
  return cuts;
}

/** A heading set off by a space from a sentence behind it. */
function headingEnd(text: string, from: number): { at: number; gap: number } | undefined {
  const found = /^[^，。；：:,;\s]{2,24}([ 　]+)(?=[^ 　\d]{12})/.exec(text.slice(from, from + 60));
  return found ? { at: from + found[0].length, gap: (found[1] ?? '').length } : undefined;
}

/** Inside 《》 or “”. */
function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

const DAY = /(?:20)?[\dxX×*○]{1,4}年[\dxX×*○]{1,2}月[\dxX×*○义]{1,3}日(?![前后至起，,上下召])/g;
const ANNEX = /(?<=[。!！)）])附(?:件)?[：:]/g;
const CLOSING = /(?<=[。；;])(?:妥否|以上请示|当否|特此)[^。]{0,12}。/g;

/** The request at the end, the list of annexes, who signs and when. */
function tailCuts({ text, start }: TextLine): TextEdit[] {
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
    if (!organ || !new RegExp(`(?:${ORGAN_WORDS})$`).test(organ)) continue;
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
function signedInOneLine(lines: readonly TextLine[]): TextEdit[] {
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
