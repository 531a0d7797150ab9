// Days in free text that no calendar has, or that fall on another day of the week: the mark of a date moved on by a year.

import { daysInMonth } from '../../facts/date.ts';
import { weekday } from '../../facts/day-count.ts';
import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

const WEEK = '日一二三四五六';
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天]))?/g;
const ANY = /\d日/;

export const WEEKDAYS: Rule = {
  id: 'weekday',
  severity: 'warning',
  description: '正文里的日期历上有，写了星期几的与日期相符。',
  find: (draft) => {
    const year = draft.values.number('年度');
    const known = new Map<string, number>();
    for (const { kind, text } of draft.leaves)
      if (kind === 'date') known.set(text.slice(5), Number(text.slice(0, 4)));
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text' || !ANY.test(leaf.text)) return [];
      const years = year ? [year.value, year.value + 1] : [];
      return [...leaf.text.matchAll(DAY)].flatMap((match) => look(draft, leaf, match, known, years));
    });
  },
};

function look(
  draft: DraftToCheck,
  leaf: Leaf,
  { 0: said, 1: written, 2: m, 3: d, 4: week, index }: RegExpExecArray,
  known: ReadonlyMap<string, number>,
  likely: readonly number[],
): readonly RuleFinding[] {
  const [month, day] = [Number(m), Number(d)];
  const same = known.get(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  const sure = written ? Number(written) : same;
  // A blank.
  if (!month || !day) return [];
  // Without a year the 29th of February may be meant.
  if (month > 12 || day > daysInMonth(sure ?? 2000, month)) {
    return [leftAt(draft, leaf, { key: `${index}`, certain: true, said: `写的“${said}”历上没有，请核对。` })];
  }
  if (!week) return [];
  const years = sure === undefined ? likely : [sure];
  const falls = years.map((year) => WEEK.charAt(weekday({ year, month, day })));
  if (!falls.length || falls.includes(week.replace('天', '日'))) return [];
  const is = sure === undefined ? undefined : falls[0];
  const at = index + said.length - 1;
  return [
    leftAt(draft, leaf, {
      key: `${index}`,
      certain: is !== undefined,
      said: `写的是“${said.replace(/[（(]/g, '，')}”，${years
        .map((year, place) => `${year} 年的这一天是星期${falls[place]}`)
        .join('，')}。请核对日期和星期。`,
      repair: is && leaf.text.slice(0, at) + is + leaf.text.slice(at + 1),
    }),
  ];
}
