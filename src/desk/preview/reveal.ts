// Brings a place of the preview into view, gently: only where the pane scrolls by itself, and never under the user's hand.

import type { PagePlace } from '../../core/layout/find-path.ts';
import { PAGE } from '../../core/style/page.ts';

/** Room kept free above and below, in pixels: the bar of the pane lies over its upper edge. */
const MARGIN = 72;
/** The same to the left and right. */
const SIDE = 16;
/** Milliseconds for which the pane belongs to the hand that scrolled it. */
const HANDS_OFF = 1500;
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function reveal(pane: Element, sheet: Element | undefined, { y }: PagePlace): void {
  const scrolls =
    getComputedStyle(pane).overflowY !== 'visible' &&
    (pane.scrollHeight > pane.clientHeight || pane.scrollWidth > pane.clientWidth);
  if (!scrolls || !sheet) return;
  const view = pane.getBoundingClientRect();
  const { top, height } = sheet.getBoundingClientRect();
  const place = top + (y / PAGE.height) * height;
  const down =
    place > view.top + MARGIN && place < view.bottom - MARGIN ? 0 : place - view.top - view.height / 3;
  const across = acrossTo(sheet.querySelector('.marked'), view);
  if (!down && !across) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({
    top: pane.scrollTop + down,
    left: pane.scrollLeft + across,
    behavior: still ? 'auto' : 'smooth',
  });
}

/** How far to scroll sideways until the words that are marked are in view. */
function acrossTo(marked: Element | null, view: DOMRect): number {
  if (!marked) return 0;
  const { left, right } = marked.getBoundingClientRect();
  const [from, to] = [view.left + SIDE, view.right - SIDE];
  if (left >= from && right <= to) return 0;
  // Of words wider than the pane the beginning is read first.
  return left < from || right - left > to - from ? left - from : right - to;
}

/** Tells whether the user is scrolling the pane; to be ended with `release`. */
export function watchHand(pane: Element): { readonly isAtWork: () => boolean; readonly release: () => void } {
  let last = Number.NEGATIVE_INFINITY;
  const touch = ({ target }: Event) => {
    // The buttons of the pane say how it is to look, not where.
    if (target instanceof Element && target.closest('button')) return;
    last = performance.now();
  };
  for (const hand of HANDS) pane.addEventListener(hand, touch, { passive: true });
  return {
    isAtWork: () => performance.now() - last < HANDS_OFF,
    release() {
      for (const hand of HANDS) pane.removeEventListener(hand, touch);
    },
  };
}
