// The sum of numbers that are given, for rules that hold rows against a total.

import type { Known } from '../values.ts';

export function sumOf(numbers: readonly (Known<number> | undefined)[]): number {
  return numbers.reduce((total, number) => total + (number?.value ?? 0), 0);
}
