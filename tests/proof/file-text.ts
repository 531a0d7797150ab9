// What a document says, paragraph by paragraph, read from the model and read back from its file.
import { type Block, type Document, plainText, type Run } from '../../src/core/document/document.ts';
import { all, at, parseXml, textOf } from './package-xml.ts';

/** Text of every paragraph with text that a file of this document must hold, in order. */
export function textOfDocument({ blocks, imprint }: Document): string[] {
  const tail = imprint
    ? [
        ...(imprint.copies ? [plainText(imprint.copies)] : []),
        `${plainText(imprint.printer)}\t${plainText(imprint.printed)}`,
      ]
    : [];
  return [...blocks.flatMap(blockTexts), ...tail].filter(Boolean);
}

function blockTexts(block: Block): string[] {
  if (block.kind === 'paragraph') return [plainText(block.runs)];
  const texts = (cells: readonly (readonly Run[])[]) => cells.map(plainText);
  return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(texts)];
}

/** Text of every paragraph with text of word/document.xml, in order. */
export function textOfFile(documentXml: string): string[] {
  return all(at(parseXml(documentXml), 'w:body'), 'w:p')
    .map(textOf)
    .filter(Boolean);
}
