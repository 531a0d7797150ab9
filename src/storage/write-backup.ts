// Drafts, and whatever else is kept, as the text of a backup file.

import type { Draft } from './draft.ts';
import type { Everything } from './everything.ts';

export const BACKUP_KIND = 'huiwen-backup';
/** 1 held drafts and nothing else, 2 no presets of one's own; a file that holds no more still is one, so that an earlier release reads it. */
export const BACKUP_VERSION = 3;

export function writeBackup(drafts: readonly Draft[], now: number, rest: Partial<Everything> = {}): string {
  const more = Object.entries(rest).filter(([, each]) => (Array.isArray(each) ? each.length : each));
  const version = rest.presets?.length ? BACKUP_VERSION : more.length ? 2 : 1;
  const data = { kind: BACKUP_KIND, version, savedAt: now, drafts, ...Object.fromEntries(more) };
  return JSON.stringify(data, null, 1);
}
