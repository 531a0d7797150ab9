// The head or foot of a printed page that was copied along with every page: it stands in the text again and again, and breaks its sentences.

import { END_MARK, FORM_LABEL } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';
import { drop } from './page-furniture.ts';

const LONGEST = 60;
/** ××局党委文件　第 3 页, ××方案 - 3 - */
const PAGED =
  /[ 　]*(?:第[ 　]?(\d{1,3})[ 　]?页(?:[ 　]?共[ 　]?\d{1,3}[ 　]?页)?|[-—–－][ 　]?(\d{1,3})[ 　]?[-—–－])$/;

export function runningHeadEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const at = new Set([...pagedHeads(lines), ...repeatedHeads(lines), ...partedHeads(lines)]);
  // With its line end, so that the sentence it broke goes on in the next line.
  return lines
    .filter((_, index) => at.has(index))
    .map(({ start, end }) => drop({ start, end: Math.min(end + 1, text.length) }, '每页都有的页眉、页脚'));
}

/** The same words with a number of a page that goes up. */
function pagedHeads(lines: readonly TextLine[]): number[] {
  const heads = new Map<string, { readonly at: number; readonly page: number }[]>();
  for (const [at, { text }] of lines.entries()) {
    const line = text.trim();
    const found = line.length <= LONGEST ? PAGED.exec(line) : null;
    const words = found ? line.slice(0, found.index) : '';
    if (!found || words.length < 4) continue;
    const page = { at, page: Number(found[1] ?? found[2]) };
    const same = heads.get(words);
    if (same) same.push(page);
    else heads.set(words, [page]);
  }
  return [...heads.values()]
    .filter((each) => each.length >= 2 && each.every(({ page }, nth) => page > (each[nth - 1]?.page ?? 0)))
    .flatMap((each) => each.map(({ at }) => at));
}

/** Where a title may stand, and is kept. */
const HEAD = 4;
const AGAIN = 3;
/** A line that breaks off has so much at least; cells of a table have less. */
const BROKEN_OFF = 12;

/** The same words where sentences break off, three times or more; a title at the head stays. */
function repeatedHeads(lines: readonly TextLine[]): number[] {
  const heads = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    const line = text.trim();
    if (line.length < 5 || line.length > 40 || /[。；：，！？\t|]/.test(line)) continue;
    if (markerOf(line) || FORM_LABEL.test(line)) continue;
    const found = heads.get(line);
    if (found) found.push(at);
    else heads.set(line, [at]);
  }
  return [...heads.values()].flatMap((each) => {
    if (each.length < AGAIN) return [];
    const breaking = each.filter((at) => breaksOff(lines[at - 1])).length;
    return breaking >= 2 && breaking >= each.length - 2 ? each.filter((at) => at >= HEAD) : [];
  });
}

/** 党支部工作手册　　会议记录: on the left and on the right, above the title and again. */
const PARTED = /^[^，。；：:！？\t]{4,20}[ 　]{2,}[^，。；：:！？\t]{4,20}$/;

function partedHeads(lines: readonly TextLine[]): number[] {
  const head = lines[0]?.text.trim() ?? '';
  if (!PARTED.test(head)) return [];
  const all = lines.flatMap(({ text }, at) => (text.trim() === head ? [at] : []));
  return all.length > 1 ? all : [];
}

function breaksOff(line: TextLine | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return text.length >= BROKEN_OFF && !END_MARK.test(text) && !markerOf(text);
}
