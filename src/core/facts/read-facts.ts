// All facts of a draft as values, each read at most once: typed, taken from another field by default, or computed.

import { fieldsByName, withFeedsByName } from './by-name.ts';
import { compute } from './compute.ts';
import type { Facts } from './fact.ts';
import type { Field } from './field.ts';
import { readFact } from './read-fact.ts';
import type { ReadFact, Reading, Value } from './value.ts';
import { countedOrTyped } from './worked-out.ts';

/** `feeds` are lists of other papers of the meeting, out of which figures are made: they are read, and not asked for. */
export function readFacts(fields: readonly Field[], facts: Facts, feeds: readonly Field[] = []): ReadFact {
  const asked = fieldsByName(fields);
  const byName = withFeedsByName(fields, feeds);
  const readings = new Map<string, Reading<Value>>();
  const isAsked = (name: string) => asked.has(name);

  function read(name: string, inside: readonly string[]): Reading<Value> {
    const known = readings.get(name);
    if (known) return known;
    const field = byName.get(name);
    if (!field || inside.includes(name)) return { state: 'missing', path: [name] };
    const reading = readingOf(field, name, inside);
    readings.set(name, reading);
    return reading;
  }

  function readingOf(field: Field, name: string, inside: readonly string[]): Reading<Value> {
    // What is only typed asks for no other.
    if (field.type !== 'computed' && !field.from && !field.default) return readFact(field, facts[name]);
    const path = [name];
    const others = [...inside, name];
    const readOther: ReadFact = (other) => read(other, others);
    const typed =
      field.type === 'computed' ? compute(field.formula, path, readOther) : readFact(field, facts[name]);
    const own = field.from
      ? countedOrTyped(field.from, figureFor(field, readOther), typed, isAsked, readOther)
      : typed;
    return own.state === 'missing' && field.default ? standIn(field, read(field.default, others)) : own;
  }

  return (name) => readings.get(name) ?? read(name, OUTSIDE);
}

/** Asked for by the template, not by the reading of another name. */
const OUTSIDE: readonly string[] = [];

/** Fewer than a count can be are not counted yet: nothing of it was done. */
function figureFor(field: Field, read: ReadFact): Reading<Value> {
  const path = [field.name];
  const figure = field.from ? compute(field.from, path, read) : ({ state: 'missing', path } as const);
  const isTooFew =
    field.type === 'int' &&
    figure.state === 'given' &&
    figure.value.kind === 'number' &&
    figure.value.number < (field.min ?? 0);
  if (isTooFew) return { state: 'missing', path: figure.path };
  if (field.type !== 'rows' || figure.state !== 'given' || figure.value.kind !== 'rows') return figure;
  return { ...figure, value: { ...figure.value, columns: field.columns } };
}

/** The value of the default field, as the type of the field it stands in for; where both are missing, the default is asked for. */
function standIn(field: Field, reading: Reading<Value>): Reading<Value> {
  const path = [field.name];
  if (reading.state !== 'given') return { state: 'missing', path: reading.path };
  const { value } = reading;
  if (field.type !== 'list' || value.kind === 'list' || value.kind === 'rows')
    return { state: 'given', value, path };
  const items = [{ state: 'given', value, path: [field.name, 0] } as const];
  return { state: 'given', value: { kind: 'list', of: field.of, items }, path };
}
