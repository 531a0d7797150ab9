// A paper of anybody's that was chosen, dropped or pasted: its text with what is known of it, or a sentence; nothing leaves the page.

import type { SourceText } from '../core/intake/source.ts';
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

/** What a paste holds must be read while it is told of; it may be kept and taken in later. */
export async function openPasted(pasted: {
  readonly html: string;
  readonly text: string;
}): Promise<SourceText | SourceRefused> {
  const reader = await import('../reopen/source/clipboard-source.ts').catch(() => undefined);
  return reader ? reader.clipboardSource(pasted) : refusedSource('noReader');
}
