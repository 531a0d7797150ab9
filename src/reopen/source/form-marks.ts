// Blanks of old Word forms and symbols of symbol fonts, as characters everybody has.

import { child, switched, type XmlNode } from './xml-tree.ts';

/** A field for text or a choice is a line to write on, one to tick a box. */
export function fieldBlank(form: XmlNode): string {
  const box = child(form, 'checkBox');
  if (!box) return '＿＿＿＿';
  return switched(box, 'checked') || (child(box, 'checked') === undefined && switched(box, 'default'))
    ? '☑'
    : '□';
}

/** Of Wingdings and its kin; their characters are written with F0 in front or without. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6F': '□',
  A8: '□',
  A3: '□',
  '71': '□',
  FE: '☑',
  FD: '☒',
  '52': '☑',
  FC: '√',
  FB: '×',
  '6C': '●',
  '6E': '■',
  A1: '○',
};

/** Empty where nobody can say what it shows. */
export function symbolText(font: string, code: string): string {
  const short = code.toUpperCase().replace(/^F0/, '');
  if (/^Wingdings/i.test(font)) return WINGDINGS[short] ?? '';
  const point = Number.parseInt(code, 16);
  return point >= 0x20 && !(point >= 0xe000 && point <= 0xf8ff) ? String.fromCharCode(point) : '';
}
