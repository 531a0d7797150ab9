// The type part of a field definition: its Chinese type name and the keys that type has.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, type Mapping, type Say } from '../source/yaml-shape.ts';
import type { FieldType, ScalarType } from './field.ts';
import type { Within } from './types/compound.ts';
import { isScalarKey, scalarOf } from './types/scalars.ts';
import { compoundOf, TYPE_KEYS, TYPES, typeName } from './types/types.ts';

const WITHIN: Within = { define: readFieldType, defineItem: readItemType };

/** Reads `type` and its keys; `others` are the keys that belong to the definition around it. */
export function readFieldType(
  definition: Mapping,
  others: readonly string[],
  say: Say,
): FieldType | undefined {
  const type = typeKey(definition.type, say);
  if (!type) return undefined;
  const known = ['type', ...TYPES[type].keys, ...others];
  for (const key of Object.keys(definition)) {
    if (!known.includes(key)) say(notAllowed(key, '键', known), key);
  }
  return isScalarKey(type)
    ? scalarOf({ type }).define(definition, say)
    : compoundOf({ type }).define(definition, say, WITHIN);
}

function readItemType(title: unknown, definition: Mapping, say: Say): ScalarType | undefined {
  const type = typeKey(title, say);
  if (!type) return undefined;
  if (isScalarKey(type)) return scalarOf({ type }).define(definition, say);
  say('列表和多行里只能用单个值的类型', 'of');
  return undefined;
}

function typeKey(title: unknown, say: Say): FieldType['type'] | undefined {
  const key = TYPE_KEYS.find((known) => TYPES[known].title === title);
  if (!key) {
    const message =
      typeof title === 'string'
        ? notAllowed(title, '类型', TYPE_KEYS.map(typeName))
        : `type 应为类型名，现为${describe(title)}`;
    say(message, 'type');
  }
  return key;
}
