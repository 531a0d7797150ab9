// When a paper of a meeting is due, by the planned day before it and by its day after it.

import { printDate, printDateSince, readDate } from '../facts/date.ts';
import { dateOfCount, dayCount } from '../facts/day-count.ts';
import type { Fact } from '../facts/fact.ts';
import { openPlacesOf } from '../facts/last-year.ts';
import type { CalendarDate } from '../facts/value.ts';
import type { MEETING_STAGES } from '../template/template.ts';
import type { DossierPaper } from './dossier.ts';
import type { Meeting } from './meeting.ts';

/** The planned day of a meeting and the day it was held, as far as they are known. */
export type MeetingDays = { readonly planned?: CalendarDate; readonly held?: CalendarDate };

export type Due = {
  /** As the dossier says it. */
  readonly when: string;
  /** The days themselves, where the dossier gives them and the day of the meeting is known. */
  readonly span?: string;
  /** Where today stands to them. */
  readonly now?: '未到' | '正当时' | '已过';
};

/** Days taken over from last year's meeting are none of this one until someone has looked at them. */
export function daysOf({ facts, lastYear = {} }: Pick<Meeting, 'facts' | 'lastYear'>): MeetingDays {
  const [planned, held] = ['拟开会日期', '会议日期'].map((name) =>
    openPlacesOf(name, facts[name], lastYear[name]).length ? undefined : facts[name],
  );
  return meetingDays(planned, held);
}

/** Before, on or after the day of the meeting; undefined where no day is known. */
export function stageOn(
  { planned, held }: MeetingDays,
  today: CalendarDate,
): (typeof MEETING_STAGES)[number] | undefined {
  const day = held ?? planned;
  if (!day) return undefined;
  const left = dayCount(day) - dayCount(today);
  if (left === 0) return '会中';
  return left > 0 ? '会前' : '会后';
}

export function meetingDays(planned: Fact | undefined, held: Fact | undefined): MeetingDays {
  const [first, second] = [dateIn(planned), dateIn(held)];
  return { ...(first ? { planned: first } : {}), ...(second ? { held: second } : {}) };
}

function dateIn(fact: Fact | undefined): CalendarDate | undefined {
  const read = typeof fact === 'string' ? readDate(fact) : '';
  return typeof read === 'string' ? undefined : read;
}

export function dueOf(
  { stage, days, when }: Pick<DossierPaper, 'stage' | 'days' | 'when'>,
  { planned, held }: MeetingDays,
  today: CalendarDate,
): Due {
  const day = stage === '会前' ? (planned ?? held) : (held ?? planned);
  if (!day || !days) return { when };
  const [first, last] = days.map((count) => dayCount(day) + count);
  if (first === undefined || last === undefined) return { when };
  return { when, span: printSpan(first, last), now: standing(first, last, dayCount(today)) };
}

function printSpan(first: number, last: number): string {
  const [from, to] = [dateOfCount(first), dateOfCount(last)];
  return first === last ? printDate(from) : `${printDate(from)}至${printDateSince(to, from)}`;
}

function standing(first: number, last: number, today: number): NonNullable<Due['now']> {
  if (today < first) return '未到';
  return today > last ? '已过' : '正当时';
}
