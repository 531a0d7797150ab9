// 多行: rows of columns, each column of a type of single values.

import { notAllowed } from '../../source/nearest-name.ts';
import { isText, isTexts, listOf, maybe } from '../../source/shape.ts';
import { isMapping, type Mapping, optionalText, type Say, textList } from '../../source/yaml-shape.ts';
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
  isShaped: ({ columns, others }, isScalar) => {
    const areColumns = listOf((column) => isScalar(column) && isNamed(column));
    return areColumns(columns) && maybe(areColumns)(others);
  },
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
    maybe(isTexts)(column.also) &&
    maybe(isTexts)(column.insteadOf) &&
    maybe(isText)(column.with)
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
    const insteadOf =
      definition.insteadOf === undefined ? [] : textList(definition.insteadOf, 'insteadOf', sayColumn);
    const others = Object.keys(columns).filter((other) => other !== name);
    for (const other of insteadOf)
      if (!others.includes(other)) sayColumn(notAllowed(other, '列', others), 'insteadOf');
    if (typeof definition.with === 'string' && !others.includes(definition.with))
      sayColumn(notAllowed(definition.with, '列', others), 'with');
    return readColumn(name, definition, named, sayColumn, within).map((column) =>
      insteadOf.length ? { ...column, insteadOf } : column,
    );
  });
}

function readColumn(
  name: string,
  definition: Mapping,
  named: Map<string, string>,
  say: Say,
  { define }: Within,
): Column[] {
  const type = define(definition, ['hint', 'example', 'also', 'insteadOf', 'with'], say);
  if (!type || !isScalarType(type)) {
    if (type) say('多行的列只能用单个值的类型');
    return [];
  }
  const also = definition.also === undefined ? [] : otherNames(definition.also, name, named, say);
  const texts = optionalText(definition, ['hint', 'example', 'with'] as const, say);
  return [{ name, ...texts, ...(also.length ? { also } : {}), ...type }];
}
