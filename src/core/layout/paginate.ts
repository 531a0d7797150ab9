// Lines onto pages: 版心 filled from the top, blocks that keep together moved together.

import { PAGE } from '../style/page.ts';
import type { Page, PlacedLine, PlacedRule } from './page.ts';

/** Lines and rules that must stand on one page, with y counted from the top of the strip. */
export type Strip = {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
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

export type Stack = { readonly pages: readonly Page[]; readonly endsAt: number };

export function paginate(strips: readonly Strip[]): Stack {
  const pages: { number: number; lines: PlacedLine[]; rules: PlacedRule[] }[] = [];
  let y = 0;
  const turn = () => {
    pages.push({ number: pages.length + 1, lines: [], rules: [] });
    y = 0;
  };
  const put = (strip: Strip) => {
    const page = pages.at(-1);
    const top = PAGE.top + y;
    page?.lines.push(...strip.lines.map((line) => ({ ...line, y: line.y + top })));
    page?.rules.push(...strip.rules.map((rule) => ({ ...rule, y: rule.y + top, toY: rule.toY + top })));
    y += strip.height;
  };
  turn();
  strips.forEach((strip, index) => {
    const together = strip.continues ? strip.height : keptHeight(strips, index);
    // What is too much for a page is not kept together, as in Word.
    const needed = together > PAGE.textHeight ? strip.height : together;
    const fits = y + needed <= PAGE.textHeight;
    const afterBreak = strip.startsPage && index > 0;
    if (afterBreak || (!fits && y > 0)) {
      turn();
      if (strip.header && !afterBreak) put(strip.header);
    }
    put(strip);
  });
  return { pages, endsAt: y };
}

function keptHeight(strips: readonly Strip[], from: number): number {
  let height = 0;
  for (let i = from; i < strips.length; i++) {
    const strip = strips[i];
    if (!strip) break;
    height += strip.height + (strip.below ?? 0);
    if (!strip.keepNext) break;
  }
  return height;
}
