// Facts of the office out of the same facts of all branches: first and last days, every item once, what all of them say alike.

import { isoDate } from '../facts/date.ts';
import { dayCount } from '../facts/day-count.ts';
import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { readFact } from '../facts/read-fact.ts';
import type { CalendarDate, Value } from '../facts/value.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { RollUp, Together } from './roll-up.ts';

type Given = { readonly unit: string; readonly fact: Fact };

/** A fact that should be the same everywhere, and who says what. */
export type Differing = {
  readonly name: string;
  readonly said: readonly { readonly fact: Fact; readonly units: readonly string[] }[];
};

export function togetherFacts(
  branches: readonly { readonly unit: string; readonly facts: Facts }[],
  { facts }: RollUp,
  vocabulary: Vocabulary,
): { readonly facts: Facts; readonly differing: readonly Differing[] } {
  const found: Record<string, Fact> = {};
  const differing: Differing[] = [];
  for (const [name, how] of Object.entries(facts)) {
    const given = branches.flatMap(({ unit, facts: own }): Given[] => {
      const fact = own[name];
      return isGiven(fact) ? [{ unit, fact }] : [];
    });
    const said = how === '相同' ? groups(given, vocabulary.get(name)) : [];
    const fact =
      how === '相同' ? (said.length === 1 ? said[0]?.fact : undefined) : put(how, name, given, vocabulary);
    if (fact !== undefined) found[name] = fact;
    if (said.length > 1) differing.push({ name, said });
  }
  return { facts: found, differing };
}

function groups(given: readonly Given[], field: Field | undefined): Differing['said'] {
  const by = new Map<string, { fact: Fact; units: string[] }>();
  for (const { unit, fact } of given) {
    const key = meaningOf(fact, field);
    const group = by.get(key);
    if (group) group.units.push(unit);
    else by.set(key, { fact, units: [unit] });
  }
  return [...by.values()];
}

/** 2025.12.28 is 2025年12月28日: what is read alike is said alike. */
function meaningOf(fact: Fact, field: Field | undefined): string {
  const reading = field && field.type !== 'computed' ? readFact(field, fact) : undefined;
  return JSON.stringify(reading?.state === 'given' ? plain(reading.value) : fact);
}

function plain(value: Value): unknown {
  if (value.kind !== 'list') return value;
  return value.items.map((item) => (item.state === 'given' ? item.value : item));
}

function put(
  how: Exclude<Together, '相同'>,
  name: string,
  given: readonly Given[],
  vocabulary: Vocabulary,
): Fact | undefined {
  if (how === '各项') {
    const items = given.flatMap(({ fact }) => (Array.isArray(fact) ? (fact as readonly Fact[]) : [fact]));
    return items.length
      ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
      : undefined;
  }
  const days = given.flatMap(({ fact }) => dayOf(name, fact, vocabulary));
  const inOrder = [...days].sort((a, b) => dayCount(a) - dayCount(b));
  const day = how === '最早' ? inOrder[0] : inOrder.at(-1);
  return day && isoDate(day);
}

function dayOf(name: string, fact: Fact, vocabulary: Vocabulary): readonly CalendarDate[] {
  const field = vocabulary.get(name);
  if (field?.type !== 'date') return [];
  const reading = readFact(field, fact);
  return reading.state === 'given' && reading.value.kind === 'date' ? [reading.value.date] : [];
}
