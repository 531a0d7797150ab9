// The head of a paper: its number, its title in up to four lines, what stands below it, whom it is sent to or who is greeted.

import { dayLine } from './day-lines.ts';
import { isLetter, isSigner, isStillOpen } from './head-lines.ts';
import {
  endsTitle,
  FORM_LABEL,
  ORGAN_END,
  ORGAN_WORDS,
  SALUTATION,
  STANDS_IN_BRACKETS,
  TITLE_END,
} from './paper-words.ts';
import type { TidyLine } from './tidy-lines.ts';
import { isRecipient } from './whom.ts';

export type Head = {
  readonly title: readonly number[];
  readonly titleWhy: string;
  /** What says more of the title, who wrote it and when. */
  readonly below: readonly number[];
  readonly letter?: number;
  readonly recipient?: number;
  readonly salutation?: number;
};

const BEGINS_BODY = /^(?:根据|按照|为了?|遵照|依据|刚才|下面|现将|今天|自\d|近年来)/;
const TO_ALL = new RegExp(
  `^(?:各|全体)[^。；：]{0,40}(?:${ORGAN_WORDS}|党组织|党员|成员|人员|部门|同志|教职工)$`,
);
/** Part of the title: （草案）. */
const DRAFT =
  /^[（(【〔](?:\p{Script=Han}{0,4}草案|讨论稿|征求意见稿|送审稿|代拟稿|初稿|修订稿?|试行|暂行|含[^）)]{1,8})[）)】〕]$/u;
/** 尊敬的××单位： is whom it is sent to. */
const GREETED_ORGAN =
  /^尊敬的(?!各位)[^，。；]{0,20}(?:部门|单位|机关|公司|委员会|[局委办厅])(?:[/、或]领导)?[^，。；同志]{0,2}[：:]$/;
const MAX_TITLE = 4;
const MAX_LENGTH = 110;

/** Which of the first lines are what; none where the text begins with something else. */
export function findHead(lines: readonly TidyLine[]): Head {
  const first = lines.findIndex((line) => !isBeforeTitle(line.text));
  const start = first === -1 ? lines.length : first;
  const above = lines.slice(0, start + MAX_TITLE).findIndex(({ text }) => isLetter(text));
  const under = above >= start && !isTitleAbove(lines, start, above) ? above + 1 : start;
  const begin = under + lines.slice(under).findIndex(({ text }) => !isBeforeTitle(text) && !dayLine(text));
  const title = titleLines(lines, begin);
  const last = title[title.length - 1];
  const { below, letter, next } =
    last === undefined ? { below: [], next: begin } : belowTitle(lines, last + 1, title);
  const number = above !== -1 && above < begin ? above : letter;
  return {
    title,
    titleWhy:
      title.length > 1 ? '开头几行没有句末标点，连起来像一个标题' : '开头一行没有句末标点，是标题的样子',
    below,
    ...(number === undefined ? {} : { letter: number }),
    ...whomAt(lines, next),
  };
}

/** Above the number stands the title, not the name of the organ that heads the sheet. */
function isTitleAbove(lines: readonly TidyLine[], start: number, letter: number): boolean {
  if (letter === start) return false;
  const above = lines
    .slice(start, letter)
    .map(({ text }) => text)
    .join('');
  const next = lines.slice(letter + 1, letter + 3).find(({ text }) => !dayLine(text));
  if (!next || !mayBeTitle(next)) return true;
  return (
    /关于/.test(above) || (TITLE_END.test(above) && !/关于/.test(next.text) && !TITLE_END.test(next.text))
  );
}

/** 题注, author, day, number: short lines of their own between the title and the text. */
function belowTitle(
  lines: readonly TidyLine[],
  from: number,
  title: readonly number[],
): { below: number[]; letter?: number; next: number } {
  const whole = wholeOf(lines, title);
  const below: number[] = [];
  let letter: number | undefined;
  let next = from;
  for (; next < from + 5; next++) {
    const line = lines[next];
    if (!line || line.marker || line.row) break;
    if (isLetter(line.text)) letter ??= next;
    else if (
      /^——/.test(line.text) ||
      STANDS_IN_BRACKETS.test(line.text) ||
      dayLine(line.text) ||
      isSigner(line.text, whole)
    )
      below.push(next);
    else break;
  }
  return { below, ...(letter === undefined ? {} : { letter }), next };
}

