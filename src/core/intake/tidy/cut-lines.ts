// A place where a line is cut in two, with the gap in front of it that goes.

import type { TextEdit } from '../text/marked-text.ts';

export const cut = (at: number, why: string, gap = 0): TextEdit => ({
  start: at - gap,
  end: at,
  after: '\n',
  kind: '分段',
  why,
});

/** A longer line is a text that has lost its line ends. */
export const PARAGRAPH = 400;

/** Inside 《》 or “”. */
export function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
