// A value typed in any usual form, shown the way it will be printed; what cannot be read stays as it was typed.

import type { ScalarType } from './field.ts';
import { isScalarKey, scalarOf } from './types/scalars.ts';

/** `type` is that of a field; `of` is asked for the unit of a number, which may stand behind it. */
export function tidy(type: string, text: string, of?: ScalarType): string {
  if (!isScalarKey(type)) return text;
  return scalarOf({ type }).tidy(text, of && 'unit' in of ? of.unit : undefined);
}
