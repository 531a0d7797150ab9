// A fact as a line of text, for reading it where there is no field for it.

import type { Fact } from '../../core/facts/fact.ts';

export function factText(fact: Fact): string {
  if (typeof fact === 'boolean') return fact ? '是' : '否';
  if (typeof fact !== 'object') return String(fact);
  const parts = Object.values(fact).map(factText).filter(Boolean);
  return parts.join(Array.isArray(fact) ? '；' : '，');
}
