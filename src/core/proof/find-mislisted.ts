// One thing of a fixed list named wrong, where all the others stand around it in their order (经济建设、……、生态建设).

import { allMatches } from '../source/all-matches.ts';
import type { OrderRule } from './rule.ts';
import type { TextSieve } from './text-sieve.ts';

export type Listing = {
  readonly rule: OrderRule;
  /** One pattern for each place of the list: what stands there is its group. */
  readonly places: readonly RegExp[];
};
type Found = {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly rule: OrderRule;
};

const BETWEEN = '[、，；和及与]';
/** What ends the last thing named. */
const AFTER = '(?=[、，。；：”）》\\n]|$|的|等)';

export function listingOf(rule: OrderRule): Listing {
  const { order } = rule;
  return {
    rule,
    places: order.map((right, at) => {
      const last = at === order.length - 1;
      // The first one begins nowhere that could be seen: as long as the right one.
      const length = at === 0 ? `{${right.length}}` : `{2,${right.length + 2}}?`;
      const parts = order.map((each, place) => (place === at ? `([\\u4e00-\\u9fa5]${length})` : each));
      return new RegExp(parts.join(BETWEEN) + (last ? AFTER : ''), 'gu');
    }),
  };
}

export function findMislisted(text: string, listings: readonly Listing[], has: TextSieve): readonly Found[] {
  return listings.flatMap(({ rule, places }) => {
    const absent = new Set(rule.order.filter((each) => !has(each)));
    return places.flatMap((pattern, at) => {
      const right = rule.order[at] ?? '';
      // Nearly always one of the others is nowhere: no pattern need look.
      if (absent.size > (absent.has(right) ? 1 : 0)) return [];
      // A mark stands behind each thing before it. Where a group begins, a match says only from Chromium 90 on.
      const before = rule.order.slice(0, at).join('').length + at;
      return [...allMatches(text, pattern)].flatMap(({ index, 1: typed = '' }) => {
        const start = index + before;
        const end = start + typed.length;
        return typed.includes(right) || rule.order.includes(typed) || !isAlmost(typed, right)
          ? []
          : [{ start, end, right, rule }];
      });
    });
  });
}

/** Half of the characters are its own: another thing altogether may belong to another list. */
function isAlmost(typed: string, right: string): boolean {
  const own = Array.from(right).filter((character) => typed.includes(character)).length;
  return own * 2 >= right.length;
}
