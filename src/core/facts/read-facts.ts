// All facts of a draft as values, each read at most once: typed, taken from another field by default, or computed.

import { fieldsByName } from './by-name.ts';
import type { FactPath, Facts } from './fact.ts';
import { type Field, type Formula, termsOf } from './field.ts';
import { readFact } from './read-fact.ts';
import type { Reading, Value } from './value.ts';

export type ReadFact = (name: string) => Reading<Value>;

export function readFacts(fields: readonly Field[], facts: Facts): ReadFact {
  const byName = fieldsByName(fields);
  const readings = new Map<string, Reading<Value>>();

  function read(name: string, inside: readonly string[]): Reading<Value> {
    const known = readings.get(name);
    if (known) return known;
    const field = byName.get(name);
    const path = [name];
    if (!field || inside.includes(name)) return { state: 'missing', path };
    const others = [...inside, name];
    const own =
      field.type === 'computed' ? compute(field.formula, path, others) : readFact(field, facts[name]);
    const reading =
      own.state === 'missing' && field.default ? standIn(field, read(field.default, others)) : own;
    readings.set(name, reading);
    return reading;
  }

  function compute(formula: Formula, path: FactPath, inside: readonly string[]): Reading<Value> {
    if (formula.op === '合计') return sumOf(read(formula.of, inside), formula.column, path);
    const terms = termsOf(formula);
    const numbers: number[] = [];
    let typed: FactPath | undefined;
    for (const term of terms) {
      const reading = typeof term === 'number' ? undefined : read(term, inside);
      const number = typeof term === 'number' ? term : reading && numberOf(reading);
      // What is missing is the term: nobody can type a computed value.
      if (number === undefined) return { state: 'missing', path: reading?.path ?? path };
      numbers.push(number);
      typed ??= reading?.path;
    }
    const [first = 0, ...rest] = numbers;
    const others = rest.reduce((total, number) => total + number, 0);
    if (formula.op === '商' && !others) return { state: 'missing', path };
    const results = {
      和: first + others,
      差: first - others,
      商: Math.round((first / others) * 10) / 10,
      个数: first,
    };
    const number = results[formula.op];
    if (number < 0) return { state: 'wrong', path, message: `算出来是负数，请核对“${terms.join('”“')}”` };
    // Whoever wants to change it changes the first of its terms.
    return { state: 'given', value: { kind: 'number', number }, path: typed ?? path };
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

/** The sum of a column; missing as long as one of its cells is. */
function sumOf(reading: Reading<Value>, column: string, path: FactPath): Reading<Value> {
  if (reading.state !== 'given' || reading.value.kind !== 'rows')
    return { state: 'missing', path: reading.path };
  let number = 0;
  for (const { [column]: cell } of reading.value.rows) {
    if (cell?.state !== 'given' || cell.value.kind !== 'number')
      return { state: 'missing', path: cell?.path ?? path };
    number += cell.value.number;
  }
  return { state: 'given', value: { kind: 'number', number }, path: reading.path };
}

function numberOf(reading: Reading<Value>): number | undefined {
  if (reading.state !== 'given') return undefined;
  const { value } = reading;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'rows' ? value.rows.length : undefined;
}
