// A title that stands there twice, in lines or in a text without lines: one goes.

import { dayLine } from '../lines/day-lines.ts';
import { ORGAN_END, PAPER_KINDS } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';
import { drop } from './page-furniture.ts';

/** A title that stands there twice: the second goes. */
export function repeatedTitleEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, 12);
  const seen = new Set<string>();
  const edits: TextEdit[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 3 && dayLine(line.text.trim()) === 'whole') break;
    const bare = line.text.replace(/\s/g, '');
    if (bare.length >= 6 && bare.length <= 60 && !/[。；：:]$/.test(bare)) {
      if (seen.has(bare) && !ORGAN_END.test(bare)) edits.push(drop(line, '重复的标题'));
      else if (index < 3 && !/[】\]]$/.test(bare)) seen.add(bare);
    }
    const twice = saidTwice(line.text);
    const again = index === 0 && !twice ? saidAgain(line.text) : 0;
    if (again) edits.push(drop({ start: line.start, end: line.start + again }, '重复的标题'));
    if (!twice) continue;
    edits.push(drop({ start: line.start + twice.start, end: line.start + twice.end }, '重复的标题'));
  }
  return edits;
}

const LABEL = String.raw`((?:\d{1,2}、[ 　]*|(?:第|篇)[一二三四五六七八九十]{1,2}篇?[：:、 ]?)?)`;
const TWICE = new RegExp(String.raw`^${LABEL}([^\s。；]{8,60}?)\2`);
/** With a gap between, and perhaps within, it is a title by its end. */
const TWICE_APART = new RegExp(
  String.raw`^${LABEL}([^\s。；：:][^。；：:\n]{4,58}?(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?)[ 　]+\2`,
);

/** Which of the two goes: the first where it has a number of the page. */
function saidTwice(line: string): { readonly start: number; readonly end: number } | undefined {
  const found = TWICE.exec(line) ?? TWICE_APART.exec(line);
  const [whole = '', label = '', once = ''] = found ?? [];
  if (!/\p{Script=Han}{4}/u.test(once)) return undefined;
  return /篇/.test(label)
    ? { start: 0, end: whole.length - once.length }
    : { start: label.length + once.length, end: whole.length };
}

/** Of a text without lines: where its title stands for the second time, with words of the page between. */
function saidAgain(text: string): number {
  if (text.length < 120) return 0;
  for (const { index, 0: kind } of text.slice(0, 120).matchAll(new RegExp(PAPER_KINDS, 'g'))) {
    const end = index + kind.length;
    for (let from = Math.max(0, end - 50); from <= end - 10; from++) {
      const title = text.slice(from, end);
      // A sentence of the text may say the name of another paper twice.
      if (/[。；，：:]/.test(title) || /根据|按照|依据|为了|[（(《]/.test(text.slice(0, from))) continue;
      const second = text.slice(end, end + 200).indexOf(title);
      if (second >= 0) return second && end + second;
    }
  }
  return 0;
}
