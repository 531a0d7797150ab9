// Which of two days comes first, where both were given: a date's own, or the last day of a deadline that has one.

import { isoDate } from './date.ts';
import type { CalendarDate, Reading, Value } from './value.ts';

export function isEarlier(day: Reading<Value>, other: Reading<Value>): boolean {
  const [one, two] = [lastDay(day), lastDay(other)];
  return one !== undefined && two !== undefined && isoDate(one) < isoDate(two);
}

export function isSameDay(day: Reading<Value>, other: Reading<Value>): boolean {
  const [one, two] = [lastDay(day), lastDay(other)];
  return one !== undefined && two !== undefined && isoDate(one) === isoDate(two);
}

function lastDay(reading: Reading<Value>): CalendarDate | undefined {
  if (reading.state !== 'given') return undefined;
  if (reading.value.kind === 'date') return reading.value.date;
  return reading.value.kind === 'deadline' ? reading.value.deadline.last : undefined;
}
