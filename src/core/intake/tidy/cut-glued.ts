// What stands glued to a title: the name of the sheet and its number in front, whom it is sent to or its contents behind.

import { dayLine } from '../lines/day-lines.ts';
import { isSigner } from '../lines/head-lines.ts';
import { endsTitle, ORGAN_WORDS, PAPER_KINDS } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { cut } from './cut-lines.ts';
import { goesOnWithKind } from './cut-whom.ts';

/** A title with what is glued to it is no longer. */
const LONGEST = 160;
const KIND = new RegExp(`(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?[ 　]*`, 'g');
/** The kind goes on: 表扬, 报告会, 通知书. */
const GOES_ON = new RegExp(`^(?:的|和|与|及|书|会|[扬彰示现明达率演态决]|${PAPER_KINDS})`);
const WHOM = new RegExp(
  `^(?:各|全体|你|本)?[^。；：:《》“”]{1,70}?(?:${ORGAN_WORDS}|党组织|党员|部门|单位|同志)[：:]$`,
);
/** What surely begins with somebody: 各科室、下属单位： */
const SURE = /^(?:各|全体|[xX×*○]{2})/;

/** 关于……的批复县民政局党组： in a line of its own, or in the last of a title whose other lines are `above`; without 关于 only what surely begins with somebody in the `first` line of a text. */
export function whomCuts({ text, start }: TextLine, above: string, first: boolean): TextEdit[] {
  if (text.length > LONGEST || !/[：:][ 　]*$/.test(text)) return [];
  const named = /关于.*的/.test(above + text);
  if (!named && !first) return [];
  const line = text.trimEnd();
  for (const { index, 0: kind } of line.matchAll(KIND)) {
    const end = index + kind.length;
    const whom = line.slice(end);
    if (above.length + end < 8 || /[。；：:]/.test(line.slice(0, end)) || GOES_ON.test(whom)) continue;
    if (goesOnWithKind(whom) || !(named || (/^(?:各|全体)/.test(whom) && isRecipient(whom)))) continue;
    if (!WHOM.test(whom) && !(SURE.test(whom) && isRecipient(whom))) continue;
    const gap = /[ 　]*$/.exec(kind)?.[0].length ?? 0;
    return [cut(start + end, '标题和主送连在一起，分开', gap)];
  }
  return [];
}

/** A line is cut behind its first group, and the gap behind it goes. */
const parted =
  (pattern: RegExp, why: string) =>
  ({ text, start }: TextLine): TextEdit[] => {
    const [, front = '', gap = ''] = text.length > LONGEST ? [] : (pattern.exec(text) ?? []);
    return front ? [cut(start + front.length + gap.length, why, gap.length)] : [];
  };

/** 会议记录　时间：…… in the line of the title. */
export const rowCuts = parted(
  new RegExp(
    `^([ 　]*[^，。；：:]{2,60}?(?:${PAPER_KINDS}))([ 　]+)(?=(?:会议)?(?:时间|地点|主题|名称|主持人?|记录人?)[：:]|(?:填报)?单位(?:[（(]盖章[）)])?[：:]|支部名称[：:]|姓名[：:])`,
  ),
  '标题和下面的一行连在一起，分开',
);

const NUMBER = '[\\p{Script=Han}xX×*○]{1,10}[〔[（(【][\\dxX×*○]{2,4}[〕\\])）】][ 　]*第?[\\dxX×*○]{1,5}';

/** ……的复函×建函〔20××〕×号: its number behind the title. */
export const letterCuts = parted(
  new RegExp(`^([ 　]*[^，。；：:]{6,100}?(?:${PAPER_KINDS}))([ 　]*)(?=${NUMBER}[号期][ 　]*$)`, 'u'),
  '标题和文号连在一起，分开',
);

/** ×发〔20××〕×号关于……的通知, and whom it is sent to: its number in front of the title. */
export const frontCuts = parted(
  new RegExp(
    `^([ 　]*${NUMBER}号(?:[ 　]*[（(][A-DＡ-Ｄ]类?[）)])?)([ 　]*)(?=[^，。；：:]{4,100}(?:${PAPER_KINDS})[ 　]*(?:$|[^。；：:]{2,70}[：:]$))`,
    'u',
  ),
  '文号和标题连在一起，分开',
);

