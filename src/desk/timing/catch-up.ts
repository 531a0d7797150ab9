// Pages in view are drawn at once, the others a few at a time while nobody types, so that a line more on page 1 does not hold up fifty pages.

import type { Page } from '../../core/layout/page.ts';

export type Drawn = { readonly pages: readonly Page[]; readonly done: boolean };

/** What to draw next: new pages in view, up to `most` new ones elsewhere, and for the rest what is drawn already. */
export function catchUp(
  drawn: readonly Page[],
  pages: readonly Page[],
  [first, last]: readonly [first: number, last: number],
  most: number,
): Drawn {
  let left = most;
  let done = true;
  const next = pages.map((page, index) => {
    const before = drawn[index];
    if (page === before || (index >= first && index <= last)) return page;
    if (left-- > 0) return page;
    done = false;
    return before ?? { ...page, lines: [], rules: [] };
  });
  return { pages: next, done };
}
