// Words of a paper as text of a template: what the compiler takes for marks of its own is written otherwise.

import { FULL_WIDTH } from '../../source/full-width.ts';

/** What no template text may hold stands in a blank, filled with itself. */
export const RESIDUE = /[xX×]{2,}|[xX×](?=[年月日条份人个次项届名号])|□|○{2,}|mzshh|zzshh|dangshi|xjp/gi;

const SIGNS: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/(?![\t])[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ''],
  [/\t/g, ' '],
  [/\{/g, '｛'],
  [/\}/g, '｝'],
  [/`/g, '‘'],
  [/~~/g, '～～'],
  [/\*/g, '＊'],
  [/_(?=[^_\s]*_)|(?<=_[^_\s]{0,200})_|_{2,}/g, (found) => '＿'.repeat(found.length)],
  [/<(?=[/a-zA-Z!])/g, '＜'],
  [/\](?=\()/g, '］'],
  [
    /(?<=\p{Script=Han})[,;:?!()](?=\p{Script=Han}|$)|^[,;:?!](?=\p{Script=Han}|$)/gu,
    (found) => FULL_WIDTH[found] ?? found,
  ],
  [/。{2,}/g, '。'],
  [/，{2,}/g, '，'],
  [/、{2,}/g, '、'],
  [/；{2,}/g, '；'],
  [/[，。]+。|。，+/g, '。'],
  [/(?<!目)的{2,}/g, '的'],
];

/** A stretch between two blanks. */
export function safeText(text: string): string {
  if (!ODD.test(text)) return text;
  return SIGNS.reduce(
    (safe, [sign, other]) =>
      typeof other === 'string' ? safe.replace(sign, other) : safe.replace(sign, other),
    text,
  );
}

const ODD =
  /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff{}`~*_<\],;:?!()]|。。|，，|、、|；；|，。|。，|的的/u;

/** The head of a line that would be no text. */
export function safeStart(line: string): string {
  return line
    .replace(/^(?:[-+•*＊] |> ?)+/, '')
    .replace(/^#+/, (marks) => '＃'.repeat(marks.length))
    .replace(/^\|/, '｜');
}

/** A number typed by hand, as the compiler knows it. */
export const NUMBER =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、](?!\d)|[（(]\d+[）)])/;

/** A title and a heading have no number of their own. */
export function withoutNumber(text: string): string {
  let rest = safeStart(text.trimStart());
  while (NUMBER.test(rest)) rest = safeStart(rest.replace(NUMBER, '').trimStart());
  return rest;
}

/** A cell keeps its number, as a number. */
export function cellStart(text: string): string {
  return safeStart(text.trimStart()).replace(
    NUMBER,
    (number) => `${number.replace(/[^\d一二三四五六七八九十]/g, '')} `,
  );
}
