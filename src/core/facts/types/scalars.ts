// The types of single values. A type that is added to ScalarType is missing here until it has a file.

import type { FieldType, ScalarType } from '../field.ts';
import { bool } from './bool.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { deadline } from './deadline.ts';
import { int } from './int.ts';
import { long } from './long.ts';
import { organ } from './organ.ts';
import { person } from './person.ts';
import type { Scalar } from './scalar.ts';
import { text } from './text.ts';
import { time } from './time.ts';

export const SCALARS = {
  text,
  long,
  int,
  date,
  time,
  deadline,
  choice,
  bool,
  organ,
  person,
} satisfies { readonly [K in ScalarType['type']]: Scalar<Extract<ScalarType, { type: K }>> };

const BY_TYPE: Readonly<Record<ScalarType['type'], Scalar<ScalarType>>> = SCALARS;

const KEYS: ReadonlySet<string> = new Set(Object.keys(SCALARS));

export function isScalarKey(type: string): type is ScalarType['type'] {
  return KEYS.has(type);
}

export function isScalarType(type: FieldType): type is ScalarType {
  return isScalarKey(type.type);
}

/** What its type says about a value. */
export function scalarOf({ type }: Pick<ScalarType, 'type'>): Scalar<ScalarType> {
  return BY_TYPE[type];
}
