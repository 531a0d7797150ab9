// What a number of a spreadsheet shows: its format says whether it is a day, a time, a share or a plain number, and how it is written.

import { chineseNumeral } from '../facts/numeral.ts';
import { type BookCell, EMPTY_CELL } from './book.ts';
import { dateWriter, isDateFormat } from './date-format.ts';
import { serialDay, serialTime } from './serial-day.ts';

/** Formats that are known by number only, those of Chinese versions among them (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** `own` are the formats the file defines. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? '';
}

/** From here on a number has more digits than a double keeps. */
const LOSES_DIGITS = 1e15;

export type ReadNumber = (number: number) => BookCell;

export function numberCell(number: number, format: string, from1904 = false): BookCell {
  return numberReader(format, from1904)(number);
}

/** A format is taken apart once for all cells that have it. */
export function numberReader(format: string, from1904: boolean): ReadNumber {
  const dated = isDateFormat(format) ? dayReader(format, from1904) : undefined;
  return (number) => {
    if (!Number.isFinite(number)) return EMPTY_CELL;
    const day = dated?.(number);
    if (day) return day;
    if (Math.abs(number) >= LOSES_DIGITS)
      return { kind: 'number', number, text: plainNumber(number), lost: true };
    return { kind: 'number', number, text: numberText(number, format) };
  };
}

function dayReader(format: string, from1904: boolean): (serial: number) => BookCell | undefined {
  const hasTime = /[hs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  const write = dateWriter(format);
  return (serial) => {
    const time = serialTime(serial);
    if (hasTime && serial >= 0 && serial < 1) return { kind: 'time', time, text: write(undefined, time) };
    const day = serialDay(serial, from1904);
    if (!day) return undefined;
    const text = write(day, time);
    return Number.isInteger(serial) ? { kind: 'date', day, text } : { kind: 'date', day, time, text };
  };
}

/** Without the last digits of a double, which nobody typed. */
function plainNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < LOSES_DIGITS) return String(number);
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(Math.abs(number) < 1 ? 15 : 0).replace(/\.?0+$/, '') : text;
}

/** A code of digits with what is written before and after it. */
const CODE = /^(.*?)([#0?][#0?,]*(?:\.[#0?]+)?)(.*)$/s;
const GENERAL = /General|G\/通用格式|@/i;

function numberText(number: number, format: string): string {
  if (!format || format === 'General' || format === '@') return plainNumber(number);
  const [positive = '', negative, zero] = sections(format);
  const isNegative = number < 0 && negative !== undefined;
  const section = isNegative ? negative : number === 0 && zero ? zero : positive;
  const bare = section.replace(/_.|\*./g, '');
  const chinese = /\[DBNum([12])\]/i.exec(bare)?.[1];
  if (chinese) return inChinese(number, chinese === '2');
  const code = bare.replace(/\[[^\]]*\]/g, '');
  const value = isNegative ? -number : number;
  // Quoted words hold no code.
  const masked = code.replace(/"[^"]*"|\\./g, (words) => '\ue000'.repeat(words.length));
  const general = GENERAL.exec(masked);
  const [, before = general ? masked.slice(0, general.index) : '', digits = '', after = ''] =
    (general ? undefined : CODE.exec(masked)) ?? [];
  if (general)
    return `${wordsOf(code.slice(0, before.length))}${plainNumber(value)}${wordsOf(code.slice(general.index + general[0].length))}`;
  if (!digits) return wordsOf(code) || plainNumber(number);
  // Scientific and fractions show less than was typed.
  if (/[E/]/.test(masked)) return plainNumber(number);
  const shown = inDigits(Math.abs(value) * (masked.includes('%') ? 100 : 1), digits);
  const end = wordsOf(
    code.slice(before.length + digits.length, before.length + digits.length + after.length),
  );
  return `${value < 0 ? '-' : ''}${wordsOf(code.slice(0, before.length))}${shown}${end}`;
}

/** By a code like #,##0.00. */
function inDigits(number: number, code: string): string {
  const [whole = '', decimals = ''] = code.split('.');
  const least = (decimals.match(/0/g) ?? []).length;
  const [integer = '', fraction = ''] = Number(number.toPrecision(15))
    .toFixed(Math.min(20, decimals.length))
    .split('.');
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = /[#0?],[#0?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  return kept ? `${grouped}.${kept}` : grouped;
}

function sections(format: string): readonly string[] {
  return format
    .replace(/"[^"]*"|\\./g, (kept) => kept.replace(/;/g, '\ue001'))
    .split(';')
    .map((each) => each.replace(/\ue001/g, ';'));
}

/** What a format writes beside the digits. */
function wordsOf(code: string): string {
  return code
    .replace(/"([^"]*)"/g, '$1')
    .replace(/[\\!](.)/g, '$1')

    .trim();
}

const FORMAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

function inChinese(number: number, formal: boolean): string {
  const text = chineseNumeral(number);
  if (!formal) return text;
  const whole = text.startsWith('十') ? `一${text}` : text;
  return [...whole].map((letter) => FORMAL[letter] ?? letter).join('');
}
