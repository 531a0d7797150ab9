// 一是……。……二是……。…… right behind a heading, in a text that has lost its line ends: each point begins a line of its own.

import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { markerNumber } from '../text/markers.ts';
import { cut, PARAGRAPH, quoted } from './cut-lines.ts';

/** With a short sentence of its own that heads more. */
const POINT = /([一二三四五六七八九十])(?:是|要)(?=[^，。；：、,;:“”]{3,14}[。](?=[^。]{8}))/g;
const HEADING =
  /(?:^|[^\p{Script=Han}])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；：:！？]{4,30}$/u;
const ENDED = /[。！][”）)]?[ 　]{0,2}$/;
/** What is looked at in front of a point. */
const BEFORE = 40;

type Point = { readonly at: number; readonly mark: string };

export function pointCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length <= PARAGRAPH) return [];
  return runsOf(text)
    .filter((run) => run.length > 1)
    .flatMap((run) =>
      run.map(({ at, mark }) => {
        const gap = /[ 　]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
        return cut(start + at, `“${mark}”起另成一段`, gap);
      }),
    );
}

/** The first behind a heading, the others each behind the end of a sentence. */
function runsOf(text: string): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const { index: at, 0: mark, 1: written = '' } of text.matchAll(POINT)) {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const number = markerNumber(written);
    if (quoted(text, at)) continue;
    if (number === 1 && HEADING.test(before)) {
      run = [{ at, mark }];
      runs.push(run);
    } else if (run.length && number === run.length + 1 && ENDED.test(before)) run.push({ at, mark });
  }
  return runs;
}
