// Whether data that comes back from anywhere has the shape it left with: small checks, put together as the types are.

import { isMapping } from './yaml-shape.ts';

export type Check = (value: unknown) => boolean;
/** A check for every key; one that a type gains is missing in its shape. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Check };

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isBoolean: Check = (value) => typeof value === 'boolean';

export function oneOf(options: readonly unknown[]): Check {
  return (value) => options.includes(value);
}

export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

export const isTexts = listOf(isText);

export function recordOf(check: Check): Check {
  return (value) => isMapping(value) && Object.values(value).every(check);
}

export function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function shaped<T>(shape: Shape<T>): Check {
  return (value) =>
    isMapping(value) && Object.entries<Check>(shape).every(([key, check]) => check(value[key]));
}
