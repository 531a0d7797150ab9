// Numbers that do not add up, as a place of the text: the whole run, for only the writer knows which of them is wrong.

import type { Slip } from './slip.ts';

export function missummed(start: number, said: string, why: string): Slip {
  return { start, end: start + said.length, rule: '前后：合计', level: '疑似', why };
}

export function sum(numbers: readonly (string | undefined)[]): number {
  return numbers.reduce((total, each) => total + Number(each ?? 0), 0);
}
