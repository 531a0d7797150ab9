// The number at the head of a paragraph and the level it stands for.

import { numberOfSign } from '../../facts/number-sign.ts';
import { readNumeral } from '../../facts/read-numeral.ts';
import type { NumberedLevel } from './recognised.ts';

export type Marker = {
  readonly level: NumberedLevel;
  readonly text: string;
  readonly number: number;
  /** Words of the heading: 第一阶段, not 一、. */
  readonly kept?: true;
  /** Of sentences that say what comes next: 第一项，请……。 */
  readonly told?: true;
};

const HAN = '[一二三四五六七八九十]{1,3}';

/** Levels of GB/T 9704, then 一是 and 第一条; other brackets and stops are taken as meant. */
const FORMS: readonly (readonly [level: NumberedLevel, form: RegExp])[] = [
  [1, new RegExp(`^(${HAN}|[—–-](?=、))[ 　]?(?:、|[.．](?!\\d)|[，,](?=[^，。；：]{2,20}$))`)],
  [2, new RegExp(`^[（(〔\\[［][ 　]?(${HAN}|[—–-](?=[）)]))[ 　]?[）)〕\\]］][、.．]?`)],
  [2, new RegExp(`^(${HAN})[）)](?=[\\p{Script=Han}“《])`, 'u')],
  [4, /^[（(]\s?(\d{1,2})\s?[）)][、.．]?/],
  [1, new RegExp(`^第[ 　]?(${HAN}|\\d{1,2}(?=[ 　]?章))[ 　]?(?:章|部分)(?=[ 　：:]|$)[ 　：:]?`)],
  [2, new RegExp(`^第[ 　]?(${HAN}|\\d{1,2})[ 　]?节(?=[ 　：:][^，。；]{2,30}$)[ 　：:]?`)],
  [1, new RegExp(`^第(${HAN}|\\d{1,2})章(?=\\p{Script=Han}[^，。；]{1,30}$)`, 'u')],
  [2, /^([1-9]\d?\.[1-9]\d?)(?=\p{Script=Han})(?![万亿元米倍亩个千百平公月])/u],
  [2, /^(\d{1,2}\.\d{1,2})(?:[ 　]{1,3}|[、.．])(?=\p{Script=Han}{2,20}$)/u],
  [
    3,
    /^(\d{1,2})(?:[ 　]?、|[.．](?:(?!\d)|(?=(?:19|20)[\dxX×*○]{2}年|\d{1,2}月))|[，,：:](?=\p{Script=Han}[^，,。；：:]{1,20}$))/u,
  ],
  [3, /^(\d{1,2})[)）][ 　]?(?=[\p{Script=Han}“《])/u],
  [4, /^([①-⑳⑴-⒇❶-❿➀-➓])/],
  [1, /^([壹贰叁肆伍陆柒捌玖拾]|[Ⅰ-Ⅻ])[、.．]/],
  [1, new RegExp(`^(${HAN})[：:](?=[^，。；：]{2,20}$)`)],
  [2, /^([㈠-㈩])[、.．]?/],
  [3, /^([⒈-⒛])/],
  [5, new RegExp(`^(${HAN})(?:是|要)(?![否求素])`)],
  [6, /^第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})条/],
];

export function markerOf(written: string): Marker | undefined {
  const text = WIDE.test(written) ? written.replace(WIDE_NUMBER, inHalfWidth) : written;
  for (const [level, form] of FORMS) {
    const found = form.exec(text);
    if (found)
      return { level, text: written.slice(0, found[0].length), number: markerNumber(found[1] ?? '') };
  }
  return undefined;
}

/** １．, （２）: figures of full width count as well. */
const WIDE = /^[（(]?[０-９]/;
const WIDE_NUMBER = /^[（(]?[０-９]{1,2}/;
const inHalfWidth = (number: string) =>
  number.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const FORMAL = '壹贰叁肆伍陆柒捌玖拾';

/** 1 to 999 in either writing, the last of 1.2.3, or a sign that holds a number; 0 where it is none. */
export function markerNumber(written: string): number {
  if (/^[—–-]$/.test(written)) return 1;
  if (/^[\d.．]+$/.test(written)) return Number(written.split(/[.．]/).pop());
  if (written.length > 1) return readNumeral(written) ?? 0;
  return numberOfSign(written) ?? readNumeral(written) ?? FORMAL.indexOf(written) + 1;
}
