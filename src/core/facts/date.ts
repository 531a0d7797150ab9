// Calendar dates: read as people write them, printed as GB/T 9704 7.3.5.4 and GB/T 15835 ask (Arabic digits, no leading zero).

import { plain, shorten } from './as-typed.ts';
import { weekday } from './day-count.ts';
import { readDigits, readNumeral, YEAR_DIGIT } from './read-numeral.ts';
import type { CalendarDate } from './value.ts';

const MARK = '[-‐‑‒–—―−./。·、,]';
const DAY_NUMBER = '[一二三四五六七八九十廿卅]{1,3}';
const YEAR = `(?:公元)?(\\d{4}|${YEAR_DIGIT}{4})\\s*(?:年|${MARK}{1,2}|\\s)\\s*`;
const MONTH = `(\\d{1,2}|元|${DAY_NUMBER})\\s*(?:月份?|${MARK}{1,2}|\\s)\\s*`;
const DAY = `(\\d{1,2}|${DAY_NUMBER})\\s*[日号號]?`;

/** A date written out, for finding it among other words. */
export const WRITTEN_DATE = `${YEAR}${MONTH}${DAY}`;

/** The day of the week, and the midnight that spreadsheets add. */
const AFTER =
  '\\s*(?:\\(?\\s*(?:星期|周|礼拜)([一二三四五六日天])\\s*\\)?)?(?:[T\\s]*0{1,2}:00(?::00(?:\\.0+)?)?)?[。、,;.:\\s]*';

const WRITTEN = new RegExp(`^${WRITTEN_DATE}${AFTER}$`);
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${AFTER}$`);
const WEEK = '日一二三四五六';

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date, or a sentence that says what is wrong with it. */
export function readDate(text: string): CalendarDate | string {
  // The round zero of keyboards: 二0二六年.
  const typed = plain(text).replace(/^二0/, '二〇');
  const parts = WRITTEN.exec(typed) ?? COMPACT.exec(typed);
  if (!parts) return `“${shorten(text.trim())}”不是完整的日期，请写成 2026年1月8日 或 2026-1-8`;
  const year = numberOf(parts[1], readDigits);
  const month = parts[2] === '元' ? 1 : numberOf(parts[2], readNumeral);
  const day = numberOf(parts[3], readNumeral);
  const wrong = wrongDay(year, month, day) ?? wrongWeekday({ year, month, day }, parts[4]);
  return wrong ?? { year, month, day };
}

function numberOf(part = '', read: (text: string) => number | undefined): number {
  return /^\d/.test(part) ? Number(part) : (read(part) ?? 0);
}

/** What is wrong with a date that no calendar has. */
function wrongDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200) return `年份 ${year} 不合常理，请核对`;
  if (month < 1 || month > 12) return `没有 ${month} 月，请核对`;
  if (day < 1 || day > daysInMonth(year, month)) return `${year}年${month}月没有 ${day} 日，请核对`;
  return undefined;
}

function wrongWeekday(date: CalendarDate, said: string | undefined): string | undefined {
  const is = WEEK.charAt(weekday(date));
  if (!said || said.replace('天', '日') === is) return undefined;
  return `${printDate(date)}是星期${is}，不是星期${said}，请核对`;
}

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** The day it is on this machine at a time. */
export function dayAt(time: Date): CalendarDate {
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

export function printDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** A date in content, YYYY-MM-DD and not after `today`. */
export function readContentDay(
  value: unknown,
  today: string,
): { readonly ok: true; readonly day: string } | { readonly ok: false; readonly message: string } {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  if (!day) return { ok: false, message: '日期请写成 2026-11-21' };
  const read = readDate(day);
  if (typeof read === 'string') return { ok: false, message: read };
  return day > today ? { ok: false, message: `${day} 还没有到，请核对` } : { ok: true, day };
}

/** The end of a span: what it shares with the beginning is not said again (2025年12月10日至26日). */
export function printDateSince(end: CalendarDate, start: CalendarDate): string {
  if (end.year !== start.year) return printDate(end);
  return end.month === start.month ? `${end.day}日` : `${end.month}月${end.day}日`;
}
