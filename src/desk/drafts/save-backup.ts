// What is kept out of the browser as .json files: one, unless it would be too large to be read again.

import { isoDate } from '../../core/facts/date.ts';
import { writeBackup } from '../../storage/backup.ts';
import { writeBackupFiles } from '../../storage/backup-files.ts';
import type { Draft } from '../../storage/draft.ts';
import type { Everything } from '../../storage/everything.ts';

/** The draft on the desk, where storage refuses it. */
export async function saveBackup(drafts: readonly Draft[], now: Date): Promise<void> {
  await saveFiles([writeBackup(drafts, now.getTime())], now);
}

/** Gives how many files it took. */
export async function saveEverything(all: Everything, now: Date): Promise<number> {
  const files = writeBackupFiles(all, now.getTime());
  await saveFiles(files, now);
  return files.length;
}

async function saveFiles(texts: readonly string[], now: Date): Promise<void> {
  const { saveAs } = await import('file-saver');
  const day = isoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  for (const [at, text] of texts.entries()) {
    const part = texts.length > 1 ? `_${texts.length}之${at + 1}` : '';
    saveAs(new Blob([text], { type: 'application/json' }), `会文草稿备份_${day}${part}.json`);
  }
}
