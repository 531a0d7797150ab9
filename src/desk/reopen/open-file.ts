// A file the user chose or dropped, as the draft in it or a sentence; nothing larger than the limit is read.

import type { Opened } from '../../reopen/read-docx.ts';

/** Never rejects. */
export async function openDocx(file: File): Promise<Opened> {
  const reader = await import('../../reopen/read-docx.ts').catch(() => undefined);
  if (!reader)
    return { kind: 'refused', sentence: '没有取到打开文件的程序。请检查网络后再试一次，已填的内容都在。' };
  if (file.size > reader.FILE_LIMIT) return reader.refused('tooBig');
  try {
    return reader.readDocx(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return reader.refused('unreadable');
  }
}
