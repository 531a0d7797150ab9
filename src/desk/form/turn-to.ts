// Turns to another pane and to the place in it: the one marked in the preview, the one that was left in the form.

import type { Interview, Pane } from '../model/interview-type.ts';

/** How far the form was scrolled when it was left. */
let leftAt = 0;

export function turnTo({ pane }: Interview, next: Pane): void {
  const from = pane.peek();
  if (from === next) return;
  if (from === 'fill') leftAt = scrollY;
  pane.value = next;
  // Not before it is drawn. The view for checking finds its own place.
  setTimeout(() => {
    if (next === 'fill') scrollTo(0, leftAt);
    if (next === 'preview') {
      const preview = document.querySelector('.preview');
      const marked = preview?.querySelector('.marked');
      (marked ?? preview)?.scrollIntoView({ block: marked ? 'center' : 'start' });
    }
  });
}
