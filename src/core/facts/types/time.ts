// 时间: a time of the clock.

import { joinLines } from '../../source/line-ends.ts';
import { cleanText } from '../clean-text.ts';
import type { Fact } from '../fact.ts';
import type { TimeType } from '../field.ts';
import { guessTime, isoTime, isTimeSpan, printTime, readTime } from '../time.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';

export const timePrints: Prints<'time'> = {
  plain: ({ time }) => printTime(time),
  views: new Map([['二十四时', ({ time }) => isoTime(time)]]),
};

export const time: Scalar<TimeType> = {
  title: '时间',
  keys: [],
  define: () => ({ type: 'time' }),
  isShaped: () => true,
  kind: 'time',
  read: (_, fact) => readClock(fact),
  views: [...timePrints.views.keys()],
  tidy,
  fromCell: (cell) => tidy(joinLines(cell, '')),
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: false,
  nextYear: () => '核对',
  describe: () => '时间',
};

function readClock(fact: Fact): Read {
  if (typeof fact !== 'string') return { message: '请写成 15:00 或 下午3时' };
  const clock = readTime(fact);
  if (typeof clock !== 'string') return { value: { kind: 'time', time: clock }, told: cleanText(fact).told };
  const guess = guessTime(fact);
  const message = isTimeSpan(fact) ? '这一项只写开始的时间' : clock;
  return { message, ...(guess ? { right: printTime(guess) } : {}) };
}

function tidy(typed: string): string {
  const clock = readTime(typed);
  return typeof clock === 'string' ? typed : printTime(clock);
}
