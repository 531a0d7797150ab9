// 日期: a day of the calendar.

import { joinLines } from '../../source/line-ends.ts';
import { cleanText } from '../clean-text.ts';
import { printDate, readDate } from '../date.ts';
import type { Fact } from '../fact.ts';
import type { DateType } from '../field.ts';
import { guessDate } from '../guess-date.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';

export const datePrints: Prints<'date'> = {
  plain: ({ date }) => printDate(date),
  views: new Map([
    ['年', ({ date }) => String(date.year)],
    ['年月', ({ date }) => `${date.year}年${date.month}月`],
    ['月日', ({ date }) => `${date.month}月${date.day}日`],
    ['月', ({ date }) => String(date.month)],
  ]),
};

export const date: Scalar<DateType> = {
  title: '日期',
  keys: [],
  define: () => ({ type: 'date' }),
  isShaped: () => true,
  kind: 'date',
  read: (_, fact) => readDay(fact),
  views: [...datePrints.views.keys()],
  tidy,
  fromCell: (cell) => tidy(joinLines(cell, '')),
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: true,
  nextYear: () => '核对',
  describe: () => '日期',
};

function readDay(fact: Fact): Read {
  if (typeof fact !== 'string') return { message: '请写成 2026年1月8日' };
  const day = readDate(fact);
  if (typeof day !== 'string') return { value: { kind: 'date', date: day }, told: cleanText(fact).told };
  const guess = guessDate(fact);
  return { message: day, ...(guess ? { right: printDate(guess) } : {}) };
}

function tidy(typed: string): string {
  const day = readDate(typed);
  return typeof day === 'string' ? typed : printDate(day);
}
