// A number counts by itself only where it would be the one the paper has: what begins elsewhere, leaves one out or stands alone is kept.

import type { OrdinalForm } from '../../template/template.ts';
import { markerNumber } from '../text/markers.ts';
import { kept, keptEnd, safeBehindTags } from '../text/safe-text.ts';

/** With the number of the paper, until it is known whether the template counts to the same. */
export const asWritten = (form: OrdinalForm | '#', number: string): string => `{{@${form}=${number}}}`;

const TAG = /\{\{@([^=@{}]+)=([^{}]*)\}\}/g;
const HEADING = /^(#{2,5}) \{\{@#=([^{}]*)\}\}/;
const ANNEX = /^# /;
/** Forms that are not printed where nothing follows them. */
const NOT_ALONE: readonly string[] = ['一是', '第一'];
/** Of rules and plans in chapters, which are called so: 第一章, 1.2 */
const CHAPTER = /[章节]|\d[.．]\d/;

function countOf(number: string): number {
  const bare = number
    .replace(/[^\d.一二三四五六七八九十百①-⑳⑴-⒇❶-❿➀-➓㈠-㈩⒈-⒛壹贰叁肆伍陆柒捌玖拾Ⅰ-Ⅻ０-９]/g, '')
    .replace(/\.$/, '');
  return markerNumber(bare.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
}

/** The lines of a body, a table being one of them. */
export function settleNumbers(lines: readonly string[]): string[] {
  const settled = settleHeadings(lines);
  while (keepFirstWrong(settled));
  return settled.map((line) => safeBehindTags(line.replace(TAG, (_, form: string) => `{{@${form}}}`)));
}

/** Headings below the same heading count together; what has no number is not counted. */
function settleHeadings(lines: readonly string[]): string[] {
  const settled = [...lines];
  const open: { readonly at: number; readonly number: string }[][] = [];
  const close = (depth: number) => {
    for (const group of open.splice(depth)) {
      const numbered = group.filter(({ number }) => number);
      const counts = numbered.every(
        ({ number }, nth) => countOf(number) === nth + 1 && !CHAPTER.test(number),
      );
      for (const { at, number } of group)
        settled[at] = (settled[at] ?? '').replace(HEADING, (_, hashes: string) =>
          counts && number ? `${hashes} ` : `${hashes} ${keptEnd(number)}`,
        );
    }
  };
  for (const [at, line] of lines.entries()) {
    const [, hashes, number = ''] = HEADING.exec(line) ?? [];
    if (ANNEX.test(line)) close(0);
    if (!hashes) continue;
    const depth = hashes.length - 2;
    close(depth + 1);
    open[depth] = [...(open[depth] ?? []), { at, number }];
  }
  close(0);
  return settled;
}

type Place = { readonly line: number; readonly at: number; readonly tag: string; readonly number: string };

/** Whether there was a series that counts otherwise. A line that keeps its number ends the others: they are counted anew. */
function keepFirstWrong(lines: string[]): boolean {
  for (const [form, series] of seriesOf(lines)) {
    const alone = series.length === 1 && NOT_ALONE.includes(form);
    if (!alone && series.every(({ number }, nth) => countOf(number) === nth + 1)) continue;
    for (const { line, at, tag, number } of [...series].reverse()) {
      const text = lines[line] ?? '';
      lines[line] = text.slice(0, at) + kept(number) + text.slice(at + tag.length);
    }
    return true;
  }
  return false;
}

/** As the engine counts: within a line, and on from line to line that begin with a number of one form. */
function seriesOf(lines: readonly string[]): (readonly [form: string, series: readonly Place[]])[] {
  const all: [string, Place[]][] = [];
  let open = new Map<string, Place[]>();
  for (const [line, text] of lines.entries()) {
    const tags = [...text.matchAll(TAG)];
    const first = tags[0]?.index === 0 ? tags[0][1] : undefined;
    const going = first === undefined ? undefined : open.get(first);
    open = new Map(first !== undefined && going ? [[first, going]] : []);
    for (const { index: at, 0: tag, 1: form = '', 2: number = '' } of tags) {
      const series = open.get(form) ?? [];
      if (!series.length) {
        open.set(form, series);
        all.push([form, series]);
      }
      series.push({ line, at, tag, number });
    }
  }
  return all;
}
