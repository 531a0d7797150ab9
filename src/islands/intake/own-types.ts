// Types a name of one's own can have on this page; lists with columns are for the workshop.

import type { ScalarType } from '../../core/facts/field.ts';
import type { OwnType } from '../../core/template/own-field.ts';

export const OWN_TYPES = [
  'text',
  'long',
  'int',
  'date',
  'time',
  'deadline',
  'organ',
  'person',
  'list',
] as const;

export function ownType(chosen: string): OwnType | undefined {
  const type = OWN_TYPES.find((known) => known === chosen);
  if (!type) return undefined;
  return type === 'list' ? { type, of: { type: 'text' } } : plain(type);
}

function plain(type: Exclude<ScalarType['type'], 'choice' | 'bool'>): ScalarType {
  return { type };
}
