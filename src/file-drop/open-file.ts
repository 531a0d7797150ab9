// A file the user chose or dropped: its facts and text, or a sentence; nothing larger than the limit is read.

import { FILE_LIMIT } from '../reopen/limits.ts';
import type { Opened } from '../reopen/read-docx.ts';
import { refused } from '../reopen/refusals.ts';

/** Never rejects. */
export async function openDocx(file: Blob): Promise<Opened> {
  if (file.size > FILE_LIMIT) return refused('tooBig');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reader = await import('../reopen/read-docx.ts').catch(() => undefined);
    return reader ? reader.readDocx(bytes) : refused('noReader');
  } catch {
    return refused('unreadable');
  }
}
