// Signs and numbers in front of pasted lines: the paper counts by itself.

import { NUMBER_SIGNS, numberOfSign } from '../facts/number-sign.ts';
import { withLineEnds } from '../source/line-ends.ts';

/** Arrows, shapes, ticks, little pictures; what is also written in prose only where a space follows. */
const SIGN =
  /^(?:[•·・‧∙⁃‣※√\u2190-\u21ff\u25a0-\u2775\u2794-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}\uf000-\uf0ff]\ufe0f?\s*|[-–—*+~]{1,2}\s+|[lnuØü§o]\t)/u;
const NUMBERS: readonly { readonly form: RegExp; readonly count: (mark: string) => number }[] = [
  { form: /^([\d０-９]{1,3})\s*[.．:：](?![\d０-９])\s*/, count: digits },
  { form: /^([\d０-９]{1,3})\s*[、)）]\s*/, count: digits },
  { form: /^[（(]([\d０-９]{1,3})[）)]、?\s*/, count: digits },
  { form: new RegExp(`^([${NUMBER_SIGNS}])[、.．]?\\s*`), count: (mark) => numberOfSign(mark) ?? 0 },
  { form: /^([一二三四五六七八九十]{1,3})[、.．]\s*/, count: chinese },
  { form: /^[（(]([一二三四五六七八九十]{1,3})[）)]、?\s*/, count: chinese },
];

/** A sign or a number and a tab, as Word copies the lines of a list. */
export function isListLine(line: string): boolean {
  return /^\s*(?:[lnuqvØü§o•·●○◆◇■□▪▫➢➤►▶★\-–*\uf000-\uf0ff]|[（(]?[\d一二三四五六七八九十①-⑳]{1,3}[.．、)）]?)\t[^\t]*$/.test(
    line,
  );
}

export type Unmarked = {
  readonly lines: readonly string[];
  readonly signs: boolean;
  readonly numbers: boolean;
};

/** Lines that hold something, without the signs in front of them; numbers go only where they count all lines up from 1. */
export function withoutMarks(text: string): Unmarked {
  const given = withLineEnds(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const bare = given.map((line) => line.replace(SIGN, '').trim());
  const signs = bare.some((line, at) => line !== given[at]);
  const form = bare.length > 1 ? NUMBERS.find((known) => countsUp(bare, known)) : undefined;
  return {
    lines: (form ? bare.map((line) => line.replace(form.form, '').trim()) : bare).filter(Boolean),
    signs,
    numbers: !!form,
  };
}

/** One line that counts its items: 1.… 2.… 3.…, ①…②…; undefined where it does not count up from 1. */
export function numberedItems(line: string): readonly string[] | undefined {
  for (const { form, count } of NUMBERS) {
    const items: string[] = [];
    let rest = line.trim();
    for (let next = 1; rest; next += 1) {
      const mark = form.exec(rest);
      if (!mark || count(mark[1] ?? '') !== next) break;
      const body = rest.slice(mark[0].length);
      const end = endOfItem(body, form, (said) => count(said) === next + 1);
      items.push(body.slice(0, end).replace(/[\s；;，,、。]+$/, ''));
      rest = body.slice(end);
    }
    if (!rest && items.length > 1 && items.every(Boolean)) return items;
  }
  return undefined;
}

function endOfItem(text: string, form: RegExp, isNext: (mark: string) => boolean): number {
  for (let at = 1; at < text.length; at += 1) {
    // 12.5 and 第1. are no marks.
    if (/[\d０-９.第]/.test(text[at - 1] ?? '')) continue;
    const mark = form.exec(text.slice(at, at + 12));
    if (mark && isNext(mark[1] ?? '')) return at;
  }
  return text.length;
}

function countsUp(lines: readonly string[], { form, count }: (typeof NUMBERS)[number]): boolean {
  return lines.every((line, at) => count(form.exec(line)?.[1] ?? '') === at + 1);
}

function chinese(mark: string): number {
  const digit = (text: string) => '一二三四五六七八九'.indexOf(text) + 1;
  const [tens, ones] = mark.includes('十') ? mark.split('十') : [undefined, mark];
  return (tens === undefined ? 0 : tens ? digit(tens) * 10 : 10) + (ones ? digit(ones) : 0);
}

function digits(mark: string): number {
  return Number(mark.normalize('NFKC'));
}
