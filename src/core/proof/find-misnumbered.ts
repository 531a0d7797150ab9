// Numbers of headings and points that come twice or leave one out, each level by itself.

import { chineseNumeral } from '../facts/numeral.ts';
import { readNumeral } from '../facts/read-numeral.ts';
import type { Slip } from './slip.ts';

const N = '[一二三四五六七八九十]{1,3}';
/** One group a level; the attachments of a paper begin behind a word. */
const HEAD = new RegExp(
  `^[ \\t\\u3000]{0,8}(?:(${N})、(?!${N}(?:[、和季类级期]|支部))|[（(](${N})[）)]|(?:附件[：:][ \\u3000]{0,4})?(\\d{1,2})[.．](?!\\d)|[（(](\\d{1,2})[）)])`,
  'gm',
);
const POINTS = [
  new RegExp(`(?<=^[ \\t\\u3000]{0,8}|[。；;：，])(${N})是`, 'gm'),
  new RegExp(`(?<=^[ \\t\\u3000]{0,8}|[。；;：，])第(${N})，`, 'gm'),
];

export function findMisnumbered(text: string): readonly Slip[] {
  return [...misheaded(text), ...POINTS.flatMap((point) => [...mispointed(text, point)])];
}

const MOST_POINTS = 40;

type Point = { readonly n: number; readonly start: number; readonly end: number };

function* misheaded(text: string): Generator<Slip> {
  const last: (number | undefined)[] = [];
  /** Below a new heading a level may begin anew or go on. */
  const fresh = new Set<number>();
  for (const match of text.matchAll(HEAD)) {
    const level = match.slice(1).findIndex((group) => group !== undefined);
    const number = numberIn(match, level + 1);
    if (!number) continue;
    const before = fresh.has(level) ? undefined : last[level];
    const wrong = before === undefined ? undefined : outOfOrder(before, number, level > 1);
    if (wrong) yield wrong;
    last[level] = number.n;
    fresh.delete(level);
    for (let below = level + 1; below < 4; below++) fresh.add(below);
  }
}

/** Points of one paragraph; with a second first one there are points within points. */
function* mispointed(text: string, point: RegExp): Generator<Slip> {
  const lines = new Map<number, Point[]>();
  let [line, next] = [0, text.indexOf('\n')];
  for (const match of text.matchAll(point)) {
    while (next >= 0 && next < match.index) [line, next] = [line + 1, text.indexOf('\n', next + 1)];
    const number = numberIn(match, 1);
    if (number) lines.set(line, [...(lines.get(line) ?? []).slice(-MOST_POINTS), number]);
  }
  for (const [first, ...rest] of lines.values()) {
    if (first?.n !== 1 || rest.some(({ n }) => n === 1)) continue;
    let before = 1;
    for (const number of rest) {
      const wrong = outOfOrder(before, number, false);
      if (wrong) yield wrong;
      before = number.n;
    }
  }
}

/** The numeral is the last thing of the match but the marks behind it. */
function numberIn(match: RegExpExecArray, group: number): Point | undefined {
  const written = match[group] ?? '';
  const n = /\d/.test(written) ? Number(written) : readNumeral(written);
  const start = match.index + match[0].indexOf(written);
  return n && written ? { n, start, end: start + written.length } : undefined;
}

function outOfOrder(before: number, { n, start, end }: Point, digits: boolean): Slip | undefined {
  if (n === 1 || n === before + 1) return undefined;
  const near = n === before || n === before + 2;
  const right = digits ? String(before + 1) : chineseNumeral(before + 1);
  const said = digits ? String(before) : chineseNumeral(before);
  const why = n === before ? `序号“${said}”写了两次` : `前面的序号是“${said}”，这里没有接上`;
  return { start, end, rule: '前后：序号', level: near ? '疑似' : '提示', why, ...(near ? { right } : {}) };
}
