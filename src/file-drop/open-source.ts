// A paper of anybody's that was opened: its text with what is known of it, or a sentence; nothing leaves the page.

import type { SourceText } from '../core/intake/text/source.ts';
import { SOURCE_FILE_LIMIT } from '../reopen/source/source-limits.ts';
import { refusedSource, type SourceRefused } from '../reopen/source/source-refusals.ts';

/** Never rejects. */
export async function openSource(file: Blob): Promise<SourceText | SourceRefused> {
  if (file.size > SOURCE_FILE_LIMIT) return refusedSource('tooBig');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reader = await import('../reopen/source/read-source.ts').catch(() => undefined);
    return reader ? reader.readSource(bytes) : refusedSource('noReader');
  } catch {
    return refusedSource('unreadable');
  }
}
