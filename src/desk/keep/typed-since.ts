// What was typed while something else was waited for, so that it is not lost when that arrives.

import type { Facts } from '../../core/facts/fact.ts';
import type { DraftState } from '../model/draft-state.ts';

/** To be called before the wait; what it returns, after it. */
export function typedSince({ facts }: DraftState): () => Facts | undefined {
  const before = facts.peek();
  return () => {
    const now = facts.peek();
    if (now === before) return undefined;
    return Object.fromEntries(Object.entries(now).filter(([name, fact]) => before[name] !== fact));
  };
}
