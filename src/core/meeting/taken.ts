// What a paper was made of when it left, so that it can be told which papers a fact touches that was changed after that.

import { crc32 } from '../facts/crc-32.ts';
import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import type { Meeting, PaperState, Taken } from './meeting.ts';

/** `facts` as the paper uses them: without the parts that are switched off. `at` in milliseconds since 1970. */
export function takenOf(fields: readonly Pick<Field, 'name' | 'type'>[], facts: Facts, at: number): Taken {
  const names = fields.filter(({ type }) => type !== 'computed').map(({ name }) => name);
  return { at, of: Object.fromEntries(names.map((name) => [name, hashOf(facts[name])])) };
}

/** With what a paper was taken of; nothing where the meeting has no such paper. */
export function withTaken(meeting: Meeting, template: string, taken: Taken): Meeting {
  const paper = meeting.papers[template];
  return paper ? { ...meeting, papers: { ...meeting.papers, [template]: { ...paper, taken } } } : meeting;
}

/** Names whose facts are others than those a paper was taken with; none of one that was never taken. */
export function changedSinceTaken(meeting: Meeting, template: string): readonly string[] {
  const paper = meeting.papers[template];
  if (!paper?.taken) return [];
  const facts = usedFacts(meeting, paper);
  return Object.entries(paper.taken.of).flatMap(([name, hash]) =>
    hashOf(facts[name]) === hash ? [] : [name],
  );
}

/** Each name changed since some paper was taken, with the ids of those papers. */
export function papersTouched(meeting: Meeting): ReadonlyMap<string, readonly string[]> {
  const touched = new Map<string, string[]>();
  for (const template of Object.keys(meeting.papers))
    for (const name of changedSinceTaken(meeting, template))
      touched.set(name, [...(touched.get(name) ?? []), template]);
  return touched;
}

function usedFacts({ facts }: Meeting, { facts: own, off }: PaperState): Facts {
  const out = new Set(off);
  return Object.fromEntries(Object.entries({ ...facts, ...own }).filter(([name]) => !out.has(name)));
}

/** Empty for what is not given. */
function hashOf(fact: Fact | undefined): string {
  if (!isGiven(fact)) return '';
  return crc32(new TextEncoder().encode(JSON.stringify(inOrder(fact)))).toString(36);
}

/** Without empty cells, and columns in one order: neither is anything anyone sees. */
function inOrder(fact: Fact): unknown {
  if (Array.isArray(fact)) return fact.filter(isGiven).map(inOrder);
  if (typeof fact !== 'object') return String(fact).trim();
  const given = Object.entries(fact).filter(([, cell]) => isGiven(cell));
  return given.map(([column, cell]) => [column, inOrder(cell)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}
