// A draft's facts as the paper uses them.

import type { Facts } from '../../core/facts/fact.ts';

/** The facts the paper is made of: those of a part that is switched off stay out. */
export function without(facts: Facts, off: ReadonlySet<string>): Facts {
  if (!off.size) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !off.has(name)));
}
