// The right form a pattern gives: groups as `$1`, and what was found, or a group of it, in other characters or numerals.

import { chineseNumeral } from '../facts/numeral.ts';
import { readDigits, readNumeral } from '../facts/read-numeral.ts';

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  半: (text) => text.normalize('NFKC'),
  全: (text) => text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  汉: (text) => text.replace(/\d{1,3}/g, (digits) => chineseNumeral(Number(digits))),
  位: (text) => text.replace(/[、.．·]?(\d)/g, (_, digit: string) => chineseNumeral(Number(digit))),
  数: (text) =>
    text.replace(/[〇零一二三四五六七八九十百]{1,12}/g, (numeral) =>
      String(readNumeral(numeral) ?? readDigits(numeral) ?? numeral),
    ),
};
const ASKED = new RegExp(`\\$(\\d?)([${Object.keys(FORMS).join('')}])|\\$(\\d)`, 'g');

/**
 * `$半` and `$全` are all of it in half or full width, `$汉` its numbers in Chinese numerals (30 as 三十),
 * `$位` each digit by itself, with a mark before it dropped (5、6 as 五六), `$数` its Chinese numerals in digits; `$1汉` of a group.
 */
export function filledIn(right: string | undefined, match: RegExpExecArray): string | undefined {
  return right?.replace(ASKED, (_, of: string | undefined, form: string | undefined, group: string) => {
    if (form === undefined) return match[Number(group)] ?? '';
    return FORMS[form]?.(match[Number(of || 0)] ?? '') ?? '';
  });
}
