// How long a paper comes out, said by its sample: characters, pages, attachments.

import { bodyCharacters } from '../core/document/count-characters.ts';
import type { Document } from '../core/document/document.ts';

export function sizeOf(document: Document, pages: number): string {
  // Hundreds: the sample is one case of many.
  const characters = Math.round(bodyCharacters(document) / 100) * 100;
  const attached = document.blocks.filter(
    (block) => block.kind === 'paragraph' && block.role === 'attachmentLabel',
  ).length;
  return `约 ${characters} 字，${pages} 页，${attached ? `有附件 ${attached} 个` : '没有附件'}`;
}
