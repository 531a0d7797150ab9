// Advance widths in the fonts of the standard: a 汉字 or full-width mark is one em, ASCII half an em.

/** Marks that take a whole em in Chinese fonts although Unicode does not call them wide. */
const WIDE_MARKS =
  /[\u00b0\u00b7\u00d7\u00f7\u2010-\u203b\u2103\u2160-\u217f\u2190-\u2199\u2200-\u22ff\u2460-\u26ff]/;
const NO_WIDTH = /\p{Mn}|\p{Cf}|\p{Variation_Selector}/u;

/** Width of one character in em. */
export function charWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 0.5;
  if (code >= 0x3000 && code < 0xe000) return 1;
  if (NO_WIDTH.test(character)) return 0;
  if (code >= 0x2e80) return code >= 0xff61 && code <= 0xffdc ? 0.5 : 1;
  return WIDE_MARKS.test(character) ? 1 : 0.5;
}

/** Width of a text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += charWidth(character);
  return width;
}
