// When next year's meeting may be made of this one: once it has been, or, where nobody said when, once it has papers.

import type { CalendarDate } from '../facts/value.ts';
import { daysOf, stageOn } from './due.ts';
import type { Meeting } from './meeting.ts';

export function mayCarryOn(
  meeting: Pick<Meeting, 'facts' | 'lastYear' | 'papers'>,
  today: CalendarDate,
): boolean {
  const stage = stageOn(daysOf(meeting), today);
  if (stage) return stage === '会后';
  return Object.keys(meeting.papers).length > 0 && !Object.keys(meeting.lastYear ?? {}).length;
}
