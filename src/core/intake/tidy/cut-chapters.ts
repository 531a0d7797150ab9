// Chapters and articles that stand in one line: 第一章 …… 第一条 ……, 第一章……1.1……, each begins a line of its own.

import { allMatches } from '../../source/all-matches.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { markerNumber } from '../text/markers.ts';
import { cut, quoted } from './cut-lines.ts';

/** 第一章总则第一条…… */
const GLUED =
  /(?<!党章|《|按照|根据)第[一二三四五六七八九十]{1,3}章\p{Script=Han}{2,12}?(?=第[一二三四五六七八九十百]{1,5}条\p{Script=Han})/gu;
const CHAPTER =
  /(?<=^|[。；：:） 　])第[一二三四五六七八九十]{1,3}(?:章[ 　]+\p{Script=Han}{2,12}(?=[ 　]+第)|条(?=[ 　]+\p{Script=Han}))/gu;

/** 第一章 总则 第一条 …… 第二条 */
export function chapterCuts({ text, start }: TextLine): TextEdit[] {
  const found = allMatches(text, CHAPTER).filter(({ index }) => !quoted(text, index));
  if (found.length < 3) return chaptersWithPoints(text, start);
  return found.flatMap(({ index, 0: head }) => {
    const gap = /[ 　]*$/.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
    return index - gap > 0 ? [cut(start + index, `“${head}”起另成一段`, gap)] : [];
  });
}

/** 第一章……1.1……1.2……第二章……2.1 */
function chaptersWithPoints(text: string, start: number): TextEdit[] {
  let [chapter, point] = [0, 0];
  const cuts: TextEdit[] = [];
  for (const { index, 0: head, 1: nth, 2: of, 3: last } of text.matchAll(
    /第([一二三四五六七八九十]{1,3})章(?=\p{Script=Han})|(?<![\d.])(\d{1,2})\.(\d{1,2})(?=\p{Script=Han})(?![万亿元米倍亩个])/gu,
  )) {
    const number = nth ? markerNumber(nth) : 0;
    const follows = nth ? number === chapter + 1 : Number(of) === chapter && Number(last) === point + 1;
    if (!follows) continue;
    [chapter, point] = nth ? [number, 0] : [chapter, point + 1];
    if (index) cuts.push(cut(start + index, `“${head}”起另成一段`));
  }
  return chapter >= 2 ? cuts : [];
}

/** In a line of any length. */
export function gluedChapterCuts({ text, start }: TextLine): TextEdit[] {
  return allMatches(text, GLUED).flatMap(({ index, 0: head }) => [
    ...(index ? [cut(start + index, '一章另成一段')] : []),
    cut(start + index + head.length, '一条另成一段'),
  ]);
}
