// The body of a document as pieces of XML, each short work: a paragraph, or a row of a table.

import type { Document } from '../core/document/document.ts';
import { withEndSettled } from '../core/layout/lay-out.ts';
import { paragraphXml } from './docx-paragraph.ts';
import { endXml, tablePieces } from './docx-table.ts';

export function* bodyPieces(document: Document): Generator<string> {
  for (const block of withEndSettled(document).blocks) {
    if (block.kind === 'table') yield* tablePieces(block);
    else yield paragraphXml(block);
  }
  yield endXml(document);
}
