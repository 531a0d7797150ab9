// How many lines two engines break alike, paragraph by paragraph.
import type { Document } from '../../src/core/document/document.ts';
import { docxPages, type LaidPage, ownPages } from './laid-lines.ts';

export const linesOf = (pages: readonly LaidPage[]) => pages.flatMap(({ lines }) => lines);

/** Lines of the same paragraph with the same text, over all lines. */
export function agreement(document: Document) {
  const [own, other] = [linesOf(ownPages(document)), linesOf(docxPages(document))];
  let same = 0;
  const apart: string[] = [];
  const blocks = Map.groupBy(own, ({ block }) => block);
  for (const [block, lines] of Map.groupBy(other, ({ block }) => block)) {
    const ours = blocks.get(block) ?? [];
    lines.forEach(({ text }, index) => {
      if (text === ours[index]?.text) same += 1;
      else if (ours[index - 1]?.text === lines[index - 1]?.text) apart.push(`${text} | ${ours[index]?.text}`);
    });
  }
  return { same, total: Math.max(own.length, other.length), apart };
}
