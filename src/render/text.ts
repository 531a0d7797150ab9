// A document as plain text: one paragraph a line, tables as tab-separated rows.

import { type Block, type Document, plainText } from '../core/document/document.ts';

export function toText({ blocks }: Document): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.runs);
  const rows = block.rows.map((cells) =>
    cells.map((runs) => plainText(runs).replaceAll('\n', ' ')).join('\t'),
  );
  return [block.columns.map(({ title }) => title).join('\t'), ...rows].join('\n');
}
