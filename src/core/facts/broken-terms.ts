// What is wrong in the names a formula refers to.

import { notAllowed, unknownName } from '../source/nearest-name.ts';
import { type Field, type FieldType, type Formula, termsOf, type Where } from './field.ts';
import { isScalarType, scalarOf } from './types/scalars.ts';
import { compoundOf } from './types/types.ts';

/** Terms that are not there, are the name itself, or hold nothing to count with. */
export function brokenTerms(name: string, formula: Formula, fields: ReadonlyMap<string, Field>): string[] {
  return termsOf(formula).flatMap((term) => {
    if (typeof term === 'number') return [];
    const field = fields.get(term);
    if (!field) return [unknownName(term, '名称', fields.keys())];
    if (term === name) return ['不能用自己算自己'];
    if (formula.op === '合计') return brokenSum(field, formula.column);
    if (formula.op === '选' && term === formula.by) return brokenPick(field, Object.keys(formula.options));
    if (formula.op === '个数' && formula.where) return brokenWhere(field, formula.where);
    return isCounted(field) ? [] : [`“${term}”不是数，不能计算`];
  });
}

/** Whether there is something to count with. */
function isCounted(type: FieldType): boolean {
  return isScalarType(type) ? scalarOf(type).kind === 'number' : compoundOf(type).isCounted;
}

function brokenSum(field: Field, name: string): string[] {
  const columns = field.type === 'rows' ? field.columns : [];
  const column = columns.find((known) => known.name === name);
  if (column?.type === 'int') return [];
  if (column) return [`列“${name}”不是整数，不能合计`];
  return [
    notAllowed(
      name,
      '列',
      columns.map((known) => known.name),
    ),
  ];
}

function brokenWhere(field: Field, { column: name, options }: Where): string[] {
  const columns = field.type === 'rows' ? field.columns : [];
  const column = columns.find((known) => known.name === name);
  if (column?.type === 'choice') return strangers(options, column.options);
  if (column) return [`列“${name}”不是选项，不能用作条件`];
  return [
    notAllowed(
      name,
      '列',
      columns.map((known) => known.name),
    ),
  ];
}

function brokenPick(field: Field, picked: readonly string[]): string[] {
  if (field.type !== 'choice') return [`“${field.name}”不是选项，不能按它来选`];
  const left = field.options.filter((option) => !picked.includes(option));
  return [...strangers(picked, field.options), ...left.map((option) => `选了“${option}”用哪个名称，没有写`)];
}

function strangers(given: readonly string[], options: readonly string[]): string[] {
  return given.filter((each) => !options.includes(each)).map((each) => notAllowed(each, '选项', options));
}
