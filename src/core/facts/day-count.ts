// Calendar dates as numbers, so that rules can compare and subtract them.

import type { CalendarDate } from './value.ts';

/** Days since 1 March of the year 0 in the proleptic Gregorian calendar. */
export function dayCount({ year, month, day }: CalendarDate): number {
  // Years that begin in March have the leap day at their end.
  const fromMarch = (month + 9) % 12;
  const marchYear = year - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + day - 1;
}

/** The date of a day count. */
export function dateOfCount(count: number): CalendarDate {
  const guess = Math.floor((count - 0.5) / 365.2425);
  // The guess is at most one year off.
  const marchYear = [guess + 1, guess, guess - 1].find((year) => firstOfMarch(year) <= count) ?? guess;
  const day = count - firstOfMarch(marchYear);
  const fromMarch = Math.floor((day * 10 + 4) / 306);
  const month = ((fromMarch + 2) % 12) + 1;
  return {
    year: marchYear + (month < 3 ? 1 : 0),
    month,
    day: day - Math.floor((fromMarch * 306 + 5) / 10) + 1,
  };
}

function firstOfMarch(year: number): number {
  return dayCount({ year, month: 3, day: 1 });
}

/** 日 is 0. */
export function weekday(date: CalendarDate): number {
  // 1 March of the year 0 was a Wednesday.
  return (dayCount(date) + 3) % 7;
}
