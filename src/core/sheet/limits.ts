// How much a paste may bring: more than any report has, less than what holds up the browser.

/** Rows of one field, however they come. */
export const MOST_PASTED_ROWS = 2000;
/** Rows of a table that are read: headings, titles and sums are no rows of the field. */
export const READ_ROWS = MOST_PASTED_ROWS + 100;
/** Columns of a table that are read. */
export const MOST_COLUMNS = 200;
/** Items of one list. */
export const MOST_PASTED_ITEMS = 2000;
/** Characters of one answer. */
export const LONGEST = 10_000;
/** Characters of one list. */
export const LONGEST_LIST = 100_000;

/** No line can be broken within it; thousands in a row take the browser minutes. */
const UNBREAKABLE = /[\p{Ps}\p{Pi}\p{Pe}\p{Pf}"']{300}/u;

/** Where an answer has to end so that the browser can show it; undefined where it can. */
export function unbreakableAt(text: string): number | undefined {
  return UNBREAKABLE.exec(text)?.index;
}

export function isTooMuchPasted(text: string): boolean {
  return text.length > LONGEST || unbreakableAt(text) !== undefined;
}
