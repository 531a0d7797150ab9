// What was plainly meant by a date that cannot be read: offered by a button, never put there unasked.

import { plain } from './as-typed.ts';
import { readDate, WRITTEN_DATE } from './date.ts';
import { dateOfCount, dayCount } from './day-count.ts';
import type { CalendarDate } from './value.ts';

/** Day 0 of spreadsheets, and the serial numbers of 2000 to 2099. */
const EPOCH = dayCount({ year: 1899, month: 12, day: 30 });
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

/** The time of day that came along: 15:00, 下午3时, 18点30分. */
const CLOCK =
  /[T\s]*\d{1,2}(?:[:：]\d{2}(?::\d{2}(?:\.\d+)?)?|[时点時點](?:整|半|\d{1,2}分?)?)(?:开始|召开)?$/;

/** Words beside a date that are no more than that. */
const MOST_AROUND = 15;

export function guessDate(text: string): CalendarDate | undefined {
  const typed = plain(text);
  if (typed.length > 60) return undefined;
  return serialDate(typed) ?? shortYear(typed) ?? waved(typed) ?? dayFirst(typed) ?? amongWords(typed);
}

function serialDate(typed: string): CalendarDate | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/.test(typed) ? Math.floor(Number(typed)) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return dateOfCount(EPOCH + serial);
}

/** 26年1月8日, 26.1.8, ’26年1月8日. */
function shortYear(typed: string): CalendarDate | undefined {
  const [, rest] = /^['’‘]?([1-4]\d[年\-./].+)$/.exec(typed) ?? [];
  return rest === undefined ? undefined : dateOf(`20${rest}`);
}

/** 2026~1~8: with one such mark it would be a span. */
function waved(typed: string): CalendarDate | undefined {
  const parts = /^(\d{4})~(\d{1,2})~(\d{1,2})$/.exec(typed);
  return parts ? dateOf(parts.slice(1).join('-')) : undefined;
}

/** 29/12/2025 and 12/29/2025, where only one way makes a date. */
function dayFirst(typed: string): CalendarDate | undefined {
  const [, a, b, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const dates = [dateOf(`${year}-${a}-${b}`), dateOf(`${year}-${b}-${a}`)].flatMap((date) => date ?? []);
  return dates.length === 1 || a === b ? dates[0] : undefined;
}

/** One whole date with a few words around it, which are no span. */
function amongWords(typed: string): CalendarDate | undefined {
  const found = typed.match(new RegExp(WRITTEN_DATE, 'g')) ?? [];
  const [date = ''] = found;
  const around = typed.replace(date, '');
  if (found.length !== 1 || around.length > MOST_AROUND) return undefined;
  return /[\d至到~～–—年月]|Z$/.test(around.replace(CLOCK, '')) ? undefined : dateOf(date);
}

function dateOf(text: string): CalendarDate | undefined {
  const date = readDate(text);
  return typeof date === 'string' ? undefined : date;
}
