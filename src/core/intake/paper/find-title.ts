// The head of a paper: its number, its title in up to four lines, what stands below it, whom it is sent to or who is greeted.

import { dayLine } from '../lines/day-lines.ts';
import { isAudience, isGreeting, isSentTo } from '../lines/greeted.ts';
import { isLetter, isSigner } from '../lines/head-lines.ts';
import { linesOfTitle, MAX_TITLE, mayBeTitle, wholeOf } from '../lines/lines-of-title.ts';
import { ORGAN_END, ORGAN_WORDS, STANDS_IN_BRACKETS, TITLE_END } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import type { TidyLine } from '../text/tidy-lines.ts';
import { isSentToAlone } from './whom-alone.ts';

export type Head = {
  readonly title: readonly number[];
  readonly titleWhy: string;
  /** What says more of the title, who wrote it and when. */
  readonly below: readonly number[];
  readonly letter?: number;
  readonly recipient?: number;
  readonly salutation?: number;
};

const TO_ALL = new RegExp(
  `^(?:各|全体)[^。；：]{0,40}(?:${ORGAN_WORDS}|党组织|党员|成员|人员|部门|同志|教职工)$`,
);
/** Which of the first lines are what; none where the text begins with something else. */
export function findHead(lines: readonly TidyLine[]): Head {
  const first = lines.findIndex((line) => !isBeforeTitle(line.text));
  const start = first === -1 ? lines.length : first;
  const above = lines.slice(0, start + MAX_TITLE).findIndex(({ text }) => isLetter(text));
  const under = above >= start && !isTitleAbove(lines, start, above) ? above + 1 : start;
  const begin = behindSheet(lines, under, under > start);
  const title = linesOfTitle(lines, begin);
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
    ...whomAt(lines, belowStub(lines, next, title), wholeOf(lines, title)),
  };
}

/** Above the number stands the title, not the name of the organ that heads the sheet. */
function isTitleAbove(lines: readonly TidyLine[], start: number, letter: number): boolean {
  if (letter === start) return false;
  const above = lines
    .slice(start, letter)
    .map(({ text }) => text)
    .join('');
  if (SHEET.test(above.replace(/[ 　]+/g, '')) && titledBelow(lines, letter)) return false;
  const next = lines.slice(letter + 1, letter + 3).find(({ text }) => !dayLine(text));
  if (!next || !mayBeTitle(next)) return true;
  return (
    /关于/.test(above) || (TITLE_END.test(above) && !/关于/.test(next.text) && !TITLE_END.test(next.text))
  );
}

/** A sheet that comes out in numbers. */
const SHEET = /(?:简报|动态|信息|专报|快报|通讯|要情|参考|内参|专刊|摘报)$/;
/** ××办公室编印　　2025年3月4日, its day in the line below perhaps. */
function isImprint(lines: readonly TidyLine[], at: number): boolean {
  const [text = '', below = ''] = lines.slice(at, at + 2).map((line) => line.text);
  const [, organ = '', day = ''] = /^(.{2,40}?)(?:[ 　]+(\S+))?$/.exec(text) ?? [];
  if (/(?:编|编印|编发|编辑|主办|主编|印发)$/.test(organ)) return !day || dayLine(day) !== undefined;
  return ORGAN_END.test(organ) && dayLine(day || below) === 'whole';
}

/** Where what stands in front of a title is over. */
function behindSheet(lines: readonly TidyLine[], from: number, numbered: boolean): number {
  let at = from;
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (!isBeforeTitle(text) && !dayLine(text) && !(numbered && isImprint(lines, at))) return at;
  }
  return from;
}

/** Below the number of a sheet and who made it stands a title of its own. */
function titledBelow(lines: readonly TidyLine[], letter: number): boolean {
  const next = lines[behindSheet(lines, letter + 1, true)];
  return next !== undefined && next.text.length >= 6 && mayBeTitle(next) && !isSigner(next.text);
}

/** A letter below the stub that stays with who wrote it: where its own number and addressee begin. */
function belowStub(lines: readonly TidyLine[], next: number, title: readonly number[]): number {
  if (!/存根[）)]?$/.test(wholeOf(lines, title))) return next;
  const own = lines.findIndex(
    ({ text }, at) => at >= next && at < next + 12 && /^介[ 　]*绍[ 　]*信$/.test(text),
  );
  if (own === -1) return next;
  return isLetter(lines[own + 1]?.text ?? '') ? own + 2 : own + 1;
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
    if (!line || line.marker || line.row || isSentToAlone(lines, next, whole)) break;
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
function whomAt(
  lines: readonly TidyLine[],
  next: number,
  title: string,
): Pick<Head, 'recipient' | 'salutation'> {
  for (const [nth, line] of lines.slice(next, next + 4).entries()) {
    if (line.marker || line.row) return {};
    if (isGreeting(line.text) || isAudience(line.text, title)) {
      if (isSentTo(lines, next + nth, title)) return { recipient: next + nth };
      return nth < 2 ? { salutation: next + nth } : {};
    }
    if (isRecipient(line.text)) return { recipient: next + nth };
    if (nth === 0 && next > 0 && (TO_ALL.test(line.text) || isSentToAlone(lines, next, title)))
      return { recipient: next + nth };
  }
  return {};
}

/** 第3号（第二联 存根）, 编号：0012, ××办公室　会议纪要　第3期 */
const NUMBERED_SHEET =
  /^内部(?:资料|文件|材料)(?:[ 　，,]*[^，。；： 　]{2,6})?$|^第[ 　]?[\dxX×*○_＿]{1,6}[ 　]?号[ 　]*(?:[（(][^）)]{2,20}[）)])?$|^(?:编号|文号|发文字号|[Nn][Oo])[.．：:][ 　]*[^，。；：\p{Script=Han}]{0,20}(?:号)?$|^[^，。；：]{2,40}[ 　](?:\d{4}年)?第[ 　]?[\dxX×*○_＿一二三四五六七八九十]{1,5}[ 　]?期(?:[（(]总第.{1,6}期[）)])?$/u;

/** 会议材料之三, （征求意见稿）: which of the papers on the table it is, how far it has come. */
const ON_TABLE =
  /^(?:会议|学习|参阅)(?:材料|文件)(?:之[一二三四五六七八九十]{1,2}|[（(][一二三四五六七八九十\d]{1,2}[）)]|[ 　]?\d{1,2})$|^[（(【〔](?:征求意见稿|讨论稿|送审稿|代拟稿|审议稿|初稿|草案)[）)】〕]$/;

/** 密级：内部　紧急程度：特急 */
const SECRECY =
  /^(?:(?:密级|紧急程度|缓急|保密期限)[：:][ 　]*[^，。；： 　]{0,8}[ 　]*){1,3}$|^(?:机密|秘密|绝密|内部)(?:[★☆].{0,6})?[ 　]+(?:特急|加急|急件|平急|特提)$/;

/** Name of the sheet, secrecy, who released it: in front of the title. */
function isBeforeTitle(text: string): boolean {
  return (
    NUMBERED_SHEET.test(text) ||
    SECRECY.test(text) ||
    ON_TABLE.test(text) ||
    /^附件?\s*[\d一二三四五六七八九十]{0,2}[：:]?$|^[★☆─━]+$|^(?:机密|秘密|绝密|内部)(?:[★☆].{0,6})?$|^(?:特急|加急|急件|平急|特提)$|^\d{6}$/.test(
      text,
    ) ||
    (/^(?:签发人|密级|紧急程度|[^，。]{2,30}文件)[：:]?[^，。]{0,8}$/.test(text) && !TITLE_END.test(text))
  );
}
