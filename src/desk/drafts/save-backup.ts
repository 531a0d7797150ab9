// Drafts out of the browser as one .json file.

import { isoDate } from '../../core/facts/date.ts';
import { writeBackup } from '../../storage/backup.ts';
import type { Draft } from '../../storage/draft.ts';

export async function saveBackup(drafts: readonly Draft[], now: Date): Promise<void> {
  const { saveAs } = await import('file-saver');
  const day = isoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const blob = new Blob([writeBackup(drafts, now.getTime())], { type: 'application/json' });
  saveAs(blob, `会文草稿备份_${day}.json`);
}
