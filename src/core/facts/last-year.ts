// What a draft took over from last year's and nobody has looked at yet. It is kept as the values themselves: an answer that was
// changed, moved or removed is told from one that still stands as it came.

import { type Fact, type FactPath, type Facts, isGiven } from './fact.ts';

/** Last year's values still to be looked at, by field name; of a list or rows, the items. */
export type LastYear = Facts;

/** Places in `facts` that still stand as last year: a field, or an item of a list or row. */
export function openPlaces(facts: Facts, lastYear: LastYear): readonly FactPath[] {
  return Object.keys(lastYear).flatMap((name) => openPlacesOf(name, facts[name], lastYear[name]));
}

export function openPlacesOf(
  name: string,
  fact: Fact | undefined,
  before: Fact | undefined,
): readonly FactPath[] {
  if (!isGiven(fact) || before === undefined) return [];
  if (!Array.isArray(fact) || !Array.isArray(before)) return sameWord(fact, before) ? [[name]] : [];
  const open = new Set(before.map(asWord));
  return fact.flatMap((item, index) => (isGiven(item) && open.has(asWord(item)) ? [[name, index]] : []));
}

/** Without what is looked at: a whole field by its name, or one item of it. Equal items are one. */
export function confirmed(facts: Facts, lastYear: LastYear, [name = '', index]: FactPath): LastYear {
  const { [name]: before, ...rest } = lastYear;
  const fact = facts[name];
  if (typeof index !== 'number' || !Array.isArray(before) || !Array.isArray(fact)) return rest;
  const item = asWord(fact[index] ?? '');
  const left = before.filter((each) => asWord(each) !== item);
  return left.length ? { ...rest, [name]: left } : rest;
}

function sameWord(a: Fact, b: Fact): boolean {
  return a === b || asWord(a) === asWord(b);
}

/** A cell that was emptied again is as if it had never been there. */
function asWord(fact: Fact): string {
  if (typeof fact !== 'object') return String(fact).trim();
  const given = Object.entries(fact).filter(([, part]) => isGiven(part));
  return JSON.stringify(given.map(([key, part]) => [key, asWord(part)]).sort());
}
