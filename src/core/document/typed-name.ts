// The name to ask for where a computed value went wrong: nobody can type what is computed.

import type { Field } from '../facts/field.ts';
import { termsOf } from '../facts/terms.ts';

/** The first name of the form that a computed value rests on; another field's own name. */
export function typedName(name: string, fields: ReadonlyMap<string, Field>, depth = 0): string {
  const field = fields.get(name);
  if (field?.type !== 'computed' || depth > fields.size) return name;
  const term = termsOf(field.formula).find((each) => typeof each === 'string');
  return typeof term === 'string' ? typedName(term, fields, depth + 1) : name;
}
