// 多行: rows of columns, each column of a type of single values.

import { isText, isTexts, listOf, maybe } from '../../source/shape.ts';
import { isMapping, type Mapping, optionalText, type Say } from '../../source/yaml-shape.ts';
import { otherNames } from '../column-names.ts';
import type { Column, RowsType } from '../field.ts';
import { checkName, isName } from '../name.ts';
import type { Compound, Within } from './compound.ts';
import { COUNTS, SEVERAL } from './counts.ts';
import { isScalarType } from './scalars.ts';

export const rows: Compound<RowsType> = {
  title: '多行',
  keys: ['columns'],
  define: ({ columns }, say, within) => ({ type: 'rows', columns: readColumns(columns, say, within) }),
  isShaped: ({ columns }, isScalar) => listOf((column) => isScalar(column) && isNamed(column))(columns),
  views: [...COUNTS.keys(), ...SEVERAL],
  isCounted: true,
  nextYear: () => '核对',
  describe: ({ columns }) => `多行：${columns.map(({ name }) => name).join('、')}`,
};

function isNamed(column: unknown): boolean {
  return (
    isMapping(column) &&
    isName(column.name) &&
    maybe(isText)(column.hint) &&
    maybe(isText)(column.example) &&
    maybe(isTexts)(column.also)
  );
}

function readColumns(columns: unknown, say: Say, within: Within): Column[] {
  if (!isMapping(columns) || Object.keys(columns).length === 0) {
    say('多行要在 columns 下逐列写明类型', 'columns');
    return [];
  }
  const named = new Map(Object.keys(columns).map((name) => [name, name]));
  return Object.entries(columns).flatMap(([name, definition]) => {
    const sayColumn: Say = (message, ...path) => say(`列“${name}”：${message}`, 'columns', name, ...path);
    if (!isMapping(definition)) {
      sayColumn('下面应写明 type');
      return [];
    }
    checkName('列名', name, sayColumn);
    return readColumn(name, definition, named, sayColumn, within);
  });
}

function readColumn(
  name: string,
  definition: Mapping,
  named: Map<string, string>,
  say: Say,
  { define }: Within,
): Column[] {
  const type = define(definition, ['hint', 'example', 'also'], say);
  if (!type || !isScalarType(type)) {
    if (type) say('多行的列只能用单个值的类型');
    return [];
  }
  const also = definition.also === undefined ? [] : otherNames(definition.also, name, named, say);
  const texts = optionalText(definition, ['hint', 'example'] as const, say);
  return [{ name, ...texts, ...(also.length ? { also } : {}), ...type }];
}
