// Calendar dates as numbers, so that rules can compare and subtract them.

import type { CalendarDate } from '../facts/value.ts';

/** Days since 1 March of the year 0 in the proleptic Gregorian calendar. */
export function dayCount({ year, month, day }: CalendarDate): number {
  // Years that begin in March have the leap day at their end.
  const fromMarch = (month + 9) % 12;
  const marchYear = year - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + day - 1;
}
