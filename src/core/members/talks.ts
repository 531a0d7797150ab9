// Who has talked with whom, by the rows of 谈话安排: pairs whichever of the two began.

import type { Facts } from '../facts/fact.ts';
import { cellIn, finder, type Member, rowsIn } from './members.ts';

/** Same for both orders. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join('\n');
}

export type Talks = {
  /** Pairs of rows, those not yet had too. */
  readonly planned: ReadonlySet<string>;
  readonly had: ReadonlySet<string>;
  /** Words of which nobody on the list is meant. */
  readonly strangers: ReadonlySet<string>;
};

/** Members as their lists call them, anyone else as written. */
export function talksIn(facts: Facts, members: readonly Member[]): Talks {
  const find = finder(members);
  const strangers = new Set<string>();
  const planned = new Set<string>();
  const had = new Set<string>();
  const who = (word: string) => {
    const member = find(word);
    if (!member) strangers.add(word);
    return member?.call ?? word;
  };
  for (const row of rowsIn(facts, '谈话安排')) {
    const [one, other] = [cellIn(row, '谈话人'), cellIn(row, '对象')];
    if (!one || !other) continue;
    const pair = pairOf(who(one), who(other));
    planned.add(pair);
    if (cellIn(row, '完成日期')) had.add(pair);
  }
  return { planned, had, strangers };
}
