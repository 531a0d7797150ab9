// Whether a text may have a word: its letters and pairs are marked once, and thousands of words asked for at no cost.

/** Ways of a pattern (needed.ts) and words of a list are asked for by the letters they are made of. */
export type TextSieve = (word: string) => boolean;

/** For each letter of the text: few words then seem to be there that are not. */
const ROOM = 16;
const MOST_ROOM = 0x40000;

/** Never no for a word the text has. */
export function sieveOf(text: string): TextSieve {
  let size = 0x400;
  while (size < text.length * ROOM && size < MOST_ROOM) size *= 2;
  const marks = new Uint8Array(size);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    marks[placeOf(0, letter, size)] = 1;
    marks[placeOf(before, letter, size)] = 1;
    before = letter;
  }
  return (word) => {
    if (word.length === 1) return marks[placeOf(0, word.charCodeAt(0), size)] === 1;
    for (let at = 1; at < word.length; at++)
      if (marks[placeOf(word.charCodeAt(at - 1), word.charCodeAt(at), size)] !== 1) return false;
    return true;
  };
}

function placeOf(before: number, letter: number, size: number): number {
  const mixed = Math.imul(before ^ 0x5bd1, 0x01000193) ^ Math.imul(letter, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
