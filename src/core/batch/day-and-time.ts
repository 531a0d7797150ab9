// A day and a time of the clock that stand in one cell, and the two names they belong to.

import { readDate, WRITTEN_DATE } from '../facts/date.ts';
import { readTime } from '../facts/time.ts';
import type { CalendarDate, ClockTime } from '../facts/value.ts';
import type { BookCell } from '../sheet/book.ts';

/** A name of a day, and that of the time on it; a test holds them against the vocabulary. */
export const DAYS_WITH_TIMES: readonly (readonly [string, string])[] = [
  ['会议日期', '会议时间'],
  ['会议日期', '开始时间'],
  ['拟开会日期', '拟开会时间'],
];

/** The names of the other half, in no order. */
export function otherHalves(name: string): readonly string[] {
  return DAYS_WITH_TIMES.flatMap(([day, time]) => (name === day ? [time] : name === time ? [day] : []));
}

const BOTH = new RegExp(`^(${WRITTEN_DATE})[T\\s]*(?:\\([^()]*\\))?[T\\s]*(\\S.*)$`);

export type DayAndTime = { readonly day: CalendarDate; readonly time: ClockTime };

/** Undefined where the cell does not say both. */
export function dayAndTime(cell: BookCell): DayAndTime | undefined {
  if (cell.kind === 'date') return cell.time && { day: cell.day, time: cell.time };
  // Most days have no clock beside them.
  if (cell.kind !== 'text' || !/[:：时点時點]/.test(cell.text)) return undefined;
  const parts = BOTH.exec(cell.text.normalize('NFKC').replace(/\s+/g, ' ').trim());
  const [day, time] = [readDate(parts?.[1] ?? ''), readTime(parts?.at(-1) ?? '')];
  return typeof day === 'string' || typeof time === 'string' ? undefined : { day, time };
}