/** Whom it is sent to stands behind the title, with what a page put between at most. */
function whomAt(lines: readonly TidyLine[], next: number): Pick<Head, 'recipient' | 'salutation'> {
  for (const [nth, line] of lines.slice(next, next + 4).entries()) {
    if (line.marker || line.row) return {};
    if (SALUTATION.test(line.text) && !GREETED_ORGAN.test(line.text))
      return nth < 2 ? { salutation: next + nth } : {};
    if (isRecipient(line.text) || (nth === 0 && next > 0 && TO_ALL.test(line.text)))
      return { recipient: next + nth };
  }
  return {};
}

/** 第3号（第二联 存根）, 编号：0012, ××办公室　会议纪要　第3期 */
const NUMBERED_SHEET =
  /^内部(?:资料|文件|材料)(?:[ 　，,]*[^，。；： 　]{2,6})?$|^第[ 　]?[\dxX×*○_＿]{1,6}[ 　]?号[ 　]*(?:[（(][^）)]{2,20}[）)])?$|^(?:编号|文号|发文字号|[Nn][Oo])[.．：:][ 　]*[^，。；：\p{Script=Han}]{0,20}(?:号)?$|^[^，。；：]{2,40}[ 　](?:\d{4}年)?第[ 　]?[\dxX×*○_＿一二三四五六七八九十]{1,5}[ 　]?期(?:[（(]总第.{1,6}期[）)])?$/u;

/** Name of the sheet, secrecy, who released it: in front of the title. */
function isBeforeTitle(text: string): boolean {
  return (
    NUMBERED_SHEET.test(text) ||
    /^附件?\s*[\d一二三四五六七八九十]{0,2}[：:]?$|^[★☆─━]+$|^(?:机密|秘密|绝密|内部)(?:[★☆].{0,6})?$|^(?:特急|加急|急件|平急|特提)$|^\d{6}$/.test(
      text,
    ) ||
    (/^(?:签发人|密级|紧急程度|[^，。]{2,30}文件)[：:]?[^，。]{0,8}$/.test(text) && !TITLE_END.test(text))
  );
}

const wholeOf = (lines: readonly TidyLine[], some: readonly number[]) =>
  some.map((index) => lines[index]?.text ?? '').join('');

function titleLines(lines: readonly TidyLine[], begin: number): number[] {
  const fits = (index: number) => {
    const line = lines[index];
    return (
      line !== undefined &&
      mayBeTitle(line) &&
      (index > begin || (!(line.text.startsWith('“') && !endsTitle(line.text)) && !DRAFT.test(line.text)))
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

/** Whether the title so far is taken further by the next line. */
function goesOn(
  lines: readonly TidyLine[],
  whole: string,
  next: number,
  fits: (index: number) => boolean,
  left: number,
): boolean {
  const text = lines[next]?.text ?? '';
  if (STANDS_IN_BRACKETS.test(text)) return DRAFT.test(text);
  if (isStillOpen(whole, text)) return true;
  if (endsTitle(whole)) return false;
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

function mayBeTitle({ text, marker, row }: TidyLine): boolean {
  if (marker || row || text.length < 2 || text.length > 80) return false;
  if (DRAFT.test(text)) return true;
  if (
    /[。；！？，,][”’]?$|[：:]$|^[（(](?![ 　]*[）)]|[^（）()]{2,20}[）)]\+?关于)|^——|^第[\d一二三四五六七八九十百]+[章回节]/.test(
      text,
    ) ||
    (BEGINS_BODY.test(text) && !(TITLE_END.test(text) && !/[，,]/.test(text)))
  )
    return false;
  return !/[。；]/.test(text) && !dayLine(text) && !isLetter(text) && !FORM_LABEL.test(text);
}
