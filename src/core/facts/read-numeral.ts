// Chinese numerals read: 一百零五, 两, 廿三, 一万二千; and digit by digit, as years are written: 二〇二六.

import { chineseNumeral } from './numeral.ts';

const DIGITS = '零一二三四五六七八九';
/** Zero as it is found typed: the right sign, rings and the letter. */
const ZEROS = /[〇○◯0oO]/g;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a numeral may be written with, for regular expressions. */
export const NUMERAL = '[〇○零一二两三四五六七八九十百千万廿卅]';
/** Characters a year is written with digit by digit. */
export const YEAR_DIGIT = '[〇○◯零oO一二三四五六七八九]';

/** 二〇二六, 二零二六 and 二○二六 as 2026. */
export function readDigits(text: string): number | undefined {
  const places = [...text.replace(ZEROS, '零')].map((digit) => DIGITS.indexOf(digit));
  return places.length && places.every((place) => place >= 0) ? Number(places.join('')) : undefined;
}

/** Up to 9999万9999. What may be read two ways, like 一百五, is no numeral here. */
export function readNumeral(text: string): number | undefined {
  const plain = text.replace(/[〇○]/g, '零').replaceAll('廿', '二十').replaceAll('卅', '三十');
  const [low = '', high, ...more] = plain.split('万').reverse();
  if (more.length) return undefined;
  if (high === undefined) return readSection(low);
  const [ten, rest] = [readSection(high), low ? readSection(low.replace(/^零/, '')) : 0];
  if (!ten || rest === undefined || (low && !rest)) return undefined;
  // 一万五 means fifteen thousand in speech.
  return low && low.startsWith('零') !== rest < 1000 ? undefined : ten * 10_000 + rest;
}

function readSection(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const mark of text.replaceAll('两', '二')) {
    const unit = UNITS[mark];
    if (unit) {
      total += (digit || 1) * unit;
      digit = undefined;
    } else {
      digit = DIGITS.indexOf(mark);
      if (digit < 0) return undefined;
    }
  }
  total += digit ?? 0;
  return text && usual(chineseNumeral(total)) === usual(text) ? total : undefined;
}

function usual(numeral: string): string {
  return numeral.replaceAll('两', '二').replaceAll('一十', '十');
}
