// Dates that do not agree with themselves: the day of the week beside a whole date, and periods that end before they begin.

import { daysInMonth } from '../facts/date.ts';
import { weekday } from '../facts/day-count.ts';
import type { Slip } from './slip.ts';

const WEEK = '日一二三四五六';
/** Behind two days named together stand two days of the week: those are let alone. */
const WEEKDAY =
  /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[ \u3000]?(?:[（(](?:星期|周|礼拜)([一二三四五六日天])(?=[）)，,　 上下晚])|(?:星期|礼拜)([一二三四五六日天])(?![、至到和一二三四五六日天—～~-]))/g;
const DAY = '(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?';
const PERIOD = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)年${DAY}(?:[至到]|[—－–～~-]{1,2})(?:((?:19|20)\\d\\d)年)?${DAY}(?![\\d月日])`,
  'g',
);
/** What was moved to an earlier day is no period. */
const MOVED = /(?:由|从|将|把|提前|调整|改|推迟|延)[^。；\n]{0,12}$/;
const MOVED_TO = /^[^，。；\n]{0,8}(?:调整|提前|改|倒)/;

export const WEEKDAY_RULE = '前后：星期';

export function findMisdated(text: string): readonly Slip[] {
  return [...misweeked(text), ...backwards(text)];
}

function* misweeked(text: string): Generator<Slip> {
  for (const { 0: said, 1: y, 2: m, 3: d, 4: inside, 5: beside, index } of text.matchAll(WEEKDAY)) {
    const [year, month, day] = [Number(y), Number(m), Number(d)];
    if (!month || month > 12 || !day || day > daysInMonth(year, month)) continue;
    const falls = WEEK.charAt(weekday({ year, month, day }));
    if ((inside ?? beside)?.replace('天', '日') === falls) continue;
    const end = index + said.length;
    const why = `${year}年${month}月${day}日是星期${falls}：星期和日期有一个不对`;
    yield { start: end - 1, end, right: falls, rule: WEEKDAY_RULE, level: '疑似', why };
  }
}

function* backwards(text: string): Generator<Slip> {
  for (const { 0: said, 1: y, 2: m, 3: d, 4: toYear, 5: toM, 6: toD, index } of text.matchAll(PERIOD)) {
    const end = index + said.length;
    if ((!toYear && !toM) || (m === undefined) !== (toM === undefined)) continue;
    // A year alone behind the mark is one only where it says so.
    const from = count(y, m, d);
    const to = count(toYear ?? y, toM, toD ?? (d === undefined ? undefined : '31'));
    if (from <= to || MOVED.test(text.slice(Math.max(0, index - 16), index))) continue;
    if (MOVED_TO.test(text.slice(end, end + 16))) continue;
    const sure = toYear !== undefined || m === toM;
    const why = sure ? '结束的时间在开始的时间前面' : '跨年的，后一个时间写明年份';
    yield { start: index, end, rule: '前后：起止', level: sure ? '疑似' : '提示', why };
  }
}

/** Months and days that are not said count as none. */
function count(year = '', month = '0', day = '0'): number {
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
