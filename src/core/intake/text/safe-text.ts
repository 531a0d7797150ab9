// Words of a paper as text of a template: what the compiler takes for marks of its own is kept as it stands, {{@=…}}.

/** What no template text may hold stands in a blank, filled with itself. */
export const RESIDUE = /[xX×]{2,}|[xX×](?=[年月日条份人个次项届名号])|□|○{2,}|mzshh|zzshh|dangshi|xjp/gi;

/** Printed as it stands, whatever a template means by it. A tag holds no braces. */
export function kept(text: string): string {
  return `{{@=${text.replaceAll('{', '｛').replaceAll('}', '｝')}}}`;
}

const UNSEEN = /(?!\t)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Marks of a template, half-width marks beside 汉字, and marks or 的 that stand twice. */
const SIGNS = new RegExp(
  [
    '[{}`*]+|~~',
    '_(?=[^_\\s]*_)|(?<=_[^_\\s]{0,200})_|_{2,}',
    '<(?=[/a-zA-Z!])|\\](?=\\()',
    '(?<=\\p{Script=Han})[,;:?!()](?=\\p{Script=Han}|$)',
    '(?<=。)[。，]+|(?<=，)[，。]+|(?<=、)、+|(?<=；)；+|(?<=(?<!目)的)的+',
  ].join('|'),
  'gu',
);

const ODD =
  /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff{}`~*_<\],;:?!()]|。。|，，|、、|；；|，。|。，|的的/u;

/** A stretch between two blanks. */
export function safeText(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(UNSEEN, '').replaceAll('\t', ' ').replace(SIGNS, kept);
}

/** The head of a line that would be no text: bullets, quotation, a heading, a row. */
const LINE_START = /^(?:(?:[-+•*] |> ?)+|#+|\|)/;

export function startOf(text: string): string {
  return LINE_START.exec(text)?.[0] ?? '';
}

/** A half-width mark that begins what stands behind a tag. */
const BEHIND_TAG = /(?<=\}\})[,;:?!](?=\p{Script=Han}|\s*(?:$|\||\{\{))/gmu;

export const safeBehindTags = (line: string): string => line.replace(BEHIND_TAG, kept);

/** A number typed by hand, as the compiler knows it. */
export const NUMBER =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、](?!\d)|[（(]\d+[）)])/;

/** A tag holds no space at its end. */
export function keptEnd(start: string): string {
  return kept(start.trimEnd()) + start.slice(start.trimEnd().length);
}

/** The first words of a title, a heading or a cell: their numbers are of the paper and count nothing. */
export function keptStart(text: string): string {
  const words = text.trimStart();
  const start = startOf(words) || NUMBER.exec(words)?.[0] || '';
  return start ? keptEnd(start) + keptStart(words.slice(start.length)) : safeText(words);
}

const COUNTING = /(?:^|[。；：，、])(?:[一二三四五六七八九十]是(?!否)|第[一二三四五六七八九十][，、])/;

/** A cell of the head of a table, which holds no blanks: what is odd in it is kept whole. */
export function keptWhole(text: string): string {
  const odd =
    safeText(text) !== text ||
    startOf(text) ||
    NUMBER.test(text) ||
    COUNTING.test(text) ||
    text.search(RESIDUE) >= 0;
  return odd && text ? kept(text.replace(UNSEEN, '')) : text;
}
