// The numbers a program sets before the items of a list on the clipboard.

import { declarationsIn } from './html-look.ts';
import { htmlAttribute } from './html-tokens.ts';
import { numberLabel } from './number-label.ts';

export type HtmlList = { next: number; readonly format: string };

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/cjk-ideographic|simp-chinese|trad-chinese/, 'chineseCounting'],
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
  [/none|disc|circle|square/, 'none'],
];

export function htmlList(name: string, attributes: string): HtmlList {
  const style = declarationsIn(attributes);
  const type = `${style.get('list-style-type') ?? ''} ${style.get('list-style') ?? ''}`;
  const start = Number(htmlAttribute(attributes, 'start') ?? 1);
  return {
    next: Number.isInteger(start) ? start : 1,
    format: FORMATS.find(([pattern]) => pattern.test(type))?.[1] ?? (name === 'ol' ? 'decimal' : 'none'),
  };
}

/** Empty for a bullet. */
export function itemLabel(list: HtmlList | undefined, attributes: string): string {
  if (!list) return '';
  const value = Number(htmlAttribute(attributes, 'value') ?? Number.NaN);
  const n = Number.isInteger(value) ? value : list.next;
  list.next = n + 1;
  const number = numberLabel(n, list.format);
  return number && number + (list.format === 'chineseCounting' ? '、' : '.');
}

/** What Word writes as the number of a paragraph, without the room after it; bullets, in letters of their fonts, are none. */
export function writtenLabel(text: string): string {
  const number = text.replace(/[\s\u00a0]+/g, '');
  return /[\p{L}\p{N}]/u.test(number) && !/^[lnuqvoØü§]$/.test(number) ? number.slice(0, 40) : '';
}
