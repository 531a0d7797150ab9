// Strips onto pages: 版心 filled from the top, blocks that keep together moved together.

import { PAGE, type PageShape } from '../style/page.ts';
import type { PlacedLine, PlacedRule } from './page.ts';

/** Lines and rules that must stand on one page, with y counted from the top of the strip. */
export type Strip = {
  readonly height: number;
  readonly lines: readonly Omit<PlacedLine, 'block'>[];
  readonly rules: readonly PlacedRule[];
  readonly startsPage?: boolean;
  /** Must stand on the same page as the strip after it. */
  readonly keepNext?: boolean;
  /** Goes on with the paragraph of the strip before it: what is kept together was decided where the paragraph began. */
  readonly continues?: boolean;
  /** Set again at the top of the next page when this strip is moved there. */
  readonly header?: Strip;
  /** Space below that is needed on the page but does not move what follows. */
  readonly below?: number;
};

/** A strip of a block of the document; on a page it has its distance from the top of the text area. */
export type BlockStrip = { readonly strip: Strip; readonly block: number };
export type StripAt = BlockStrip & { readonly y: number };

export type Stack = { readonly pages: readonly (readonly StripAt[])[]; readonly endsAt: number };

export function paginate(strips: readonly BlockStrip[], { textHeight }: PageShape = PAGE): Stack {
  let page: StripAt[] = [];
  const pages = [page];
  let y = 0;
  const put = (strip: Strip, block: number) => {
    page.push({ strip, block, y });
    y += strip.height;
  };
  strips.forEach(({ strip, block }, index) => {
    const together = strip.continues ? strip.height : keptHeight(strips, index);
    // What is too much for a page is not kept together, as in Word.
    const needed = together > textHeight ? strip.height : together;
    const fits = y + needed <= textHeight;
    const afterBreak = strip.startsPage && index > 0;
    if (afterBreak || (!fits && y > 0)) {
      page = [];
      pages.push(page);
      y = 0;
      if (strip.header) put(strip.header, block);
    }
    put(strip, block);
  });
  return { pages, endsAt: y };
}

function keptHeight(strips: readonly BlockStrip[], from: number): number {
  let height = 0;
  for (let i = from; i < strips.length; i++) {
    const strip = strips[i]?.strip;
    if (!strip) break;
    height += strip.height + (strip.below ?? 0);
    if (!strip.keepNext) break;
  }
  return height;
}
