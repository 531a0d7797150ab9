// Calendar dates: read leniently, printed as GB/T 9704 7.3.5.4 and GB/T 15835 ask (Arabic digits, no leading zero).

import { cleanText, halfWidth } from './clean-text.ts';
import { excerpt } from './excerpt.ts';
import type { CalendarDate } from './value.ts';

const WRITTEN = /^(\d{4})\s*(?:年|[-./．。])\s*(\d{1,2})\s*(?:月|[-./．。])\s*(\d{1,2})\s*日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** What was typed, as far as it fits into a sentence. */
export function shorten(text: string): string {
  return excerpt(text, 20, '……');
}

/** A date, or a sentence that says what is wrong with it. */
export function readDate(text: string): CalendarDate | string {
  const typed = halfWidth(cleanText(text).text.trim());
  const parts = WRITTEN.exec(typed) ?? COMPACT.exec(typed);
  if (!parts) return `“${shorten(text.trim())}”不是完整的日期，请写成 2026年1月8日 或 2026-1-8`;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2200) return `年份 ${year} 不合常理，请核对`;
  if (month < 1 || month > 12) return `没有 ${month} 月，请核对`;
  if (day < 1 || day > daysInMonth(year, month)) return `${year}年${month}月没有 ${day} 日，请核对`;
  return { year, month, day };
}

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

export function printDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** A date in content, YYYY-MM-DD and not after `today`. */
export function readDay(
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
