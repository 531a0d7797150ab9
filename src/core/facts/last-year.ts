// What a draft took over from last year's and nobody has looked at yet. It is kept as the values themselves: an answer that was
// changed, moved or removed is told from one that still stands as it came.

import { type Fact, type FactPath, type Facts, isGiven } from './fact.ts';

/** Last year's values still to be looked at, by field name; of a list or rows, the items. */
export type LastYear = Facts;

/** Beside the values: how last year's draft called its unit. No field has this name. */
export const UNITS_OF_LAST_YEAR = '上年的单位';

export function unitsOfLastYear({ [UNITS_OF_LAST_YEAR]: units }: LastYear): readonly string[] {
  return Array.isArray(units) ? units.filter((name) => typeof name === 'string') : [];
}

/** With the names of the unit kept for the checks. */
export function withUnits(lastYear: LastYear, { 发文机关, 机关简称 }: Facts): LastYear {
  const names = [发文机关, 机关简称].flatMap((name) =>
    typeof name === 'string' && name.trim() ? [name.trim()] : [],
  );
  return names.length ? { ...lastYear, [UNITS_OF_LAST_YEAR]: [...new Set(names)] } : lastYear;
}

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
  const open = wordsOf(before);
  return fact.flatMap((item, index) => (isGiven(item) && open.has(asWord(item)) ? [[name, index]] : []));
}

/** Whether one item of an answer is among them; asked for each row at each key, so it looks at that row alone. */
export function isOpen(fact: Fact | undefined, index: number, before: Fact): boolean {
  const item = Array.isArray(fact) ? fact[index] : undefined;
  return isGiven(item) && wordsOf(before).has(asWord(item));
}

/** How many things that is: a row is one, and so is a list with any such item. */
export function countOpen(facts: Facts, lastYear: LastYear): number {
  const things = openPlaces(facts, lastYear).map(([name = '', index]) => {
    const fact = facts[name];
    const item = Array.isArray(fact) && typeof index === 'number' ? fact[index] : undefined;
    return typeof item === 'object' ? `${name}.${index}` : String(name);
  });
  return new Set(things).size;
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

/** What was taken over stays the same object until some of it is looked at. */
const known = new WeakMap<object, ReadonlySet<string>>();

function wordsOf(before: Fact): ReadonlySet<string> {
  if (typeof before !== 'object') return new Set([asWord(before)]);
  const words = known.get(before) ?? new Set(Object.values(before).map(asWord));
  known.set(before, words);
  return words;
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
