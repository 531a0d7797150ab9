// What is left to be written by hand, as it is printed: blanks in a line, room in a cell, lines to write on.

import { room } from '../template/handwriting.ts';
import type { Inline } from '../template/template.ts';
import type { Expanded } from './expanded.ts';
import type { BlankOf } from './found.ts';

/** A cell has its own frame; in a line of text a rule shows the place. */
export type BlankPlace = 'line' | 'cell';

export const BLANKS: Readonly<Record<BlankPlace, Readonly<Record<BlankOf, string>>>> = {
  line: {
    date: '＿＿＿＿年＿＿月＿＿日',
    time: '＿＿时＿＿分',
    number: '＿＿',
    text: '＿＿＿＿＿＿',
  },
  cell: { date: '　　年　　月　　日', time: '　　时　　分', number: '', text: '' },
};

/** How many, of a paragraph that is nothing else. */
export function linesToWriteOn(inlines: readonly Inline[]): number | undefined {
  const [only, ...more] = inlines;
  return typeof only === 'object' && only.kind === 'value' && !more.length ? room(only.ref) : undefined;
}

/** As wide as the text, one under the other. */
export function writingLines(lines: number): Expanded {
  return {
    kind: 'table',
    columns: [{ title: '', share: 1, centered: false }],
    rows: Array.from({ length: lines }, () => [[]]),
    tall: Array.from({ length: lines }, () => 1),
    headless: true,
  };
}
