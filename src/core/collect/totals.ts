// What the counts of all branches add up to, and who did not give one: a sum that leaves somebody out says so.

import type { Field, RowsType } from '../facts/field.ts';
import type { Branch } from './collect.ts';

export type Total = { readonly column: string; readonly sum: number; readonly without: readonly string[] };

/** Of the columns that count, where anybody gave a number. A file that another replaced is not counted. */
export function totalsOf(branches: readonly Branch[], { columns }: Field & RowsType): readonly Total[] {
  const counted = branches.filter(({ replacedBy }) => !replacedBy);
  return columns.flatMap(({ name, type }) => {
    if (type !== 'int') return [];
    const found = counted.map(({ unit, cells }) => ({
      unit,
      number: cells.find(({ column }) => column === name)?.fact,
    }));
    const numbers = found.flatMap(({ number }) => (typeof number === 'number' ? [number] : []));
    if (!numbers.length) return [];
    const without = found.flatMap(({ unit, number }) => (typeof number === 'number' ? [] : [unit]));
    return [{ column: name, sum: numbers.reduce((sum, number) => sum + number, 0), without }];
  });
}
