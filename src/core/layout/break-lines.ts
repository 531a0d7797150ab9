// Lines of a paragraph, as Word breaks Chinese text: greedily, no mark at a wrong end of a line, words and numbers whole.

import type { Run } from '../document/document.ts';
import { charWidth } from '../style/char-width.ts';
import { NO_LINE_END, NO_LINE_START } from '../style/line-edges.ts';

const NO_START = new Set(NO_LINE_START);
const NO_END = new Set(NO_LINE_END);

/** No-break space, word joiner, and the joiner that makes one picture of several emoji. */
const JOINERS = new Set('\u00a0\u2060\u200d');

const DASHES = new Set('-‐–—');

/** One character of a run, with the run it belongs to. */
type Character = { readonly text: string; readonly run: Run; readonly width: number };

export type Measure = {
  /** Size in twips. */
  readonly em: number;
  /** Added to every character, in twips. */
  readonly spacing: number;
};

export type Line = {
  readonly runs: readonly Run[];
  /** Width of the text without the spaces at its end, in twips. */
  readonly width: number;
  /** The paragraph or a typed break ends here, so the line is not spread to the edge. */
  readonly ends: boolean;
};

/** Breaks runs into lines; `room` gives the width of the first and of the other lines in twips. Tabs are not broken. */
export function breakLines(
  runs: readonly Run[],
  measure: Measure,
  room: readonly [first: number, others: number],
): Line[] {
  const lines: Line[] = [];
  for (const part of splitAtBreaks(characters(runs, measure))) {
    let start = 0;
    let width = 0;
    const roomNow = () => (lines.length ? room[1] : room[0]);
    const finish = (end: number, ends: boolean) => {
      lines.push(toLine(part.slice(start, end), ends));
      start = end;
      width = 0;
    };
    const put = (from: number, to: number) => {
      if (width + inkWidth(part, from, to) > roomNow() && from > start) finish(from, false);
      width += advance(part, from, to);
    };
    for (let at = 0, end = 0; at < part.length; at = end) {
      end = unitEnd(part, at);
      if (width + inkWidth(part, at, end) > roomNow() && at > start) finish(at, false);
      if (inkWidth(part, at, end) <= roomNow()) put(at, end);
      else for (let each = at; each < end; each++) put(each, each + 1);
    }
    finish(part.length, true);
  }
  return lines;
}

function characters(runs: readonly Run[], { em, spacing }: Measure): Character[] {
  return runs.flatMap((run) =>
    Array.from(run.text, (text) => {
      const ems = charWidth(text);
      return { text, run, width: ems ? ems * em + spacing : 0 };
    }),
  );
}

function splitAtBreaks(all: readonly Character[]): Character[][] {
  const parts: Character[][] = [[]];
  for (const character of all) {
    if (character.text === '\n') parts.push([]);
    else parts.at(-1)?.push(character);
  }
  return parts;
}

/** Where the characters end that stay on one line with the first: a word or number with the spaces after it, marks with what they lean on. */
function unitEnd(all: readonly Character[], from: number): number {
  let end = from + 1;
  while (end < all.length && !mayBreak(all[end - 1]?.text ?? '', all[end]?.text ?? '')) end++;
  return end;
}

/** Beside a 汉字 or full-width mark, after a dash unless a number follows (——2, 2021—2025), after a space. */
function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || charWidth(after) === 0) return false;
  if (NO_START.has(after) || NO_END.has(before)) return false;
  if (JOINERS.has(before) || JOINERS.has(after)) return false;
  if (isPair(before, after)) return false;
  if (before === ' ' || isIdeographic(before) || isIdeographic(after)) return true;
  return DASHES.has(before) && !/[\d-]/.test(after);
}

function isPair(before: string, after: string): boolean {
  return before === after && (before === '—' || before === '…');
}

/** Quotes, dashes and dots of General Punctuation are not: Word breaks them from a word beside them no more than UAX 14. */
function isIdeographic(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code >= 0x2e80 && charWidth(text) === 1;
}

function advance(all: readonly Character[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += all[at]?.width ?? 0;
  return total;
}

/** Without the spaces at the end. */
function inkWidth(all: readonly Character[], from = 0, to = all.length): number {
  let end = to;
  while (end > from && all[end - 1]?.text === ' ') end--;
  return advance(all, from, end);
}

/** Characters of one run that stand together become one run again. */
function toLine(line: readonly Character[], ends: boolean): Line {
  const runs: { run: Run; text: string }[] = [];
  for (const { run, text } of line) {
    const last = runs.at(-1);
    if (last?.run === run) last.text += text;
    else runs.push({ run, text });
  }
  return { runs: runs.map(({ run, text }) => ({ ...run, text })), width: inkWidth(line), ends };
}
