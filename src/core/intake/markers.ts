// The number at the head of a paragraph and the level it stands for.

import type { NumberedLevel } from './recognised.ts';

export type Marker = { readonly level: NumberedLevel; readonly text: string; readonly number: number };

const HAN = '[一二三四五六七八九十]{1,3}';

/** Levels of GB/T 9704, then 一是 and 第一条; other brackets and stops are taken as meant. */
const FORMS: readonly (readonly [level: NumberedLevel, form: RegExp])[] = [
  [1, new RegExp(`^(${HAN}|[—–-](?=、))[ 　]?(?:、|[.．](?!\\d)|[，,](?=[^，。；：]{2,20}$))`)],
  [2, new RegExp(`^[（(〔\\[［][ 　]?(${HAN}|[—–-](?=[）)]))[ 　]?[）)〕\\]］][、.．]?`)],
  [4, /^[（(]\s?(\d{1,2})\s?[）)][、.．]?/],
  [1, /^第([一二三四五六七八九十]{1,3})(?:章|部分)(?=[ 　：:]|$)[ 　：:]?/],
  [1, /^第([一二三四五六七八九十]{1,3})章(?=\p{Script=Han}[^，。；]{1,30}$)/u],
  [2, /^([1-9]\d?\.[1-9]\d?)(?=\p{Script=Han})(?![万亿元米倍亩个千百平公])/u],
  [2, /^(\d{1,2}\.\d{1,2})(?:[ 　]{1,3}|[、.．])(?=\p{Script=Han}{2,20}$)/u],
  [3, /^(\d{1,2})(?:、|[.．](?!\d))/],
  [3, /^(\d{1,2})[)）][ 　]?(?=[\p{Script=Han}“《])/u],
  [4, /^([①-⑳⑴-⒇])/],
  [1, /^([壹贰叁肆伍陆柒捌玖拾]|[Ⅰ-Ⅻ])[、.．]/],
  [1, new RegExp(`^(${HAN})[：:](?=[^，。；：]{2,20}$)`)],
  [2, /^([㈠-㈩])[、.．]?/],
  [3, /^([⒈-⒛])/],
  [5, new RegExp(`^(${HAN})(?:是|要)(?![否求素])`)],
  [6, /^第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})条/],
];

export function markerOf(text: string): Marker | undefined {
  for (const [level, form] of FORMS) {
    const found = form.exec(text);
    if (found) return { level, text: found[0], number: markerNumber(found[1] ?? '') };
  }
  return undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** Signs that hold a number, by the first of each kind; 壹 and the like stand in their order. */
const SIGNS = [...'①⑴⒈㈠Ⅰ'];
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';

/** 1 to 999 in either writing, or a sign that holds a number; 0 where it is none. */
export function markerNumber(written: string): number {
  if (/^[—–-]$/.test(written)) return 1;
  if (/^\d+\.\d+$/.test(written)) return Number(written.split('.')[1]);
  if (/^\d+$/.test(written)) return Number(written);
  if (written.length === 1 && FORMAL.includes(written)) return FORMAL.indexOf(written) + 1;
  for (const sign of SIGNS) {
    const number = written.charCodeAt(0) - sign.charCodeAt(0) + 1;
    if (number >= 1 && number <= 20) return number;
  }
  let sum = 0;
  let digit = 0;
  for (const char of written.replace(/零/g, '〇')) {
    const unit = char === '十' ? 10 : char === '百' ? 100 : 0;
    if (unit) sum += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(char);
  }
  return sum + Math.max(digit, 0);
}
