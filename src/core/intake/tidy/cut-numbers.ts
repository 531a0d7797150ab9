// A line that holds several numbered parts is cut where each begins; a series within one sentence stays whole.

import { TITLE_END } from '../lines/paper-words.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { markerNumber } from '../text/markers.ts';
import { cut, PARAGRAPH, quoted } from './cut-lines.ts';

const NUMBERS = [
  /(?<=[。；：:;!！？”） 　]|[^\d\s。；：:])([一二三四五六七八九十]{1,3})、/g,
  /(?<=[。；：:;！？”》 　]|\p{Script=Han})[（(]([一二三四五六七八九十]{1,3})[）)]/gu,
  /(?<=[。；：:;！？” 　]|\p{Script=Han})(\d{1,2})[.、．](?!\d)/gu,
  /(?<=[。；：:;！？])[（(](\d{1,2})[）)](?!\d)/g,
];

/** The line itself begins with the first. */
const OPENED = [/^[ 　]*一、/, /^[ 　]*[（(]一[）)]/, /^[ 　]*1[.、．](?!\d)/, /^[ 　]*[（(]1[）)]/];

/** Of a title at the head of a line. */
const TITLE = 80;

type Number = { readonly at: number; readonly mark: string; readonly number: number };

export function numberCuts({ text, start }: TextLine): TextEdit[] {
  const runs = NUMBERS.flatMap((pattern, level) => runsOf(text, pattern, level));
  const [only] = runs;
  if (text.length <= PARAGRAPH && runs.length === 1 && only && isSeries(text, only)) return [];
  return runs.flatMap((run) => run.flatMap((each) => cutsAt(text, start, each)));
}

/** Numbers in their order from one, each behind the end of a sentence, or the first behind anything. */
function runsOf(text: string, pattern: RegExp, level: number): Number[][] {
  const runs: Number[][] = [];
  let run: Number[] = [];
  let next = OPENED[level]?.exec(text) ? 1 : 0;
  for (const { index: at, 0: mark, 1: written = '' } of text.matchAll(pattern)) {
    const number = markerNumber(written);
    const ends = /[。；：:;！？”） )　]/.test(text[at - 1] ?? '');
    const follows = number === next + 1 || (number === 1 && level > 0);
    const opens = number === 1 && (OPENS[level]?.(text, at) ?? false);
    if (!follows || (!ends && !opens && !(level === 0 && number > 1)) || quoted(text, at)) continue;
    if (level === 0 && !ends && !opens && !/[。；]/.test(text.slice(Math.max(0, at - 200), at))) continue;
    if (number === 1 || !run.length) {
      run = [];
      runs.push(run);
    }
    run.push({ at, mark, number });
    next = number;
  }
  return runs;
}

/** （一）……；（二）……；（三）……。: one sentence with nothing but semicolons between its parts. */
function isSeries(text: string, run: readonly Number[]): boolean {
  const further = run.filter(({ number }) => number > 1);
  return (
    further.length > 0 && further.every(({ at }) => /[；;][ 　]?$/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

function cutsAt(text: string, start: number, { at, mark }: Number): TextEdit[] {
  const gap = /[ 　]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  const end = headingEnd(text, at + mark.length);
  return [
    cut(start + at, `编号“${mark}”起另成一段`, gap),
    ...(end ? [cut(start + end.at, '层次标题和正文连在一起，分开', end.gap)] : []),
  ];
}

/** ……工作要点一、 right behind a title, where the second follows. */
function opensFirst(text: string, at: number): boolean {
  return (
    at <= TITLE &&
    TITLE_END.test(text.slice(0, at)) &&
    !/[，。；：:]/.test(text.slice(0, at)) &&
    /[。；！][ 　]?二、/.test(text.slice(at, at + 20_000))
  );
}

/** （一） behind anything, where （二） follows. */
function opensSecond(text: string, at: number): boolean {
  return !/[第按照见条款]/.test(text[at - 1] ?? '') && /[（(]二[）)]/.test(text.slice(at, at + 20_000));
}

/** 三、几点要求1、……2、: right behind a heading, where the second follows. */
function opensThird(text: string, at: number): boolean {
  const heading = /(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十]{1,2}[）)])[^。；：:，,\d]{2,20}$/;
  return (
    heading.test(text.slice(Math.max(0, at - 26), at)) &&
    /[。；;！] ?2[.、．](?!\d)/.test(text.slice(at, at + 3000))
  );
}

const OPENS = [opensFirst, opensSecond, opensThird];

/** A heading set off by a space from a sentence behind it. */
function headingEnd(text: string, from: number): { at: number; gap: number } | undefined {
  const found =
    /^[^，。；：:,;\s]{2,16}(?:[，,][^，。；：:,;\s]{2,14})?[^，。；：:,;\s]{0,10}([ 　]+)(?=[^ 　]{12})/.exec(
      text.slice(from, from + 60),
    );
  return found ? { at: from + found[0].length, gap: (found[1] ?? '').length } : undefined;
}
