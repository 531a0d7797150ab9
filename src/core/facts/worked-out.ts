// What is worked out where its terms are given, and typed where they are not.

import type { FactPath } from './fact.ts';
import type { Field, Formula } from './field.ts';
import { termsOf } from './terms.ts';
import type { ReadFact, Reading, Value } from './value.ts';

/** The figure wins over what was typed; where there is neither, what was begun is asked for, else the box of the count itself. */
export function countedOrTyped(
  formula: Formula,
  figure: Reading<Value>,
  typed: Reading<Value>,
  isAsked: (name: string) => boolean,
  read: ReadFact,
): Reading<Value> {
  const names = termsOf(formula).filter((term) => typeof term === 'string');
  if (figure.state !== 'missing') return figure;
  // What other papers of the meeting ask for cannot be asked for here.
  if (typed.state !== 'missing' || !names.every(isAsked)) return typed;
  return isBegun(figure.path, names, read) ? { state: 'missing', path: figure.path } : typed;
}

function isBegun(missing: FactPath, names: readonly string[], read: ReadFact): boolean {
  if (missing.length < 3) return names.some((name) => read(name).state !== 'missing');
  const [name = '', , column = ''] = missing;
  const reading = read(String(name));
  const rows = reading.state === 'given' && reading.value.kind === 'rows' ? reading.value.rows : [];
  return rows.some((row) => row[String(column)]?.state !== 'missing');
}

/** Whether the value of a count is not its own but that of its terms. */
export function isWorkedOut({ name, from }: Field, reading: Reading<Value>): boolean {
  return from !== undefined && reading.state === 'given' && reading.path[0] !== name;
}
