// What is wrong in the names a formula refers to.

import { unknownName } from '../source/nearest-name.ts';
import { brokenColumns, strangers } from './broken-columns.ts';
import type { Field, FieldType, Formula } from './field.ts';
import { termsOf } from './terms.ts';
import { isScalarType, scalarOf } from './types/scalars.ts';
import { compoundOf } from './types/types.ts';

type ByChoice = Extract<Formula, { op: '按会议' }>;

/** Terms that are not there, are the name itself, or hold nothing to count with. */
export function brokenTerms(owner: Field, formula: Formula, fields: ReadonlyMap<string, Field>): string[] {
  if (formula.op === '按会议')
    return [
      ...brokenChoice(formula, fields),
      ...Object.values(formula.formulas).flatMap((each) => brokenTerms(owner, each, fields)),
    ];
  return termsOf(formula).flatMap((term) => {
    if (typeof term === 'number') return [];
    const field = fields.get(term);
    if (!field) return [unknownName(term, '名称', fields.keys())];
    if (term === owner.name) return ['不能用自己算自己'];
    if (formula.op === '选' && term === formula.by) return brokenPick(field, Object.keys(formula.options));
    if (!('of' in formula)) return isCounted(field) ? [] : [`“${term}”不是数，不能计算`];
    if (field.type === 'list' && formula.op === '个数' && !formula.where) return [];
    return field.type === 'rows' ? brokenColumns(owner, formula, field) : [`“${term}”不是多行，不能数`];
  });
}

function brokenChoice({ by, formulas }: ByChoice, fields: ReadonlyMap<string, Field>): string[] {
  const field = by === undefined ? undefined : fields.get(by);
  if (by === undefined) return [];
  if (!field) return [unknownName(by, '名称', fields.keys())];
  if (field.type !== 'choice') return [`“${by}”不是选项，不能按它来选`];
  return strangers(Object.keys(formulas).filter(Boolean), field.options);
}

/** Of which types a result can be. */
export function resultTypes(formula: Formula): readonly FieldType['type'][] {
  switch (formula.op) {
    case '按会议':
      return Object.values(formula.formulas).flatMap(resultTypes);
    case '最早':
    case '最晚':
      return ['date'];
    case '各项':
      return ['list'];
    case '各行':
      return ['rows'];
    default:
      return ['int'];
  }
}

/** Whether there is something to count with. */
function isCounted(type: FieldType): boolean {
  return isScalarType(type) ? scalarOf(type).kind === 'number' : compoundOf(type).isCounted;
}

function brokenPick(field: Field, picked: readonly string[]): string[] {
  if (field.type !== 'choice') return [`“${field.name}”不是选项，不能按它来选`];
  const left = field.options.filter((option) => !picked.includes(option));
  return [...strangers(picked, field.options), ...left.map((option) => `选了“${option}”用哪个名称，没有写`)];
}
