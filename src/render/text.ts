// A document as plain text: one paragraph a line, tables as tab-separated rows, the imprint at the end.

import { type Block, type Document, type Imprint, plainText } from '../core/document/document.ts';

export function toText({ blocks, imprint }: Document): string {
  return [...blocks.map(blockText), ...(imprint ? imprintLines(imprint) : [])].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.runs);
  const rows = block.rows.map((cells) =>
    cells.map((runs) => plainText(runs).replaceAll('\n', ' ')).join('\t'),
  );
  return [block.columns.map(({ title }) => title).join('\t'), ...rows].join('\n');
}

function imprintLines({ copies, printer, printed }: Imprint): string[] {
  return [...(copies ? [plainText(copies)] : []), `${plainText(printer)}\t${plainText(printed)}`];
}
