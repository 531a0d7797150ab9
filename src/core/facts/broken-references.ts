// What is wrong in what a field says of other names.

import { unknownName } from '../source/nearest-name.ts';
import { brokenTerms, resultTypes } from './broken-terms.ts';
import type { Field, FieldType } from './field.ts';
import { brokenNextYear } from './next-year-key.ts';
import { isScalarType, scalarOf } from './types/scalars.ts';
import { typeName } from './types/types.ts';

/** Each with the key it stands under. */
export function brokenReferences(
  field: Field,
  fields: ReadonlyMap<string, Field>,
): [key: string, message: string][] {
  const unknown = (name: string): string[] =>
    fields.has(name) ? [] : [unknownName(name, '名称', fields.keys())];
  const broken: [string, string][] = [];
  if (field.default !== undefined)
    broken.push(...brokenDefault(field, field.default, fields).map((m): [string, string] => ['default', m]));
  for (const name of field.formerly ?? []) {
    if (fields.has(name)) broken.push(['formerly', `“${name}”现在还是一个名称，不能当作旧名`]);
  }
  if (field.plans !== undefined)
    broken.push(...brokenPlan(field, field.plans, fields).map((m): [string, string] => ['plans', m]));
  broken.push(...brokenNextYear(field, fields).map((m): [string, string] => ['nextYear', m]));
  if (field.type === 'claim') {
    broken.push(...field.needs.flatMap(unknown).map((m): [string, string] => ['needs', m]));
  }
  if (field.type === 'computed') {
    broken.push(...brokenTerms(field, field.formula, fields).map((m): [string, string] => ['formula', m]));
  }
  if (field.from) {
    const fits = resultTypes(field.from).every((type) => type === field.type);
    const own = fits ? [] : [`算出来的不是${typeName(field.type)}`];
    const terms = brokenTerms(field, field.from, fields);
    broken.push(...[...own, ...terms].map((m): [string, string] => ['from', m]));
  }
  return broken;
}

/** What is planned and what happened are facts of one type, and two. */
function brokenPlan(field: Field, plans: string, fields: ReadonlyMap<string, Field>): string[] {
  const other = fields.get(plans);
  if (!other) return [unknownName(plans, '名称', fields.keys())];
  if (plans === field.name) return ['不能是自己的安排'];
  if (field.type === other.type) return [];
  return [`“${plans}”的类型是${typeName(other.type)}，安排和实际的类型应当相同`];
}

/** A default that is not there, is the name itself, or cannot stand in because it is of another kind. */
function brokenDefault(field: Field, standIn: string, fields: ReadonlyMap<string, Field>): string[] {
  const other = fields.get(standIn);
  if (!other) return [unknownName(standIn, '名称', fields.keys())];
  if (standIn === field.name) return ['不能用自己代替自己'];
  const own = field.type === 'list' && other.type !== 'list' ? field.of : field;
  if (own.type === other.type || (isWords(own) && isWords(other))) return [];
  return [`“${standIn}”的类型是${typeName(other.type)}，不能代替${typeName(own.type)}`];
}

function isWords(type: FieldType): boolean {
  return isScalarType(type) && scalarOf(type).kind === 'text';
}
