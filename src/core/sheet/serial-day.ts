// Days as spreadsheets count them: from 1900, with the 29 February that never was, or from 1904.

import { dateOfCount, dayCount } from '../facts/day-count.ts';
import type { CalendarDate, ClockTime } from '../facts/value.ts';

const EPOCH_1900 = dayCount({ year: 1899, month: 12, day: 30 });
const EPOCH_1904 = dayCount({ year: 1904, month: 1, day: 1 });
/** In the count of 1900 day 60 is the 29 February that never was; before it the count is one behind. */
const FEBRUARY_29 = 60;
/** 31 December 9999, the last day a spreadsheet shows. */
const LAST_DAY = 2_958_465;
/** Numbers that are meant as days where days are asked for: 2000 to 2099. */
const MEANT = [36_526, 73_050] as const;

/** Undefined where the number is no day. */
export function serialDay(serial: number, from1904 = false): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0) || whole > LAST_DAY) return undefined;
  if (from1904) return dateOfCount(EPOCH_1904 + whole);
  if (whole === 0 || whole === FEBRUARY_29) return undefined;
  return dateOfCount(EPOCH_1900 + whole + (whole < FEBRUARY_29 ? 1 : 0));
}

/** The day of a number that lost its format; undefined for one that may be any number. */
export function dayMeantBy(serial: number): CalendarDate | undefined {
  return Number.isInteger(serial) && serial >= MEANT[0] && serial <= MEANT[1] ? serialDay(serial) : undefined;
}

/** The time of day in the part behind the point, to the minute. */
export function serialTime(serial: number): ClockTime {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
