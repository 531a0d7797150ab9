// What is wrong in a value written by hand in content: columns its rows do not have, and parts that cannot be read.

import { notAllowed } from '../source/nearest-name.ts';
import { isMapping } from '../source/yaml-shape.ts';
import type { Fact, FactPath } from './fact.ts';
import { type Readable, readFact, wrongParts } from './read-fact.ts';

export function wrongCells(
  field: Readable,
  fact: Fact,
): { readonly path: FactPath; readonly message: string }[] {
  const columns = field.type === 'rows' ? field.columns.map((known) => known.name) : [];
  return [
    ...unknownColumns(field, fact).map(([index, column]) => ({
      path: [field.name, index, column],
      message: `“${field.name}”第 ${index + 1} 行：${notAllowed(column, '列', columns)}`,
    })),
    ...wrongParts(readFact(field, fact)).map(({ path, message }) => ({
      path,
      message: `${placeWords(path)}：${message}`,
    })),
  ];
}

function unknownColumns(field: Readable, fact: Fact): [row: number, column: string][] {
  if (field.type !== 'rows' || !Array.isArray(fact)) return [];
  return fact.flatMap((row: Fact, index: number) =>
    isMapping(row)
      ? Object.keys(row)
          .filter((column) => !field.columns.some((known) => known.name === column))
          .map((column): [number, string] => [index, column])
      : [],
  );
}

/** “整改清单”第 3 行“状态” */
function placeWords([name, index, column]: FactPath): string {
  if (typeof index !== 'number') return `“${name}”`;
  return `“${name}”第 ${index + 1} 行${column === undefined ? '' : `“${column}”`}`;
}
