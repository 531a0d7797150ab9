// Drafts out of the browser as .json files.

import { dayAt, isoDate } from '../../core/facts/date.ts';
import type { Draft } from '../../storage/draft.ts';
import { writeBackup } from '../../storage/write-backup.ts';

/** The draft on the desk, where storage refuses it. */
export async function saveBackup(drafts: readonly Draft[], now: Date): Promise<void> {
  await saveFiles([writeBackup(drafts, now.getTime())], now);
}

/** The texts of one backup, each in a file. */
export async function saveFiles(texts: readonly string[], now: Date): Promise<void> {
  const { saveAs } = await import('file-saver');
  const day = isoDate(dayAt(now));
  for (const [at, text] of texts.entries()) {
    const part = texts.length > 1 ? `_${texts.length}之${at + 1}` : '';
    saveAs(new Blob([text], { type: 'application/json' }), `会文草稿备份_${day}${part}.json`);
  }
}
