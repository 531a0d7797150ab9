// Which lines make the title of a paper: where it begins, whether the next line takes it further.

import type { TidyLine } from '../text/tidy-lines.ts';
import { dayLine } from './day-lines.ts';
import { isLetter, isSigner, isStillOpen } from './head-lines.ts';
import {
  endsTitle,
  FORM_LABEL,
  ORGAN_END,
  PAPER_KINDS,
  STANDS_IN_BRACKETS,
  TITLE_END,
} from './paper-words.ts';

const BEGINS_BODY = /^(?:根据|按照|为了?|遵照|依据|刚才|下面|现将|今天|自\d|近年来)/;
/** Part of the title: （草案）. */
const DRAFT =
  /^[（(【〔](?:\p{Script=Han}{0,4}草案|讨论稿|征求意见稿|送审稿|代拟稿|初稿|修订稿?|试行|暂行|含[^）)]{1,8})[）)】〕]$/u;
/** Part of its name; what a draft is called stands below the title, as the day it was adopted on does. */
const OF_NAME = /^.(?:试行|暂行|含[^）)]{1,8})/;
export const MAX_TITLE = 4;
const MAX_LENGTH = 110;

export const wholeOf = (lines: readonly TidyLine[], some: readonly number[]) =>
  some.map((index) => lines[index]?.text ?? '').join('');

export function linesOfTitle(lines: readonly TidyLine[], begin: number): number[] {
  const fits = (index: number) => {
    const line = lines[index];
    return (
      line !== undefined &&
      (mayBeTitle(line) || isLastLetter(lines, index)) &&
      (index > begin ||
        (!(line.text.startsWith('“') && !quotedTitle(lines, index)) && !DRAFT.test(line.text)))
    );
  };
  if (!fits(begin)) return [];
  const title = [begin];
  while (title.length < MAX_TITLE) {
    const next = begin + title.length;
    const whole = wholeOf(lines, title);
    if (!fits(next) || whole.length + (lines[next]?.text.length ?? 0) > MAX_LENGTH) break;
    if (!goesOn(lines, whole, next, fits, MAX_TITLE - title.length)) break;
    title.push(next);
  }
  const whole = wholeOf(lines, title);
  if (endsTitle(whole) || title.length > 1 || lines[begin]?.format?.align === 'center') return title;
  return whole.length <= 50 ? title : [];
}

/** ……细则的通 / 知 */
function isLastLetter(lines: readonly TidyLine[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || line.text.length !== 1 || line.row || above.marker) return false;
  return (
    !endsTitle(above.text) &&
    /关于.*的/.test(wholeOf(lines, [index - 2, index - 1])) &&
    endsTitle(above.text.slice(-1) + line.text)
  );
}

/** “十四五”水利 / 发展规划: quoted words begin a title where one ends in the lines below. */
function quotedTitle(lines: readonly TidyLine[], index: number): boolean {
  for (let last = index; last < index + MAX_TITLE; last++) {
    const line = lines[last];
    if (!line || !mayBeTitle(line) || (last > index && isSigner(line.text))) return false;
    if (endsTitle(line.text)) return true;
  }
  return false;
}

/** ……组织生活会情况 / 报告: what the lines above tell of, and the kind of the paper alone. */
const TOLD_OF = /(?:情况|体会|心得|对照检查|述职|履职|落实|安排)$/;
const KIND_ALONE = new RegExp(`^(?:${PAPER_KINDS}|剖析|检视|书面|个人){1,3}$`);

export const isKindOf = (whole: string, text: string) =>
  TOLD_OF.test(whole) && KIND_ALONE.test(text) && endsTitle(text) && !/(?:情况|表)$/.test(text);

/** Whether the title so far is taken further by the next line. */
function goesOn(
  lines: readonly TidyLine[],
  whole: string,
  next: number,
  fits: (index: number) => boolean,
  left: number,
): boolean {
  const text = lines[next]?.text ?? '';
  if (STANDS_IN_BRACKETS.test(text))
    return (
      DRAFT.test(text) &&
      (OF_NAME.test(text) || !endsTitle(whole) || isStillOpen(whole, lines[next + 1]?.text ?? ''))
    );
  if (isStillOpen(whole, text)) return true;
  if (isLastLetter(lines, next)) return true;
  if (endsTitle(whole)) return isKindOf(whole, text);
  const format = [lines[next - 1]?.format, lines[next]?.format];
  const centred = format.every((each) => each?.align === 'center');
  if (ORGAN_END.test(whole) && /^关于/.test(text)) return true;
  for (let count = 0; count < left && fits(next + count); count++) {
    const more = lines
      .slice(next, next + count + 1)
      .map((line) => line.text)
      .join('');
    if (STANDS_IN_BRACKETS.test(lines[next + count]?.text ?? '')) break;
    if (isSigner(lines[next + count]?.text ?? '', whole) && !ORGAN_END.test(whole) && !endsTitle(more)) break;
    if (endsTitle(more) && more.length + whole.length <= MAX_LENGTH) return true;
  }
  if (isSigner(text, whole)) return false;
  return centred || /^——/.test(lines[next + 1]?.text ?? '');
}

/** （单位名称）应急演练方案 */
const BEGINS_TO_FILL =
  /^[（(][^（）()]{0,12}(?:名称|全称|单位|机关|年份|年度|姓名|支部|党委|党组)[）)](?=[^。；，]{4})/;

export function mayBeTitle({ text, marker, row }: TidyLine): boolean {
  if (marker || row || (text.length < 2 && text !== '函') || text.length > 80) return false;
  if (DRAFT.test(text)) return true;
  if (BEGINS_TO_FILL.test(text) && TITLE_END.test(text)) return true;
  if (
    /[。；！？，,][”’]?$|[：:]$|^[（(](?![ 　]*[）)]|[^（）()]{2,20}[）)]\+?关于)|^——|^第[\d一二三四五六七八九十百]+[章回节]/.test(
      text,
    ) ||
    (BEGINS_BODY.test(text) && !(TITLE_END.test(text) && !/[，,]/.test(text)))
  )
    return false;
  return !/[。；]/.test(text) && !dayLine(text) && !isLetter(text) && !FORM_LABEL.test(text);
}

/** 鉴定意见汇编 is the paper's own, where no other title stands below. */
export const isOwnCollection = (title: string, below: readonly string[]): boolean =>
  /(?:意见|鉴定|制度|材料|问题|建议)汇编$/.test(title) &&
  !below.slice(0, 3).some((line) => TITLE_END.test(line));
