// Ids of findings: by rule and key, and where a reason may be given, by the words it is given for rather than their place.

import { crc32 } from '../facts/crc-32.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Longer words are told apart by their sum. */
const LONGEST = 60;

/** Ids for one list of findings: the same words found again are counted. */
export function findingIds(): (rule: Rule, found: RuleFinding) => string {
  const given = new Map<string, number>();
  return ({ id }, { key, acceptable }) => {
    const own = `${id}:${key}`;
    if (acceptable === undefined) return own;
    const worded = `${own}=${short(acceptable)}`;
    const count = (given.get(worded) ?? 0) + 1;
    given.set(worded, count);
    return count === 1 ? worded : `${worded}~${count}`;
  };
}

function short(words: string): string {
  if (words.length <= LONGEST) return words;
  const sum = crc32(new TextEncoder().encode(words)).toString(16).padStart(8, '0');
  return `${words.slice(0, 20)}…${words.length}.${sum}`;
}
