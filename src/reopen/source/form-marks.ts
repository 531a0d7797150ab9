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

/** The hint of a control that nothing was put into; what its program says in all of them is none, then it is what it is called. */
export function controlBlank(hint: string, called = ''): string {
  const own =
    hint && !/^(?:单击|点击|按此|Click|Choose|选择一项|选择日期)/i.test(hint) ? hint : called.trim();
  if (!own) return '＿＿＿＿';
  return /^[【[（(〔]/.test(own) ? own : `【${own}】`;
}

/** A field that letters are merged into, whatever was merged last. */
export function mergeBlank(instruction: string): string | undefined {
  const name = /^\s*MERGEFIELD\s+(?:"([^"]{1,40})"|([^\s"\\]{1,40}))/i.exec(instruction);
  return name ? `«${name[1] ?? name[2]}»` : undefined;
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
