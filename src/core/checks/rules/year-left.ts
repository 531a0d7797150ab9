// Last year standing where a sentence speaks of this year or this meeting.

import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

const ANY = /\d{4}年/;
const MEETING = /(\d{4})年度[^，。；、\d]{0,14}?(?:民主|组织)生活会/g;
/** This meeting is spoken of, and not what became of the one before. */
const HELD = /(?:开好|召开|举行|参加|这次|本次|此次|筹备)[^，。；]{0,8}$/;
const OF_BEFORE = /上年|上一|去年|前次|整改|落实|对照|回顾|通报|检视[^，。；]{0,12}$/;
const WHAT_BECAME = /^[^，。；]{0,12}(?:整改|落实|查摆|检视|清单|问题|承诺|以来|征求|结转|未完成)/;
const THIS_YEAR = /(?:今年|本年度?)(?:即|[（(])(\d{4})年/g;
const WHOLE_DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日[^。；]{0,20}(?:会议|生活会|开会|召开)/g;
/** Titles and numbers of papers have rules of their own. */
const SKIPPED: ReadonlySet<string> = new Set([
  '通知标题',
  '方案名称',
  '整改方案名称',
  '附件',
  '学习书目',
  '会上通报事项',
]);

export const YEAR_LEFT: Rule = {
  id: 'year-left',
  severity: 'warning',
  description: '写今年、这次会的句子里，不留上一年的年份。',
  find: (draft) => {
    const year = draft.values.number('年度');
    if (!year) return [];
    const meeting = draft.values.date('会议日期') ?? draft.values.date('拟开会日期');
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text' || SKIPPED.has(leaf.field.name) || !ANY.test(leaf.text)) return [];
      return [
        ...meetings(draft, leaf, year.value),
        ...thisYear(draft, leaf, year.value),
        ...(meeting ? days(draft, leaf, meeting.value) : []),
      ];
    });
  },
};

function meetings(draft: DraftToCheck, leaf: Leaf, year: number): readonly RuleFinding[] {
  return [...leaf.text.matchAll(MEETING)].flatMap(({ 0: said, 1: digits, index }) => {
    const before = leaf.text.slice(Math.max(0, index - 14), index);
    const isOfBefore = OF_BEFORE.test(before) || WHAT_BECAME.test(leaf.text.slice(index + said.length));
    if (Number(digits) !== year - 1 || isOfBefore || !HELD.test(before)) return [];
    return [left(draft, leaf, { index, digits, year, said })];
  });
}

function thisYear(draft: DraftToCheck, leaf: Leaf, year: number): readonly RuleFinding[] {
  return [...leaf.text.matchAll(THIS_YEAR)].flatMap(({ 0: said, 1: digits = '', index }) => {
    if ([year, year + 1].includes(Number(digits))) return [];
    const at = index + said.indexOf(digits);
    return [left(draft, leaf, { index: at, digits, year, said })];
  });
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The day of the meeting with the year before. */
function days(draft: DraftToCheck, leaf: Leaf, meeting: Day): readonly RuleFinding[] {
  return [...leaf.text.matchAll(WHOLE_DAY)].flatMap(({ 0: whole, 1: digits, 2: month, 3: day, index }) => {
    const isSameDay = Number(month) === meeting.month && Number(day) === meeting.day;
    if (!isSameDay || /上年|上一|去年|年度/.test(whole) || Number(digits) !== meeting.year - 1) return [];
    const said = `${digits}年${month}月${day}日`;
    return [left(draft, leaf, { index, digits, year: meeting.year, said })];
  });
}

type Found = {
  readonly index: number;
  readonly digits: string | undefined;
  readonly year: number;
  readonly said: string;
};

function left(draft: DraftToCheck, leaf: Leaf, { index, digits = '', year, said }: Found): RuleFinding {
  const { text } = leaf;
  return leftAt(draft, leaf, {
    key: `${index}`,
    certain: true,
    said: `写的是“${said}”，说的是 ${year} 年的这一次。上一年的年份没有改过来。`,
    repair: text.slice(0, index) + year + text.slice(index + digits.length),
  });
}
