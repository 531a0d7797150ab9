// How a sentence names a field, an item of a list or a cell of a row.

import type { FactPath } from '../facts/fact.ts';

/** “整改清单”第 2 行的“完成日期” */
export function sayPath([name = '', index, column]: FactPath): string {
  if (index === undefined) return `“${name}”`;
  const place = Number(index) + 1;
  return column === undefined ? `“${name}”第 ${place} 条` : `“${name}”第 ${place} 行的“${column}”`;
}
