// The words of a paper that is only laid out, as one text for proofreading, and the corrected text back in its lines.

import { type TypesetPaper, withRole } from './typeset-paper.ts';

export function typesetWords({ lines }: TypesetPaper): string {
  return lines.map(({ text }) => text).join('\n');
}

/** The same paper where the text has other lines than it. */
export function withTypesetWords(paper: TypesetPaper, words: string): TypesetPaper {
  const texts = words.split('\n');
  if (texts.length !== paper.lines.length) return paper;
  const lines = paper.lines.map((line, at) => {
    const text = texts[at]?.trim();
    return !text || text === line.text ? line : withRole({ ...line, text }, line.role);
  });
  return lines.some((line, at) => line !== paper.lines[at]) ? { ...paper, lines } : paper;
}
