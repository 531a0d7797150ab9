// The text of a template, line by line: headings at levels without a gap, numbered paragraphs, tables, annexes.

import type { PaperParagraph } from '../text/recognised.ts';
import { kept } from '../text/safe-text.ts';
import { asWritten } from './kept-numbers.ts';
import { type LinePiece, writtenFrom, writtenLine } from './template-pieces.ts';

/** What a paragraph is after people had their say, with its pieces from a place on. */
export type TemplateParagraph = {
  readonly number: number;
  readonly paragraph: PaperParagraph;
  readonly pieces: (from?: number, to?: number) => LinePiece[];
};

/** Headings go as deep as this. */
const DEEPEST = 4;

export function headingDepths(paragraphs: readonly TemplateParagraph[]): Map<number, number> {
  const depths = new Map<number, number>();
  let open: number[] = [];
  for (const { number, paragraph } of paragraphs) {
    if (paragraph.role === '附件标题') open = [];
    const { level = 9 } = paragraph;
    if (paragraph.role !== '层次标题' || level > DEEPEST) continue;
    while (open.length && (open[open.length - 1] ?? 0) >= level) open.pop();
    open.push(level);
    depths.set(number, open.length);
  }
  return depths;
}

/** Numbered sentences in a row with nothing else between them stay text that counts; so do numbers below no heading, where a higher one follows. */
export function countingItems(paragraphs: readonly TemplateParagraph[]): Set<number> {
  const counting = new Set<number>();
  let group: TemplateParagraph[] = [];
  const below = nextLevels(paragraphs);
  let highest = 9;
  const close = (at: number) => {
    const level = group[0]?.paragraph.level ?? 1;
    const last = (below[at] ?? 0) < level;
    if (
      last &&
      group.length &&
      (level > 1 || isAllSaid(group)) &&
      group.every(
        ({ paragraph }) =>
          paragraph.item ||
          (group.length > 1 && (isSentence(paragraph) || (highest >= level && below[at] !== 0))),
      )
    )
      for (const { number } of group) counting.add(number);
    else if (group.length) highest = Math.min(highest, level);
    group = [];
  };
  for (const [at, each] of paragraphs.entries()) {
    const { role, level = 9 } = each.paragraph;
    const belongs =
      role === '层次标题' &&
      level <= DEEPEST &&
      (!group.length ||
        (group[0]?.paragraph.level === level && group[group.length - 1] === paragraphs[at - 1]));
    if (!belongs) close(at);
    if (role === '附件标题') highest = 9;
    if (role === '层次标题' && level <= DEEPEST) group.push(each);
  }
  close(paragraphs.length);
  return withoutTornSeries(paragraphs, counting);
}

/** 一、同意……。二、……。 of a reply: all of them sentences, and a heading is none. */
function isAllSaid(group: readonly TemplateParagraph[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ paragraph }) => isSentence(paragraph) && /[，；：]/.test(paragraph.text))
  );
}

/** 第一项，请……。 is text with a number in its own words, and 会前准备：……。 text without one: of a heading it would have one more. */
export function ownWords(paragraphs: readonly TemplateParagraph[]): number[] {
  return paragraphs
    .filter(
      ({ paragraph }) =>
        paragraph.role === '层次标题' && !paragraph.marker && (paragraph.item || isLabelled(paragraph)),
    )
    .map(({ number }) => number);
}

/** The level of the first heading from each place on: 0 where there is none, or an annex comes first. */
function nextLevels(paragraphs: readonly TemplateParagraph[]): number[] {
  const levels: number[] = [];
  let next = 0;
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const { role = '正文', level = 9 } = paragraphs[at]?.paragraph ?? {};
    if (role === '附件标题') next = 0;
    else if (role === '层次标题' && level <= DEEPEST) next = level;
    levels[at] = next;
  }
  return levels;
}

/** Numbered, and a sentence rather than a heading. */
function isSentence(paragraph: PaperParagraph): boolean {
  const { item, runIn, text } = paragraph;
  return item === true || ((runIn === undefined || isLabelled(paragraph)) && /[。；;！？]$/.test(text));
}

/** （一）时间：3月5日上午。 : a heading goes on in its line only behind a full stop. */
const isLabelled = ({ runIn, text }: PaperParagraph) =>
  runIn !== undefined && /[：:]/.test(text.charAt(runIn - 1));

/** A series that goes on behind other paragraphs would begin again at one. */
function withoutTornSeries(
  paragraphs: readonly TemplateParagraph[],
  counting: ReadonlySet<number>,
): Set<number> {
  const kept = new Set(counting);
  let before: number | undefined;
  for (const { number, paragraph } of paragraphs) {
    const first = /^[（(〔]?(?:一|1|①)(?![一二三四五六七八九十\d])/.test(paragraph.marker ?? '');
    if (counting.has(number) && !first && before === undefined) kept.delete(number);
    else if (counting.has(number) && before !== undefined && !kept.has(before)) kept.delete(number);
    before = counting.has(number) ? number : undefined;
  }
  return kept;
}

/** A heading of a few words ends without a mark (GB/T 15834); the mark of a sentence stays. */
const LONGEST_BARE = 16;
const SAID = /[，；：、。]|应|须|不得|可以|[由请将是]|自.+起/;

export function headingLine({ paragraph, pieces }: TemplateParagraph, depth: number): string {
  const { text, marker = '', item } = paragraph;
  const skip = marker.length + (/^[ 　]*/.exec(text.slice(marker.length))?.[0].length ?? 0);
  const alone = !/[。].*\S/.test(text.slice(skip));
  const end = alone ? Math.max(text.replace(/[。；，、：:;,\s]+$/, '').length, skip) : text.length;
  const words = writtenFrom(pieces(skip, end));
  if (!words.trim()) return '';
  const said = item || end - skip > LONGEST_BARE || SAID.test(text.slice(skip, end));
  const mark = said ? text.slice(end).trim() : '';
  const head = `${'#'.repeat(depth + 1)} ${asWritten('#', text.slice(0, skip))}${words}`;
  return head + (mark.includes('。') ? kept(mark) : mark);
}

/** `headed`: headings stand above, so that a sentence counts below them. */
export function itemLine({ paragraph, pieces }: TemplateParagraph, headed: boolean): string {
  const form = paragraph.level === 1 && !headed ? '一' : undefined;
  return writtenLine(pieces(0, paragraph.text.length), form);
}

export function titleLine(hashes: string, pieces: readonly LinePiece[]): string {
  const line = writtenFrom(pieces).replace(/[。；，、：\s]+$/, '');
  return `${hashes} ${line || '没有标题的文稿'}`;
}
