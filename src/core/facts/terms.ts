// What a value is worked out from: the names and the columns behind a formula.

import type { Condition, Field, FieldType, Formula, OfRows, Term } from './field.ts';

/** The terms a formula rests on. */
export function termsOf(formula: Formula): readonly Term[] {
  if ('of' in formula) return [formula.of];
  if (formula.op === '按会议')
    return [formula.by ?? '会议种类', ...Object.values(formula.formulas).flatMap(termsOf)];
  return formula.op === '选' ? [formula.by, ...Object.values(formula.options)] : formula.terms;
}

type Counted = Pick<Field, 'from'> & FieldType;

function formulaOf(field: Counted): Formula | undefined {
  return field.type === 'computed' ? field.formula : field.from;
}

/** The names a value may be computed or worked out from. */
export function termsBehind(field: Counted): readonly string[] {
  const formula = formulaOf(field);
  return formula ? termsOf(formula).filter((term) => typeof term === 'string') : [];
}

type ColumnOf = { readonly of: string; readonly name: string };

/** The columns whose cells it rests on. */
export function columnsBehind(field: Counted): readonly ColumnOf[] {
  const formula = formulaOf(field);
  return formula ? columnsOf(formula) : [];
}

function columnsOf(formula: Formula): readonly ColumnOf[] {
  if (formula.op === '按会议') return Object.values(formula.formulas).flatMap(columnsOf);
  if (!('of' in formula)) return [];
  const named = 'column' in formula ? [formula.column] : [];
  const sources = formula.op === '各行' ? Object.values(formula.columns) : [];
  const unlike = formula.op === '个数' ? (formula.unlike ?? []) : [];
  const asked = conditionsOf(formula).map(({ column }) => column);
  return [...asked, ...named, ...sources, ...unlike].map((name) => ({ of: formula.of, name }));
}

export function conditionsOf({ where = [] }: OfRows): readonly Condition[] {
  return 'column' in where ? [where] : where;
}
