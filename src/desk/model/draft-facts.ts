// A draft's facts as the paper uses them.

import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';

/** The facts the paper is made of: those of a part that is switched off stay out. */
export function without(facts: Facts, off: ReadonlySet<string>): Facts {
  if (!off.size) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !off.has(name)));
}

/** With the lists of other papers of the meeting, out of which figures are made. */
export function withFeeds({ feeds = [] }: Template, facts: Facts, left: Facts): Facts {
  const fed = feeds.flatMap(({ name }) => {
    const fact = left[name];
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return fed.length ? { ...Object.fromEntries(fed), ...facts } : facts;
}
