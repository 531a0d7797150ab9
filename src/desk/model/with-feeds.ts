// A draft's facts with the lists other papers of its meeting ask for.

import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';

/** With the lists of other papers of the meeting, out of which figures are made. */
export function withFeeds({ feeds = [] }: Template, facts: Facts, left: Facts): Facts {
  const fed = feeds.flatMap(({ name }) => {
    const fact = left[name];
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return fed.length ? { ...Object.fromEntries(fed), ...facts } : facts;
}
