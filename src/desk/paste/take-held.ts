// Hands over to a field what was pasted into it before its programs came.

import type { Around, Clipboard } from '../model/held-paste.ts';

type Taken = { readonly box: HTMLElement; readonly data: Clipboard };

export function takeHeld({ held }: Around, field: string): Taken | undefined {
  const now = held.peek();
  if (now?.field !== field) return undefined;
  held.value = undefined;
  return { box: now.box, data: { getData: (type) => (type === 'text/html' ? now.html : now.text) } };
}
