// What a meeting is called on pages and in names of files.

import type { Meeting } from '../core/meeting/meeting.ts';
import { draftName } from './draft-name.ts';

/** 2025年度 · 晴澜街道党工委 民主生活会 */
export function meetingTitle(meeting: Meeting): string {
  const name = draftName(meeting);
  return meeting.name.trim() || !meeting.meeting ? name : `${name} ${meeting.meeting}`;
}

/** The same in one piece, for names of files. */
export function meetingFileName(meeting: Meeting): string {
  return meetingTitle(meeting).replace(/ · | /g, '');
}
