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
  return blocks.map((block, index) => {
    if (index < text || index >= date) return block;
    return index === text ? lastText(block, date - text) : { ...block, keepNext: true as const };
  });
}

/** Of the first line, in characters. */
const INDENT = 2;

/** Of a paragraph that is moved to the next page whole without leaving much of its own empty. */
const MOST_MOVED = 6;

/** With `after` lines behind it more than a page holds: Word sets it as it comes, LibreOffice would leave the page before it empty. */
function lastText(block: Block, after: number): Block {
  if (block.kind === 'table') return { ...block, keepNext: true };
  const width = textWidth(block.runs.map(({ text }) => text).join(''));
  const lines = Math.ceil((INDENT + width) / PAGE.charsPerLine);
  if (lines + after > PAGE.linesPerPage) return block;
  return lines > MOST_MOVED ? { ...block, keepIfAlone: true } : { ...block, keepNext: true };
}

function isText(block: Block): boolean {
  return block.kind === 'table' || TEXT_ROLES.includes(block.role);
}
