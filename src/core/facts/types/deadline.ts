// 时限: by when something is to be done.

import { joinLines } from '../../source/line-ends.ts';
import { cleanText } from '../clean-text.ts';
import { readDeadline } from '../deadline.ts';
import type { Fact } from '../fact.ts';
import type { DeadlineType } from '../field.ts';
import { guessDeadline } from '../guess-deadline.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';

export const deadlinePrints: Prints<'deadline'> = {
  plain: ({ deadline: { words } }) => words,
  views: new Map([['完成', ({ deadline: { done } }) => done]]),
};

export const deadline: Scalar<DeadlineType> = {
  title: '时限',
  keys: [],
  define: () => ({ type: 'deadline' }),
  isShaped: () => true,
  kind: 'deadline',
  read: (_, fact) => readLimit(fact),
  views: [...deadlinePrints.views.keys()],
  tidy,
  fromCell: (cell) => tidy(joinLines(cell, '')),
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: true,
  nextYear: () => '核对',
  describe: () => '时限',
};

function readLimit(fact: Fact): Read {
  if (typeof fact !== 'string') return { message: '请写成 2026年6月30日' };
  const limit = readDeadline(fact);
  if (typeof limit !== 'string') {
    const noYear = limit.noYear ? ['没有写年份，印出来也没有'] : [];
    return { value: { kind: 'deadline', deadline: limit }, told: [...cleanText(fact).told, ...noYear] };
  }
  const guess = guessDeadline(fact);
  return { message: limit, ...(guess ? { right: guess } : {}) };
}

function tidy(typed: string): string {
  const limit = readDeadline(typed);
  return typeof limit === 'string' ? typed : limit.words;
}
