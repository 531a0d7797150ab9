// Drafts, and whatever else is kept, as the text of a backup file.

import type { Meeting } from '../core/meeting/meeting.ts';
import type { Draft } from './draft.ts';
import type { Everything } from './everything.ts';
import { printKeptPrivate } from './kept-private.ts';

export const BACKUP_KIND = 'huiwen-backup';
/** 1 held drafts and nothing else, 2 no presets of one's own, 3 no meetings, 4 no templates of one's own; a file that holds no more still is one, so that an earlier release reads it. */
export const BACKUP_VERSION = 5;
/** Without templates of one's own. */
const WITH_MEETINGS = 4;

export function writeBackup(
  drafts: readonly (Draft | Meeting)[],
  now: number,
  rest: Partial<Everything> = {},
): string {
  const more = Object.entries(rest).filter(([, each]) => (Array.isArray(each) ? each.length : each));
  const meetings = drafts.some(({ kind }) => kind === 'huiwen-meeting') || rest.discarded?.length;
  const older = meetings ? WITH_MEETINGS : rest.presets?.length ? 3 : more.length ? 2 : 1;
  const own = rest.ownTemplates?.length
    ? { ownTemplates: rest.ownTemplates.map(printKeptPrivate) }
    : undefined;
  const version = own ? BACKUP_VERSION : older;
  const data = { kind: BACKUP_KIND, version, savedAt: now, drafts, ...Object.fromEntries(more), ...own };
  return JSON.stringify(data, null, 1);
}
