// Every type of the vocabulary, single values and others, and what all of them say.

import type { CompoundType, FieldType, NextYearWord, Stage } from '../field.ts';
import type { Compound } from './compound.ts';
import { COMPOUNDS } from './compounds.ts';
import { isScalarType, SCALARS, scalarOf } from './scalars.ts';

export const TYPES = { ...SCALARS, ...COMPOUNDS };

const KEYS: ReadonlySet<string> = new Set(Object.keys(TYPES));

export function isTypeKey(type: unknown): type is FieldType['type'] {
  return typeof type === 'string' && KEYS.has(type);
}

export const TYPE_KEYS: readonly FieldType['type'][] = Object.keys(TYPES).filter(isTypeKey);

const BY_TYPE: Readonly<Record<CompoundType['type'], Compound<CompoundType>>> = COMPOUNDS;

export function compoundOf({ type }: Pick<CompoundType, 'type'>): Compound<CompoundType> {
  return BY_TYPE[type];
}

/** The name of a type in `content/fields/*.yml`. */
export function typeName(type: FieldType['type']): string {
  return TYPES[type].title;
}

/** The type in words. */
export function describeType(type: FieldType): string {
  return isScalarType(type) ? scalarOf(type).describe(type) : compoundOf(type).describe(type);
}

/** The views a template may ask of a field, besides the options and groupings of rows. */
export function viewsOf({ type }: Pick<FieldType, 'type'>): readonly string[] {
  return TYPES[type].views;
}

/** What becomes of an answer in next year's draft where the vocabulary does not say. */
export function nextYearOf(type: FieldType, stage: Stage): NextYearWord {
  return isScalarType(type) ? scalarOf(type).nextYear(type, stage) : compoundOf(type).nextYear(type, stage);
}
