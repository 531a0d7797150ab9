// The claims that are ticked.

import type { Field } from '../facts/field.ts';
import type { ReadFact } from '../facts/value.ts';

export function claimsOn(fields: readonly Field[], read: ReadFact): readonly string[] {
  return fields.flatMap(({ type, name }) => (type === 'claim' && read(name).state === 'given' ? [name] : []));
}
