// What is wrong in the columns a formula over rows names.

import { notAllowed } from '../source/nearest-name.ts';
import type { Column, Condition, Field, RowsFormula, RowsType } from './field.ts';
import { conditionsOf } from './terms.ts';
import { scalarOf } from './types/scalars.ts';
import { typeName } from './types/types.ts';

export function brokenColumns(owner: Field, formula: RowsFormula, { columns }: RowsType): string[] {
  const names = columns.map(({ name }) => name);
  const asked = (name: string, broken: (column: Column) => string[]): string[] => {
    const column = columns.find((known) => known.name === name);
    return column ? broken(column) : [notAllowed(name, '列', names)];
  };
  const conditions = conditionsOf(formula).flatMap((condition) =>
    asked(condition.column, (column) => brokenCondition(condition, column)),
  );
  return [...conditions, ...brokenWork(owner, formula, asked)];
}

function brokenWork(
  owner: Field,
  formula: RowsFormula,
  asked: (name: string, broken: (column: Column) => string[]) => string[],
): string[] {
  switch (formula.op) {
    case '个数':
      return (formula.unlike ?? []).flatMap((name) => asked(name, () => []));
    case '合计':
    case '最大':
      return asked(formula.column, ({ name, type }) =>
        type === 'int' ? [] : [`列“${name}”不是整数，不能${formula.op === '合计' ? '合计' : '比大小'}`],
      );
    case '最早':
    case '最晚':
      return asked(formula.column, ({ name, type }) =>
        type === 'date' ? [] : [`列“${name}”不是日期，不能比先后`],
      );
    case '各项':
      return asked(formula.column, ({ name, ...type }) =>
        scalarOf(type).kind === 'text' ? [] : [`列“${name}”不是文字，不能逐项列出`],
      );
    case '各行': {
      const own = owner.type === 'rows' ? owner.columns : [];
      const target = (name: string) => own.find((column) => column.name === name);
      const counted = formula.count === undefined || target(formula.count)?.type === 'int';
      const pairs = Object.entries(formula.columns).flatMap(([name, source]) => {
        const column = target(name);
        if (!column)
          return [
            notAllowed(
              name,
              '列',
              own.map((each) => each.name),
            ),
          ];
        return asked(source, ({ type }) =>
          type === column.type
            ? []
            : [`列“${source}”是${typeName(type)}，不能放进${typeName(column.type)}“${name}”`],
        );
      });
      return [...pairs, ...(counted ? [] : [`列“${formula.count}”不是整数，不能写人数`])];
    }
  }
}

function brokenCondition(condition: Condition, column: Column): string[] {
  if (!('options' in condition)) return [];
  if (column.type === 'bool') return strangers(condition.options, ['是', '否']);
  if (column.type === 'choice') return column.open ? [] : strangers(condition.options, column.options);
  return column.type === 'text' ? [] : [`列“${column.name}”不是选项，不能用作条件`];
}

export function strangers(given: readonly string[], options: readonly string[]): string[] {
  return given.filter((each) => !options.includes(each)).map((each) => notAllowed(each, '选项', options));
}
