// Signature, date and note never stand on a page without text of the paper (GB/T 9704 7.3.5.5): what leads to them is kept together.

import { textWidth } from '../style/char-width.ts';
import { PAGE } from '../style/page.ts';
import { TEXT_ROLES } from '../style/roles.ts';
import type { Block } from './document.ts';

/** The last block of text and all between it and the date are kept with what follows; papers without a date stay as they are. */
export function keepEnd(blocks: readonly Block[]): Block[] {
  const date = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'date');
  let text = date - 1;
  for (let block = blocks[text]; block && !isText(block); block = blocks[text]) text -= 1;
  if (text < 0) return [...blocks];
  const from = isTooLong(blocks[text], date - text) ? text + 1 : text;
  return blocks.map((block, index) =>
    index >= from && index < date ? { ...block, keepNext: true as const } : block,
  );
}

/** Of the first line, in characters. */
const INDENT = 2;

/** With `after` lines behind it more than a page holds: Word sets it as it comes, LibreOffice would leave the page before it empty. */
function isTooLong(block: Block | undefined, after: number): boolean {
  if (block?.kind !== 'paragraph') return false;
  const width = textWidth(block.runs.map(({ text }) => text).join(''));
  return Math.ceil((INDENT + width) / PAGE.charsPerLine) + after > PAGE.linesPerPage;
}

function isText(block: Block): boolean {
  return block.kind === 'table' || TEXT_ROLES.includes(block.role);
}
