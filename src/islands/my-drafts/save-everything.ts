// All that is kept out of the browser as .json files: one, unless it would be too large to be read again.

import { saveFiles } from '../../desk/keep/save-backup.ts';
import { writeBackupFiles } from '../../storage/backup-files.ts';
import type { Everything } from '../../storage/everything.ts';

/** Gives how many files it took. */
export async function saveEverything(all: Everything, now: Date): Promise<number> {
  const files = writeBackupFiles(all, now.getTime());
  await saveFiles(files, now);
  return files.length;
}
