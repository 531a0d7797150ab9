// What the styles of a file say of its title: the paragraphs near the head that stand out by size, font and place.

import { type MarkedText, originalSpan } from '../text/marked-text.ts';
import type { SourceParagraph, SourceText, TextSpan } from '../text/source.ts';

/** How far down a title is looked for. */
const REACH = 80;
/** Points above the text that only a title has. */
const LARGER = 3;

/** In order; none where nothing stands out, or nearly everything does. */
export function styledTitles({ paragraphs, text }: SourceText): readonly SourceParagraph[] {
  const some = paragraphs
    .filter(({ start, end, cell }) => !cell && text.slice(start, end).trim())
    .slice(0, REACH);
  const sizes = some.flatMap(({ size }) => (size === undefined ? [] : [size])).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const standsOut = ({ size = 0, align, font = '', bold, outline }: SourceParagraph) =>
    /小标宋/.test(font) ||
    (usual > 0 && size >= usual + LARGER) ||
    (align === 'center' && (bold === true || /黑体/.test(font) || outline === 1));
  const titles = some.filter(standsOut);
  return titles.length * 2 > some.length && some.length > 3 ? [] : titles;
}

/** Whether a line of the tidied text is one of them. */
export function isStyled(marked: MarkedText, line: TextSpan, titles: readonly SourceParagraph[]): boolean {
  const { start, end } = originalSpan(marked, line.start, line.end);
  return titles.some((title) => title.start < end && start < title.end);
}
