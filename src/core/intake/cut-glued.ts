// What stands glued to a title: the name of the sheet and its number in front, whom it is sent to or its contents behind.

import { cut } from './cut-lines.ts';
import { dayLine } from './day-lines.ts';
import { isSigner } from './head-lines.ts';
import type { TextEdit, TextLine } from './marked-text.ts';
import { ORGAN_WORDS, PAPER_KINDS } from './paper-words.ts';

const KIND = new RegExp(`(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?[ 　]*`, 'g');
const WHOM = new RegExp(
  `^(?!的|和|与|及|书|会|${PAPER_KINDS})(?:各|全体|你|本)?[^。；：:《》“”]{1,70}?(?:${ORGAN_WORDS}|党组织|党员|部门|单位|同志)[：:]$`,
);

/** 关于……的批复县民政局党组： in a line of its own. */
export function whomCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length > 160 || !/[：:][ 　]*$/.test(text) || !/关于.*的/.test(text)) return [];
  const line = text.trimEnd();
  for (const { index, 0: kind } of line.matchAll(KIND)) {
    const end = index + kind.length;
    if (end < 8 || /[。；：:]/.test(line.slice(0, end)) || !WHOM.test(line.slice(end))) continue;
    const gap = /[ 　]*$/.exec(kind)?.[0].length ?? 0;
    return [cut(start + end, '标题和主送连在一起，分开', gap)];
  }
  return [];
}

const ROW = new RegExp(
  `^([ 　]*[^，。；：:]{2,60}?(?:${PAPER_KINDS}))([ 　]+)(?=(?:会议)?(?:时间|地点|主题|名称|主持人?|记录人?)[：:]|(?:填报)?单位(?:[（(]盖章[）)])?[：:]|支部名称[：:]|姓名[：:])`,
);

/** 会议记录　时间：…… in the line of the title. */
export function rowCuts({ text, start }: TextLine): TextEdit[] {
  const [, title = '', gap = ''] = text.length > 160 ? [] : (ROW.exec(text) ?? []);
  const at = start + title.length + gap.length;
  return title ? [cut(at, '标题和下面的一行连在一起，分开', gap.length)] : [];
}

const NUMBER = new RegExp(
  `^([ 　]*[^，。；：:]{6,100}?(?:${PAPER_KINDS}))([ 　]*)(?=[\\p{Script=Han}xX×*○]{1,10}[〔[（(【][\\dxX×*○]{2,4}[〕\\])）】][ 　]*第?[\\dxX×*○]{1,5}[号期][ 　]*$)`,
  'u',
);

/** ……的复函×建函〔20××〕×号: its number behind the title. */
export function letterCuts({ text, start }: TextLine): TextEdit[] {
  const [, title = '', gap = ''] = text.length > 160 ? [] : (NUMBER.exec(text) ?? []);
  const at = start + title.length + gap.length;
  return title ? [cut(at, '标题和文号连在一起，分开', gap.length)] : [];
}

const IN_FRONT = new RegExp(
  `^([ 　]*[\\p{Script=Han}xX×*○]{1,10}[〔[（(【][\\dxX×*○]{2,4}[〕\\])）】][ 　]*第?[\\dxX×*○]{1,5}号)([ 　]*)(?=[^，。；：:]{4,100}(?:${PAPER_KINDS})[ 　]*$)`,
  'u',
);

/** ×发〔20××〕×号关于……的通知: its number in front of the title. */
export function frontCuts({ text, start }: TextLine): TextEdit[] {
  const [, number = '', gap = ''] = text.length > 160 ? [] : (IN_FRONT.exec(text) ?? []);
  const at = start + number.length + gap.length;
  return number ? [cut(at, '文号和标题连在一起，分开', gap.length)] : [];
}

const GREETED = new RegExp(
  `^([ 　]*[^，。；：:]{4,80}?(?:${PAPER_KINDS}))([ 　]*)(?=(?:同志们|各位|尊敬的|敬爱的)[^，。；：:]{0,16}[：:][ 　]*$)`,
);
const SPOKEN_BY = new RegExp(
  `^([ 　]*[^，。；：: 　]{4,80}(?:${PAPER_KINDS}))([ 　]+)(?=([^，。；：:]{2,24})$)`,
);

/** ……讲话同志们：, ……讲话　李明: who is greeted or who speaks behind the title. */
export function spokenCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length > 160) return [];
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
  const [, title = '', gap = '', day = ''] = text.length > 160 ? [] : (DATED.exec(text) ?? []);
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
