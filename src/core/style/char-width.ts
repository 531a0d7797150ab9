// Advance widths in the fonts of the standard: a 汉字 or full-width mark is one em, ASCII half an em.

/** What GB/T 2312 holds below the CJK blocks: its fonts give each of these marks and letters a whole em. */
const WIDE_MARKS =
  /[\u2010-\u2bff\u0391-\u03c9\u0401\u0410-\u0451¤§¨°±·×÷àáèéêìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜɑɡˇˉˊˋ˙]/;
const NO_WIDTH = /\p{Mn}|\p{Cf}|\p{Emoji_Modifier}|\p{Variation_Selector}/u;

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
