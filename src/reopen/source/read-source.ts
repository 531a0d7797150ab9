// A file of anybody's as a source, by what its bytes are and not by its name, or a sentence that says what to do.

import type { SourceText } from '../../core/intake/source.ts';
import { mistakenFile } from '../mistaken-file.ts';
import { hasStream, startsWith } from '../ole-file.ts';
import { docSource } from './doc-source.ts';
import { docxSource } from './docx-source.ts';
import { SOURCE_FILE_LIMIT } from './source-limits.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';
import { textSource } from './text-source.ts';

const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Total: never throws for what the bytes are. */
export function readSource(bytes: Uint8Array): SourceText | SourceRefused {
  if (bytes.length > SOURCE_FILE_LIMIT) return refusedSource('tooBig');
  if (!bytes.length) return refusedSource('emptyFile');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return docxSource(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldFile(bytes);
  if (startsWith(bytes, RTF)) return refusedSource('rtf');
  const own = mistakenFile(bytes);
  if (own === 'pdf') return refusedSource('pdf');
  if (own && own !== 'json') return refusedSource('ownFile');
  if (PICTURES.some((head) => startsWith(bytes, head))) return refusedSource('picture');
  return textSource(bytes);
}

function oldFile(bytes: Uint8Array): SourceText | SourceRefused {
  if (hasStream(bytes, 'EncryptedPackage')) return refusedSource('encrypted');
  if (hasStream(bytes, 'Workbook')) return refusedSource('sheet');
  return docSource(bytes);
}
