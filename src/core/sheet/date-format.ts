// Formats of days and times in spreadsheets, and what they show: 2026年1月8日, 二〇二六年一月, 下午3时.

import { weekday } from '../facts/day-count.ts';
import { chineseNumeral } from '../facts/numeral.ts';
import type { CalendarDate, ClockTime } from '../facts/value.ts';

const LONG_DAY = 'yyyy"年"m"月"d"日"';
const TOKEN = /"([^"]*)"|[\\!_*](.)|\[([^\]]*)\]|(上午\/下午|AM\/PM|A\/P)|(y+|e+|m+|d+|a{3,}|h+|s+)|(.)/gis;

/** Letters of days and times that stand neither in quotes nor in brackets; E+ is that of powers. */
export function isDateFormat(format: string): boolean {
  if (/\[\$-[xf]?(?:f800|f400|sysdate|systime)/i.test(format)) return true;
  const [first = ''] = format.split(';');
  const bare = first
    .replace(/"[^"]*"|[\\!_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/G(?:eneral|\/通用格式)/gi, '')
    .replace(/[#0?]E[+-]/gi, '');
  return /[ymdhse]|a{3}/i.test(bare) && !/[#?]/.test(bare);
}

/** What a format shows; `day` is undefined of a time without a day. */
export type DateWriter = (day: CalendarDate | undefined, time: ClockTime) => string;

export function dateWriter(format: string): DateWriter {
  const [first = ''] = format.split(';');
  const code = /\[\$-[xf]?f800|sysdate/i.test(first) ? LONG_DAY : first;
  const chinese = /\[DBNum[123]\]/i.test(code);
  const digits = (number: number, width = 1) =>
    chinese ? chineseNumeral(number) : String(number).padStart(width, '0');
  const halves = /上午\/下午|AM\/PM|A\/P/i.test(code);
  const tokens = [...code.matchAll(TOKEN)];
  const minutes = new Set(tokens.filter((_, at) => isMinutes(tokens, at)));
  const shown = (token: RegExpExecArray, day: CalendarDate | undefined, time: ClockTime): string => {
    const [, quoted, escaped, bracket, half, letters = '', other = ''] = token;
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return /^[\\!]/.test(token[0]) ? escaped : '';
    if (bracket !== undefined) return '';
    if (half) return time.hour < 12 ? '上午' : '下午';
    if (!letters) return other;
    const width = Math.min(2, letters.length);
    switch (letters[0]?.toLowerCase()) {
      case 'y':
      case 'e':
        return yearText(day?.year ?? 1900, letters, chinese);
      case 'm':
        return minutes.has(token) ? digits(time.minute, width) : digits(day?.month ?? 1, width);
      case 'd':
        return digits(day?.day ?? 1, width);
      case 'a':
        return day ? `${letters.length > 3 ? '星期' : ''}${'日一二三四五六'.charAt(weekday(day))}` : '';
      case 'h':
        return digits(halves ? time.hour % 12 || 12 : time.hour, width);
      default:
        return digits(0, width);
    }
  };
  return (day, time) =>
    tokens
      .map((token) => shown(token, day, time))
      .join('')
      .trim();
}

function yearText(year: number, letters: string, chinese: boolean): string {
  const digits = /^yy?$/i.test(letters) ? String(year % 100).padStart(2, '0') : String(year);
  return chinese ? [...digits].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('') : digits;
}

/** m after hours or before seconds; words and marks between do not count. */
function isMinutes(tokens: readonly RegExpExecArray[], at: number): boolean {
  const letters = (token: RegExpExecArray) => token[5]?.[0]?.toLowerCase();
  const before = tokens.slice(0, at).map(letters).filter(Boolean);
  const after = tokens
    .slice(at + 1)
    .map(letters)
    .filter(Boolean);
  return before[before.length - 1] === 'h' || after[0] === 's';
}
