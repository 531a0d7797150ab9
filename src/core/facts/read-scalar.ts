// A single typed fact as a value of its type: what it is and what reading did to it, or what is wrong and what was plainly meant.

import { type Fact, type FactPath, isGiven } from './fact.ts';
import type { ScalarType } from './field.ts';
import { scalarOf } from './types/scalars.ts';
import type { Reading, ScalarValue } from './value.ts';

export function readScalar(type: ScalarType, fact: Fact | undefined, path: FactPath): Reading<ScalarValue> {
  if (!isGiven(fact)) return { state: 'missing', path };
  const read = scalarOf(type).read(type, fact);
  if ('message' in read) return { state: 'wrong', path, ...read };
  const { value, told = [] } = read;
  if (value.kind === 'person' && !value.post && !value.name) return { state: 'missing', path };
  return { state: 'given', value, path, ...(told.length ? { told } : {}) };
}
