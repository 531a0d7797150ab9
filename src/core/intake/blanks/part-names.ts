// Names in brackets at the head of paragraphs that name the parts of a paper and are no blanks: 【基本情况】.

import type { PaperParagraph } from '../text/recognised.ts';

const PART = /^【(?![^】]*(?:单位|名称|姓名|机关|日期|地名|标题|填|请|某|[xX×*]))\p{Script=Han}{2,10}】/u;

const BRACKETS = /【[^【】]{2,10}】/g;

/** 【基本情况】 at the head of paragraphs, one after the other and nowhere else, names parts of the paper. */
export function partNames(paragraphs: readonly PaperParagraph[]): ReadonlySet<string> {
  const within = new Set(paragraphs.flatMap(({ text }) => text.slice(1).match(BRACKETS) ?? []));
  const named = paragraphs.flatMap(({ text }) => {
    const part = PART.exec(text)?.[0];
    return part && !within.has(part) ? [{ part, rest: text.length > part.length }] : [];
  });
  const parts = new Set(named.map(({ part }) => part));
  return (parts.size === named.length || named.every(({ rest }) => rest)) &&
    parts.size > 1 &&
    named.some(({ rest }) => rest)
    ? parts
    : new Set();
}
