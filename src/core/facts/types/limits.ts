// The keys `min` and `max` of numbers and texts.

import { isNumber, maybe } from '../../source/shape.ts';
import { describe, type Mapping, type Say } from '../../source/yaml-shape.ts';

export type Limits = { readonly min?: number; readonly max?: number };

export const LIMIT_KEYS = ['min', 'max'] as const;

export function readLimits(definition: Mapping, say: Say): Limits {
  const found: { min?: number; max?: number } = {};
  for (const key of LIMIT_KEYS) {
    const value = definition[key];
    if (value === undefined) continue;
    if (typeof value === 'number' && Number.isInteger(value)) found[key] = value;
    else say(`${key} 应为整数，现为${describe(value)}`, key);
  }
  if (found.min !== undefined && found.max !== undefined && found.min > found.max)
    say(`min（${found.min}）大于 max（${found.max}），什么也填不进去`, 'min');
  return found;
}

export function hasLimits({ min, max }: Mapping): boolean {
  return maybe(isNumber)(min) && maybe(isNumber)(max);
}
