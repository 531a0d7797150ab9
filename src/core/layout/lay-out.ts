// A document as pages: pure arithmetic on character widths, so that preview and print need no font to agree with the file.

import type { Document } from '../document/document.ts';
import { PAGE } from '../style/page.ts';
import { imprintStrip } from './imprint-strip.ts';
import type { Page } from './page.ts';
import { paginate, type Strip } from './paginate.ts';
import { paragraphStrips } from './paragraph-strips.ts';
import { tableStrips } from './table-strips.ts';

export function layOut({ blocks, imprint }: Document): Page[] {
  const strips = blocks.flatMap((block, index): Strip[] =>
    block.kind === 'table' ? tableStrips(block, index) : paragraphStrips(block, index),
  );
  const { pages, endsAt } = paginate(strips);
  return imprint ? withImprint(pages, endsAt, imprintStrip(imprint)) : [...pages];
}

/** On the last page where it fits under the text, else on a page of its own. */
function withImprint(pages: readonly Page[], endsAt: number, strip: Strip): Page[] {
  const fits = endsAt + strip.height <= PAGE.textHeight;
  const all = fits ? [...pages] : [...pages, { number: pages.length + 1, lines: [], rules: [] }];
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
