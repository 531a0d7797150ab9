// The longer texts of a row as numbers, so that thousands of rows are held against each other quickly: a stretch of fifty
// characters that begins where a clause begins has the same number wherever it stands.

import type { Fact, Facts } from '../facts/fact.ts';
import { NOTICE_TYPES } from '../facts/well-known.ts';

/** The numbers of one name's text. */
export type TextKeys = { readonly name: string; readonly keys: readonly number[] };

/** Characters, spaces not counted, that two units do not write alike by chance. */
export const SHARED_LENGTH = 50;
const SHOWN = 16;
const CLAUSE_END = /[，。；：、！？\n]/;

/** What comes from the notice of the year is the same everywhere by right. */
const FROM_NOTICE: ReadonlySet<string> = new Set(Object.keys(NOTICE_TYPES));

export function textKeys(facts: Facts): readonly TextKeys[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    if (FROM_NOTICE.has(name)) return [];
    const keys = textsOf(fact).flatMap((text) => stretches(text).map(keyOf));
    return keys.length ? [{ name, keys: [...new Set(keys)] }] : [];
  });
}

/** The beginning of the stretch with one of these numbers; empty where there is none. */
export function sharedStart(fact: Fact | undefined, keys: ReadonlySet<number>): string {
  for (const text of textsOf(fact ?? ''))
    for (const stretch of stretches(text)) if (keys.has(keyOf(stretch))) return stretch.slice(0, SHOWN);
  return '';
}

function textsOf(fact: Fact): readonly string[] {
  if (typeof fact === 'string') return fact.length >= SHARED_LENGTH ? [fact] : [];
  return typeof fact === 'object' ? Object.values(fact).flatMap(textsOf) : [];
}

function stretches(typed: string): readonly string[] {
  const text = typed.replace(/[^\S\n]+/g, '');
  const found: string[] = [];
  for (let at = 0; at + SHARED_LENGTH <= text.length; at += 1)
    if (at === 0 || CLAUSE_END.test(text[at - 1] ?? '')) found.push(text.slice(at, at + SHARED_LENGTH));
  return found;
}

/** 52 bits: among a million stretches two different ones do not meet. */
function keyOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0);
}