const GREETED = new RegExp(
  `^([ 　]*[^，。；：:]{4,80}?(?:${PAPER_KINDS}))([ 　]*)(?=(?:同志们|各位|尊敬的|敬爱的)[^，。；：:]{0,16}[：:][ 　]*$)`,
);
const SPOKEN_BY = new RegExp(
  `^([ 　]*[^，。；：: 　]{4,80}(?:${PAPER_KINDS}))([ 　]+)(?=([^，。；：:]{2,24})$)`,
);

/** ……讲话同志们：, ……讲话　李明: who is greeted or who speaks behind the title. */
export function spokenCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length > LONGEST) return [];
  const line = text.trimEnd();
  const by = SPOKEN_BY.exec(line);
  const [, title = '', gap = ''] = GREETED.exec(line) ?? (by && isSigner(by[3] ?? '') ? by : []);
  const at = start + title.length + gap.length;
  return title ? [cut(at, '标题和称呼、姓名连在一起，分开', gap.length)] : [];
}

const DATED = new RegExp(
  `^([ 　]*[^，。；：:]{4,80}?(?:${PAPER_KINDS}))([ 　]*)([（(][^（）()]{6,20}[）)])[ 　]*$`,
);

/** 在……会上的讲话（2025年3月4日）: its day behind the title. */
export function dayCuts({ text, start }: TextLine): TextEdit[] {
  const [, title = '', gap = '', day = ''] = text.length > LONGEST ? [] : (DATED.exec(text) ?? []);
  const at = start + title.length + gap.length;
  return dayLine(day) === 'whole' ? [cut(at, '标题和日期连在一起，分开', gap.length)] : [];
}

const SHEET =
  /^[ 　]*([^，。；：:《》“”]{2,24}文件[ 　]*)?([\p{Script=Han}xX×*○]{1,8}[〔[（(【][\dxX×*○]{2,4}[〕\])）】][ 　]*第?[\dxX×*○]{1,5}号[ 　]*)(?=[^，。；：:]{0,30}关于)/u;

/** ××局文件×发〔20××〕×号 in front of the title: where the title begins. */
export function sheetCuts({ text, start }: TextLine): { readonly cuts: TextEdit[]; readonly from: number } {
  const found = SHEET.exec(text);
  if (!found) return { cuts: [], from: 0 };
  const [whole, sheet = ''] = found;
  const from = whole.length;
  const lead = from - sheet.length - (found[2]?.length ?? 0);
  const why = '文件名称、文号和标题连在一起，分开';
  const cuts = [...(sheet ? [cut(start + lead + sheet.length, why)] : []), cut(start + from, why)];
  return { cuts, from };
}

const CONTENTS = new RegExp(
  `^([^，。；：:]{3,60}?(?:${PAPER_KINDS}))[ 　]*目[ 　]*录[ 　]*(?=[一1](?:、|[.．]))[^。；]{4,400}$`,
);

/** 工作要点 目录 一、… 二、… in the line of the title. */
export function contentsCuts({ text, start, end }: TextLine): TextEdit[] {
  const title = CONTENTS.exec(text)?.[1];
  return title
    ? [{ start: start + title.length, end, after: '', kind: '删去', why: '标题后面连着的目录，不是文稿的字' }]
    : [];
}

/** 通　知 各工段：: a title of single characters, where the words behind it begin. */
export function spacedTitle(text: string): { readonly end: number; readonly gap: number } | undefined {
  const title = /^[ 　]*(?:\p{Script=Han}[ 　]+){2,12}(?=[^ 　]{2})/u.exec(text)?.[0] ?? '';
  const gap = /[ 　]*$/.exec(title)?.[0].length ?? 0;
  return endsTitle(title) ? { end: title.length, gap } : undefined;
}

const GREETED_BEHIND = new RegExp(
  `^([ 　]*\\p{Script=Han}{0,2}(?:${PAPER_KINDS}))([ 　]*)(?=(?:尊敬|敬爱|亲爱)的|各位|同志们|[ 　](?:各|全体))`,
  'u',
);

/** 请假条 尊敬的主任：: too short a title to be told from a word, but somebody is addressed behind it. */
export function shortTitle(text: string): { readonly end: number; readonly gap: number } | undefined {
  const [, title = '', gap = ''] = GREETED_BEHIND.exec(text) ?? [];
  return title ? { end: title.length + gap.length, gap: gap.length } : undefined;
}
