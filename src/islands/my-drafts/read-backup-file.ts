// A file the user chose, read as a backup; a file that is too large is not even opened.

import { type Restored, refuseSize, restoreBackup } from '../../storage/backup.ts';

export async function readBackupFile(file: Blob): Promise<Restored> {
  const problem = refuseSize(file.size);
  if (problem) return { kind: 'refused', problem };
  try {
    return restoreBackup(await file.text());
  } catch {
    return { kind: 'refused', problem: '这个文件打不开，可能已被移走或者没有权限。请重新选择。' };
  }
}
