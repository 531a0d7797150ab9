// The fields of a template by name: made once for each list of fields, which never changes.

import type { Field } from './field.ts';

const known = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

export function fieldsByName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const before = known.get(fields);
  if (before) return before;
  const byName = new Map(fields.map((field) => [field.name, field]));
  known.set(fields, byName);
  return byName;
}
