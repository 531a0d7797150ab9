// A file of anybody's as a source, by what its bytes are and not by its name, or a sentence that says what to do.

import type { SourceText } from '../../core/intake/text/source.ts';
import { decodeText } from '../decode-text.ts';
import { isLockFile } from '../lock-file.ts';
import { mistakenFile } from '../mistaken-file.ts';
import { startsWith } from '../ole-file.ts';
import { docSource } from './doc-source.ts';
import { docxSource } from './docx-source.ts';
import { htmlSource } from './html-source.ts';
import { kindOfBytes, kindOfOle, kindOfText } from './kind-of-file.ts';
import { SOURCE_FILE_LIMIT } from './source-limits.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';
import { typedSource } from './text-source.ts';

/** Total: never throws for what the bytes are. */
export function readSource(bytes: Uint8Array): SourceText | SourceRefused {
  if (bytes.length > SOURCE_FILE_LIMIT) return refusedSource('tooBig');
  if (!bytes.length) return refusedSource('emptyFile');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return docxSource(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const other = kindOfOle(bytes);
    return other ? refusedSource(other) : docSource(bytes);
  }
  if (isLockFile(bytes)) return refusedSource('lock');
  const kind = kindOfBytes(bytes);
  if (kind) return refusedSource(kind);
  const own = mistakenFile(bytes);
  if (own === 'pdf') return refusedSource('pdf');
  if (own && own !== 'json') return refusedSource('ownFile');
  return textFile(bytes);
}

/** Word and WPS save pages of the web too, some of them under the name of a .doc. */
function textFile(bytes: Uint8Array): SourceText | SourceRefused {
  const text = decodeText(bytes);
  if (text === undefined) return refusedSource(bytes.includes(0) ? 'noText' : 'unknownText');
  const kind = kindOfText(text);
  if (kind === 'html') return htmlSource(text);
  return kind ? refusedSource(kind) : typedSource(text);
}
