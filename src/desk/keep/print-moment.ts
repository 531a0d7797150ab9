// Hours as the lists of drafts show them.

import { dayAt, printDate } from '../../core/facts/date.ts';

/** 2026年11月21日 15:04, in the time of this machine; words that stand before 保存 and 删除 where it is not known. */
export function printMoment(at: number): string {
  if (!at) return '不知何时';
  const time = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${printDate(dayAt(time))} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
