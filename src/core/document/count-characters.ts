// Length of a paper as Word's 字数 counts it: a Chinese character or mark is one, a number or Latin word is one.

import { TEXT_ROLES } from '../style/roles.ts';
import { type Document, plainText } from './document.ts';

const COUNTED =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—·]|[^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—·]+/gu;

export function countCharacters(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}

/** Characters without spaces, each once: what Word calls 字符数（不计空格）. */
export function countMarks(text: string): number {
  return [...text.replace(/\s+/g, '')].length;
}

/** Characters of the text proper: headings, paragraphs and tables before the attachments. */
export function bodyCharacters({ blocks }: Document): number {
  const end = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'attachmentLabel');
  let count = 0;
  for (const block of end < 0 ? blocks : blocks.slice(0, end)) {
    if (block.kind === 'table') {
      for (const { title } of block.columns) count += countCharacters(title);
      for (const row of block.rows) for (const cell of row) count += countCharacters(plainText(cell));
    } else if (TEXT_ROLES.includes(block.role)) count += countCharacters(plainText(block.runs));
  }
  return count;
}
