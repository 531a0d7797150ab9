// All facts of a draft as values, each read at most once: typed, taken from another field by default, or computed.

import { fieldsByName } from './by-name.ts';
import { compute } from './compute.ts';
import type { Facts } from './fact.ts';
import type { Field } from './field.ts';
import { readFact } from './read-fact.ts';
import type { ReadFact, Reading, Value } from './value.ts';
import { countedOrTyped } from './worked-out.ts';

export function readFacts(fields: readonly Field[], facts: Facts): ReadFact {
  const byName = fieldsByName(fields);
  const readings = new Map<string, Reading<Value>>();
  const isAsked = (name: string) => byName.has(name);

  function read(name: string, inside: readonly string[]): Reading<Value> {
    const known = readings.get(name);
    if (known) return known;
    const field = byName.get(name);
    const path = [name];
    if (!field || inside.includes(name)) return { state: 'missing', path };
    const others = [...inside, name];
    const readOther: ReadFact = (other) => read(other, others);
    const typed =
      field.type === 'computed' ? compute(field.formula, path, readOther) : readFact(field, facts[name]);
    const own = field.from
      ? countedOrTyped(field.from, compute(field.from, path, readOther), typed, isAsked, readOther)
      : typed;
    const reading =
      own.state === 'missing' && field.default ? standIn(field, read(field.default, others)) : own;
    readings.set(name, reading);
    return reading;
  }

  return (name) => read(name, []);
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
