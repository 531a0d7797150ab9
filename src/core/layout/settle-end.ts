// A long last paragraph goes on over the page; only where the signature and the date would stand alone is it kept whole with them.

import type { Document } from '../document/document.ts';
import type { Stack } from './paginate.ts';

/** Lines of the text that stand with the date; one is lost where a font of the reader's is a trifle wider. */
const LEAST_BESIDE = 2;

export function settleEnd(document: Document, stackOf: (document: Document) => Stack): Document {
  const { blocks } = document;
  const long = blocks.findIndex((block) => block.kind === 'paragraph' && block.keepIfAlone);
  if (long < 0) return document;
  const date = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'date');
  const page = stackOf(document).pages.find((strips) => strips.some(({ block }) => block === date));
  const beside = page?.filter(({ block }) => block === long).length ?? 0;
  if (beside >= LEAST_BESIDE) return document;
  return {
    ...document,
    blocks: blocks.map((block, index) => (index === long ? { ...block, keepNext: true as const } : block)),
  };
}
