// When a meeting is, in words: how far away its day is, and what is to be done where no day can be said.

import { printDate } from '../facts/date.ts';
import { dayCount, weekday } from '../facts/day-count.ts';
import { isGiven } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/value.ts';
import { daysOf } from './due.ts';
import type { Meeting } from './meeting.ts';

export function sayDays(meeting: Pick<Meeting, 'facts' | 'lastYear'>, today: CalendarDate): string {
  const { planned, held } = daysOf(meeting);
  const left = (day: CalendarDate) => dayCount(day) - dayCount(today);
  if (held && left(held) > 0)
    return `会议日期填的是${printDay(held)}，还没有到。打算哪天开，填在“拟开会日期”里，开过以后再填会议日期。`;
  if (held) return `${printDay(held)}召开`;
  if (planned && left(planned) < 0)
    return `原定${printDay(planned)}召开，这一天已经过了。开过了就填会议日期，改期了就改拟开会日期。`;
  if (planned && left(planned) === 0) return `今天（${printDay(planned)}）召开`;
  if (planned) return `拟于${printDay(planned)}召开，还有 ${left(planned)} 天`;
  const { 拟开会日期, 会议日期 } = meeting.facts;
  return isGiven(拟开会日期) || isGiven(会议日期)
    ? '开会的日期还是上年的，或者认不出来。改成今年的，才能算出各件的日子。'
    : '还没有填拟开会日期，填了才能算出各件的日子。';
}

/** Which of the two days is to be filled in next; undefined where nothing is missing. */
export function wantedDay(
  meeting: Pick<Meeting, 'facts' | 'lastYear'>,
  today: CalendarDate,
): '拟开会日期' | '会议日期' | undefined {
  const { planned, held } = daysOf(meeting);
  if (held) return dayCount(held) > dayCount(today) ? '会议日期' : undefined;
  if (!planned) return '拟开会日期';
  return dayCount(planned) <= dayCount(today) ? '会议日期' : undefined;
}

function printDay(day: CalendarDate): string {
  return `${printDate(day)}（星期${'日一二三四五六'.charAt(weekday(day))}）`;
}
