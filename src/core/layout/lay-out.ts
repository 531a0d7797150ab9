// A document as pages: pure arithmetic on character widths, so that preview and print need no font to agree with the file.

import type { Document } from '../document/document.ts';
import { PAGE } from '../style/page.ts';
import { IMPRINT_ANCHOR } from '../style/roles.ts';
import { imprintStrip } from './imprint-strip.ts';
import type { Page } from './page.ts';
import { paginate, type Stack, type Strip } from './paginate.ts';
import { paragraphStrips } from './paragraph-strips.ts';
import { tableStrips } from './table-strips.ts';

export function layOut(document: Document): Page[] {
  const { pages, endsAt } = stack(document);
  const { imprint } = document;
  return imprint ? withImprint(pages, endsAt, imprintStrip(imprint)) : [...pages];
}

/**
 * Whether the imprint goes on a page of its own. It belongs at the foot of the last page (7.4.1); one without text is
 * allowed, and numbered like the others as long as no empty page stands before it (7.5).
 */
export function imprintTurnsPage(document: Document): boolean {
  const { imprint } = document;
  return imprint !== undefined && !fitsUnder(stack(document).endsAt, imprintStrip(imprint));
}

function stack({ blocks }: Document): Stack {
  return paginate(
    blocks.flatMap((block, index): Strip[] =>
      block.kind === 'table' ? tableStrips(block, index) : paragraphStrips(block, index),
    ),
  );
}

function fitsUnder(endsAt: number, { height }: Strip): boolean {
  return endsAt + 2 * IMPRINT_ANCHOR + height <= PAGE.textHeight;
}

/** On the last page where it fits under the text, else on a page of its own. */
function withImprint(pages: readonly Page[], endsAt: number, strip: Strip): Page[] {
  const all = fitsUnder(endsAt, strip)
    ? [...pages]
    : [...pages, { number: pages.length + 1, lines: [], rules: [] }];
  const top = PAGE.top + PAGE.textHeight - strip.height;
  return all.map((page, index) => {
    if (index < all.length - 1) return page;
    return {
      ...page,
      lines: [...page.lines, ...strip.lines.map((line) => ({ ...line, y: line.y + top }))],
      rules: [
        ...page.rules,
        ...strip.rules.map((rule) => ({ ...rule, y: rule.y + top, toY: rule.toY + top })),
      ],
    };
  });
}
