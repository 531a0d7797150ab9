// Brings a place of the preview into view, gently: only where the pane scrolls by itself, and never under the user's hand.

import type { Place } from '../../core/layout/find-path.ts';
import { PAGE } from '../../core/style/page.ts';

/** Room kept free above and below, in pixels: the bar of the pane lies over its upper edge. */
const MARGIN = 72;
/** Milliseconds for which the pane belongs to the hand that scrolled it. */
const HANDS_OFF = 1500;
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function reveal(pane: Element, sheet: Element | undefined, { y }: Place): void {
  const scrolls = getComputedStyle(pane).overflowY !== 'visible' && pane.scrollHeight > pane.clientHeight;
  if (!scrolls || !sheet) return;
  const view = pane.getBoundingClientRect();
  const { top, height } = sheet.getBoundingClientRect();
  const place = top + (y / PAGE.height) * height;
  if (place > view.top + MARGIN && place < view.bottom - MARGIN) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({
    top: pane.scrollTop + place - view.top - view.height / 3,
    behavior: still ? 'auto' : 'smooth',
  });
}

/** Tells whether the user is scrolling the pane; to be ended with `release`. */
export function watchHand(pane: Element): { readonly isAtWork: () => boolean; readonly release: () => void } {
  let last = Number.NEGATIVE_INFINITY;
  const touch = () => {
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
