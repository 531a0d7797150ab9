// Numbers that a viewer of documents put at its own page breaks.

import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';
import { drop } from './page-furniture.ts';

/** 1、 2、 3、 at every line, in the middle of sentences. */
export function fragmentEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const marked = lines.flatMap((line, index) => {
    const found = /^(\d{1,3})、/.exec(line.text);
    return found ? [{ line, index, number: Number(found[1]), length: found[0].length }] : [];
  });
  const inOrder = marked.length > 1 && marked.every(({ number }, nth) => number === nth + 1);
  const cut = marked.slice(1).every(({ index }) => /[^。！？；：\s]\s*$/.test(lines[index - 1]?.text ?? ''));
  const long = marked.some(({ line }) => line.text.length > 80);
  if (!inOrder || !cut || !long) return [];
  return marked.flatMap(({ line, index, length }) => {
    const joined = index > 0 && !/^\d+、\s*[一二三四五六七八九十]、/.test(line.text);
    const start = joined ? (lines[index - 1]?.end ?? line.start) : line.start;
    return [drop({ start, end: line.start + length }, '浏览器分段的号')];
  });
}
