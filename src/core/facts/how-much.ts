// How much was filled in: what is opened is looked at first, for a page that lays out too much stands still.

import type { Fact, Facts } from './fact.ts';

/** Items and cells with which a page still answers within seconds. */
export const MOST_ITEMS = 50_000;

/** Answers, items, rows and cells, counted up to a little more than `most`. */
export function amountOf(facts: Facts, most = MOST_ITEMS): number {
  let amount = 0;
  const add = (fact: Fact): void => {
    if (amount > most) return;
    amount += 1;
    if (typeof fact === 'object') for (const each of Object.values(fact)) add(each);
  };
  for (const fact of Object.values(facts)) add(fact);
  return amount;
}

export function isTooMuch(facts: Facts): boolean {
  return amountOf(facts) > MOST_ITEMS;
}
