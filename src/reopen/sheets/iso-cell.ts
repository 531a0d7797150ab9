// A day that an .xlsx writes as such: 2026-01-08T15:00:00.

import { readDate } from '../../core/facts/date.ts';
import type { BookCell } from '../../core/sheet/book.ts';

export function isoCell(value: string): BookCell {
  const [, day = '', hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(value.trim()) ?? [];
  const read = readDate(day);
  if (typeof read === 'string') return { kind: 'text', text: value };
  const time = { hour: Number(hour ?? 0), minute: Number(minute ?? 0) };
  return time.hour || time.minute
    ? { kind: 'date', day: read, time, text: value }
    : { kind: 'date', day: read, text: day };
}
