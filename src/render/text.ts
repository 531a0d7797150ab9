// A document as plain text: one paragraph a line, tables as tab-separated rows, the imprint at the end.

import { type Block, type Document, plainText } from '../core/document/document.ts';
import { imprintLines } from '../core/document/imprint-lines.ts';

export function toText(document: Document): string {
  return [...document.blocks.map(blockText), ...imprintLines(document)].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.runs);
  const rows = block.rows.map((cells) =>
    cells.map((runs) => plainText(runs).replaceAll('\n', ' ')).join('\t'),
  );
  const head = block.headless ? [] : [block.columns.map(({ title }) => title).join('\t')];
  return [...head, ...rows].join('\n');
}
