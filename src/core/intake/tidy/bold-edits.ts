// Bold of Markdown goes, words masked by two stars stay: a pair is bold where it holds a heading, a label, a clause or a whole line.

import { TITLE_END } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';

/** Two pairs of stars on their own line, by where each stands in the text. */
type Pair = { readonly open: number; readonly close: number; readonly sure: boolean };

const STARS = /(?<!\*)\*\*(?!\*)/g;
/** A list of Markdown may stand in front. */
const HEAD = /^[ 　\t]*(?:[-*+] +)?$/;
/** What follows a masked name or number; no clause in bold begins so. */
const MASKED =
  /^(?:镇|村(?!级|集体|干部|民)|县(?!域)|市(?!场)|区(?!域|别|分)|乡(?!村)|省(?!级)|州|局(?!限|部)|街道|社区(?!治理|工作)|同志|书记|委员|公司|集团|中学|小学|届|月(?!度)|日(?!常)|名|个(?!别|人|性)|次|份|条|项(?!目)|户|(?:支部|党委|党组|党支部)(?:书记|委员|班子)|大(?:以|精神|报告))/;
/** Ends of a name that was cut short. */
const SURNAME = /[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]$/;
/** Pairs further apart are none. */
const REACH = 6;
const SEVERAL = 2;

export function boldEdits({ text }: MarkedText, isMarkdown: boolean): TextEdit[] {
  if (!text.includes('**')) return [];
  const lines = linesWithText(text).filter((line) => line.text.includes('**'));
  const pairs = lines.flatMap(pairsOf);
  if (!isMarkdown && pairs.length < SEVERAL && !pairs.some(({ sure }) => sure)) return [];
  const used = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const within = lines.map((line) => withinSentences(line, used));
  const loose = isMarkdown || !within.includes(undefined) ? within.flatMap((each) => each ?? []) : [];
  return [...used, ...loose]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + 2, after: '', kind: '删去', why: 'Markdown 的标记，公文不用' }));
}

function pairsOf({ start, text }: TextLine): Pair[] {
  const stars = [...text.matchAll(STARS)].map(({ index }) => index);
  const pairs: Pair[] = [];
  for (let at = 0; at < stars.length - 1; at++) {
    const open = stars[at] ?? 0;
    const before = text.slice(0, open);
    const first = HEAD.test(before);
    const after = text.slice(open + 2, open + 82);
    if ((!first && !/[。；：！？”）]$/.test(before)) || MASKED.test(after) || /^[\s，。；：、）]/.test(after))
      continue;
    const marker = markerOf(after)?.text ?? '';
    const ends = stars.slice(at + 1, at + 1 + REACH);
    const close = endOf(text, open, ends, marker);
    if (close === undefined) continue;
    const inside = text.slice(open + 2, close);
    const behind = text.slice(close + 2).trim();
    const isWhole = first && !behind;
    const isLabel = first && inside.length < 16 && (/[：:]$/.test(inside) || /^[：:]/.test(behind));
    if (!marker && !isWhole && !isLabel && !/[。；！？]$/.test(inside)) continue;
    pairs.push({
      open: start + open,
      close: start + close,
      sure: Boolean(marker) || (isWhole && TITLE_END.test(inside)),
    });
    at += ends.indexOf(close) + 1;
  }
  return pairs;
}

/** The stars behind the clause: others within it are masked words. */
function endOf(text: string, open: number, ends: readonly number[], marker: string): number | undefined {
  const [next] = ends;
  if (next === undefined) return undefined;
  const inside = text.slice(open + 2, next);
  const alone = marker !== '' && inside.trim() === marker.trim();
  if (alone && (marker.startsWith('第') || !MASKED.test(text.slice(next + 2)))) return next;
  const end = ends.find(
    (at) =>
      at - open > 3 &&
      (/[。；：！？:]$/.test(text.slice(0, at)) || /^\s*(?:$|[：:，。；])/.test(text.slice(at + 2))),
  );
  return end ?? (alone || (marker && inside.length > marker.length + 2) ? next : undefined);
}

/** Words in bold inside sentences; undefined where some of the line must be masked. */
function withinSentences({ start, text }: TextLine, used: ReadonlySet<number>): number[] | undefined {
  const stars = [...text.matchAll(STARS)].map(({ index }) => index).filter((at) => !used.has(start + at));
  if (stars.length % 2) return undefined;
  const found: number[] = [];
  for (let at = 0; at < stars.length; at += 2) {
    const [open = 0, close = 0] = stars.slice(at, at + 2);
    const inside = text.slice(open + 2, close);
    const isBold =
      /^[\p{Script=Han}“"《\dxX×○_【［[{<（][^*]{0,38}[\p{Script=Han}”"》\d%xX×○_】］\]}>）。：；，]$/u.test(
        inside,
      ) &&
      !MASKED.test(inside) &&
      !MASKED.test(text.slice(close + 2)) &&
      !SURNAME.test(text.slice(0, open)) &&
      !SURNAME.test(inside);
    if (!isBold) return undefined;
    found.push(start + open, start + close);
  }
  return found;
}
