// Time of day: read as people write it, printed the way an announcement says it: 下午3时, 上午9时30分.

import { plain, shorten } from './as-typed.ts';
import { NUMERAL, readNumeral } from './read-numeral.ts';
import type { ClockTime } from './value.ts';

const PART = '凌晨|清晨|早晨|早上|早|上午|午前|中午|正午|午后|下午|傍晚|晚上|晚间|晚|夜间|夜里|深夜|am|pm';
const HOUR = `(\\d{1,2}|${NUMERAL}{1,3})`;
const MINUTE = `(\\d{1,2}|${NUMERAL}{1,3})`;
const CLOCK = new RegExp(
  `^(${PART})?${HOUR}(?:[:.。;](\\d{2})(?::00|分)?|[时点時點](?:钟|鐘|整|正|(半|一刻|三刻)|${MINUTE}分?)?)(am|pm)?[。、,;.]*$`,
  'i',
);
/** Four digits in a box for a time are hours and minutes. */
const COMPACT = /^([01]\d|2[0-4])([0-5]\d)$/;

const PARTS_OF_DAY = [
  [6, '凌晨'],
  [12, '上午'],
  [13, '中午'],
  [18, '下午'],
  [24, '晚上'],
] as const;

/** A time, or a sentence that says what is wrong with it. */
export function readTime(text: string): ClockTime | string {
  const typed = plain(text).replace(/\s+/g, '').replace(COMPACT, '$1:$2');
  const [, before = '', said = '', minutes, fraction, spoken, after = ''] = CLOCK.exec(typed) ?? [];
  if (!said) return `“${shorten(text.trim())}”不是时间，请写成 15:00 或 下午3时`;
  const hour = hourOf((before || after).toLowerCase(), numberOf(said));
  if (typeof hour === 'string') return `“${shorten(text.trim())}”${hour}`;
  const minute = fraction ? minuteOf(fraction) : numberOf(minutes ?? spoken ?? '0');
  if (hour === 24 && minute === 0) return `“${shorten(text.trim())}”是第二天的0时，请核对日期，时间写成 0:00`;
  if (hour > 23 || minute > 59) return `“${shorten(text.trim())}”超出一天的时间，请核对`;
  return { hour, minute };
}

function numberOf(part: string): number {
  // 零五 are the minutes of 9时零五分.
  return /^\d/.test(part) ? Number(part) : (readNumeral(part.replace(/^[零〇○](?=.)/, '')) ?? 99);
}

function minuteOf(fraction: string): number {
  return fraction === '半' ? 30 : fraction === '一刻' ? 15 : 45;
}

/** 下午3时 is 15, 中午1时 is 13, 晚上12时 and 凌晨12时 are midnight. 晚上1时 may be of this day or the next. */
function hourOf(part: string, said: number): number | string {
  if (/^(?:晚|夜|深夜)/.test(part) && said > 0 && said < 5) return '说不准是哪一天的几时，请写成 1:00 这样';
  if (/^(?:晚|夜|深夜|凌晨)|^am$/.test(part) && said === 12) return 0;
  const late = /^(?:下午|午后|傍晚|晚|夜|深夜|pm)/.test(part) || (/^[中正]午$/.test(part) && said < 11);
  return late && said < 12 ? said + 12 : said;
}

/** What was plainly meant by a time that cannot be read: the beginning of a span, a time among a few words. */
export function guessTime(text: string): ClockTime | undefined {
  const typed = plain(text).replace(/\s+/g, '');
  if (/^0?\.\d+$/.test(typed)) return ofDay(Math.round(Number(typed) * 1440));
  const [start = ''] = typed
    .replace(/^\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?T?/, '')
    .split(/[-–—―~～至到]/);
  const bare = start.replace(/^[约于在]+|(?:开始|召开|举行|开会|左右|前后|许|准时)+$/g, '');
  const whole = /^\d{1,2}$/.test(bare) ? `${bare}:00` : bare.replace(/^(\d)([0-5]\d)$/, '$1:$2');
  const time = whole.length > 20 ? '' : readTime(whole);
  return typeof time === 'string' ? undefined : time;
}

function ofDay(minutes: number): ClockTime | undefined {
  return minutes < 1440 ? { hour: Math.floor(minutes / 60), minute: minutes % 60 } : undefined;
}

/** Whether a beginning and an end were typed. */
export function isTimeSpan(text: string): boolean {
  return /[\d时点半刻分][-–—―~～至到]+\D{0,2}[\d一二三四五六七八九十]/.test(plain(text));
}

export function isoTime({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function printTime({ hour, minute }: ClockTime): string {
  const part = PARTS_OF_DAY.find(([end]) => hour < end)?.[1] ?? '';
  return `${part}${hour > 12 ? hour - 12 : hour}时${minute ? `${minute}分` : ''}`;
}
