// The name of a site that was dropped into the middle of words goes.

import type { MarkedText, TextEdit } from '../text/marked-text.ts';
import { drop } from './page-furniture.ts';

/** The name of a site dropped into the middle of words, again and again. */
export function watermarkEdits({ text }: MarkedText): TextEdit[] {
  const kind =
    /(?:写作|范文|文秘|公文|文档|秘书|文稿|论文|材料)(?:家园|之家|资源|大全|中心)?(?:网|库|吧|站)/g;
  const found = [...text.matchAll(kind)];
  const first = found[0];
  if (!first || found.length < 2) return [];
  let before = 0;
  while (before < 6 && sameBefore(text, found, before + 1)) before++;
  return found.map(({ index, 0: word }) =>
    drop({ start: index - before, end: index + word.length }, '网站的名字'),
  );
}

function sameBefore(text: string, found: readonly RegExpExecArray[], distance: number): boolean {
  const char = text[(found[0]?.index ?? 0) - distance];
  return (
    char !== undefined &&
    /\p{Script=Han}/u.test(char) &&
    found.every(({ index }) => text[index - distance] === char)
  );
}
