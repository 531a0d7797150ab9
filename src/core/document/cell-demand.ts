// How wide the text of a cell wants its column to be.

import { textWidth } from '../style/char-width.ts';

/** What may not break for want of room: a date or the blank of one, a figure with its unit, a word in letters. */
const FIGURE =
  /　　年　　月　　日|　　时　　分|[0-9A-Za-z][0-9A-Za-z.,%—～-]*(?:年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|月(?:[0-9]{1,2}日)?|[日个次条项人名户件元])?(?:底?前)?/g;
const PARTED = /(?<=[、，；])|\n/;
/** A longer run of letters is broken like any other text. */
const LONGEST_FIGURE = 12;
/** The longest name or short answer that is kept on one line, and the narrowest line of a text that can be read. */
export const LONGEST_WHOLE = 6;
export const NARROWEST_TEXT = 4;

/** What the widest cell of a column asks for, in em. */
export type Demand = {
  /** Dates and figures whole, */
  readonly figure: number;
  /** short answers whole, */
  readonly name: number;
  /** texts in no more lines than can be read across, */
  readonly text: number;
};

export function demandOf(text: string): Demand {
  // In a text of many lines a figure breaks where the line ends, however wide the column.
  if (text.length > 4 * LONGEST_WHOLE) return { figure: 0, name: 0, text: readable(text.length) };
  const width = textWidth(text);
  if (width > 2 * LONGEST_WHOLE) return { figure: 0, name: 0, text: readable(width) };
  const figures = (text.match(FIGURE) ?? []).map(textWidth).filter((each) => each <= LONGEST_FIGURE);
  const widest = PARTED.test(text) ? Math.max(0, ...text.split(PARTED).map(textWidth)) : width;
  return {
    figure: Math.max(0, ...figures),
    name: widest <= LONGEST_WHOLE ? widest : 0,
    text: widest > LONGEST_WHOLE ? Math.min(Math.ceil(width / 2), NARROWEST_TEXT) : 0,
  };
}

/** Six lines of a cell, as long as they need not be wider than eight characters. */
function readable(width: number): number {
  return Math.min(8, Math.max(NARROWEST_TEXT, Math.ceil(width / 6)));
}
