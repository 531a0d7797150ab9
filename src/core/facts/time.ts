// Time of day, printed the way an announcement says it: 下午3时, 上午9时30分.

import { cleanText, halfWidth } from './clean-text.ts';
import { shorten } from './date.ts';
import type { ClockTime } from './value.ts';

const CLOCK =
  /^(凌晨|早上|上午|中午|下午|晚上)?\s*(\d{1,2})\s*(?:[:：]\s*(\d{2})|[时点]\s*(?:(\d{1,2})\s*分?|(半))?)$/;

const PARTS_OF_DAY = [
  [6, '凌晨'],
  [12, '上午'],
  [13, '中午'],
  [18, '下午'],
  [24, '晚上'],
] as const;

/** A time, or a sentence that says what is wrong with it. */
export function readTime(text: string): ClockTime | string {
  const parts = CLOCK.exec(halfWidth(cleanText(text).text.trim()));
  if (!parts) return `“${shorten(text.trim())}”不是时间，请写成 15:00 或 下午3时`;
  const hour = hourOf(parts[1] ?? '', Number(parts[2]));
  const minute = parts[5] ? 30 : Number(parts[3] ?? parts[4] ?? 0);
  if (hour > 23 || minute > 59) return `“${text.trim()}”超出一天的时间，请核对`;
  return { hour, minute };
}

/** 下午3时 is 15, 中午1时 is 13, 晚上12时 and 凌晨12时 are midnight. */
function hourOf(part: string, said: number): number {
  if ((part === '晚上' || part === '凌晨') && said === 12) return 0;
  const late = part === '下午' || part === '晚上' || (part === '中午' && said < 11);
  return late && said < 12 ? said + 12 : said;
}

export function isoTime({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function printTime({ hour, minute }: ClockTime): string {
  const part = PARTS_OF_DAY.find(([end]) => hour < end)?.[1] ?? '';
  return `${part}${hour > 12 ? hour - 12 : hour}时${minute ? `${minute}分` : ''}`;
}
