// What a branch is asked for: what the paper cannot do without, unless it is given, and the figures only the branch can tell.

import { canBeTaken, namesTaken } from '../collect/names-taken.ts';
import type { RollUp } from '../collect/roll-up.ts';
import { fill } from '../document/fill.ts';
import type { Facts } from '../facts/fact.ts';
import type { Column, Field, RowsType } from '../facts/field.ts';
import { readFact } from '../facts/read-fact.ts';
import type { Template } from '../template/template.ts';

/** Names the template must have and that are not given, in the order of the form. */
export function neededOf(template: Template, given: Facts): readonly string[] {
  const needed = new Set(fill(template, given).gaps.map(({ path }) => String(path[0])));
  for (const name of template.required) needed.add(name);
  return template.fields
    .filter((field) => needed.has(field.name) && !isWellGiven(field, given))
    .map(({ name }) => name);
}

/** Given, and so that it can be read: the branch need not look at it. */
export function isWellGiven(field: Field, given: Facts): boolean {
  return field.type !== 'computed' && readFact(field, given[field.name]).state === 'given';
}

/** `printed` are the columns the office's own paper has a use for. Empty where the template has little to do with the roll-up. */
export function ownColumns(
  { columns, unit }: RollUp,
  printed: readonly Column[],
  { fields }: Template,
): readonly Column[] {
  const known = new Set(fields.map(({ name }) => name));
  const taken = Object.entries(columns);
  const worked = new Set(taken.flatMap(([column, from]) => (canBeTaken(from, known) ? [column] : [])));
  if (worked.size * 2 <= taken.length) return [];
  return printed.filter(({ name }) => name !== unit && !worked.has(name));
}

/** Names whose numbers the roll-up adds up, though the paper of a branch could do without them. */
export function summedNames(
  { columns }: RollUp,
  printed: readonly Column[],
  { fields }: Template,
): readonly string[] {
  const counted = new Set(
    fields.filter(({ type }) => type === 'int' || type === 'rows').map(({ name }) => name),
  );
  return printed.flatMap(({ name, type }) => {
    const from = columns[name];
    return from && type === 'int' ? namesTaken(from).filter((each) => counted.has(each)) : [];
  });
}

/** Names whose days and items of all branches the office's own paper cannot do without, as its sample shows. */
export function pooledNames({ facts }: RollUp, office: Template, sample: Facts): readonly string[] {
  return Object.keys(facts).filter((name) => {
    const { [name]: _, ...others } = sample;
    return facts[name] !== '相同' && neededOf(office, others).includes(name);
  });
}

/** The rows with these columns alone, the unit's among them. */
export function narrowed(rows: Field & RowsType, names: ReadonlySet<string>): Field & RowsType {
  const { others: _, ...rest } = rows;
  return {
    ...rest,
    columns: [...rows.columns, ...(rows.others ?? [])].filter(({ name }) => names.has(name)),
  };
}
