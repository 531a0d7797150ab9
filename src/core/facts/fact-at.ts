// A fact at a path: looked up in all facts, or put there, with everything beside it as it was.

import type { Fact, FactPath, Facts } from './fact.ts';

export function factAt(facts: Facts, [name = '', ...inside]: FactPath): Fact | undefined {
  return inside.reduce<Fact | undefined>((fact, key) => partOf(fact, key), facts[String(name)]);
}

/** The whole fact of the field with `next` at the place inside it; a place that is not there is not made. */
export function withFactAt(fact: Fact | undefined, [key, ...inside]: FactPath, next: Fact): Fact | undefined {
  if (key === undefined) return next;
  if (Array.isArray(fact)) {
    return fact.map((item, index) => (index === key ? (withFactAt(item, inside, next) ?? item) : item));
  }
  if (typeof fact !== 'object') return fact;
  return { ...fact, [key]: withFactAt(partOf(fact, key), inside, next) ?? '' };
}

function partOf(fact: Fact | undefined, key: string | number): Fact | undefined {
  if (Array.isArray(fact)) return typeof key === 'number' ? fact[key] : undefined;
  return typeof fact === 'object' ? new Map(Object.entries(fact)).get(String(key)) : undefined;
}
