// Which fields a template asks for, and which columns of them: a list that all papers share is asked only for what this one says.

import type { Column, Field, RowsType } from '../facts/field.ts';
import { columnsBehind, termsBehind } from '../facts/terms.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';

/** The fields behind the `used` names, with those their defaults, formulas and claims rest on. A column is used as 名称.列. */
export function fieldsInUse(used: ReadonlySet<string>, vocabulary: Vocabulary): Field[] {
  const wanted = new Set<string>();
  const want = (name: string) => {
    const field = vocabulary.get(name);
    if (!field) wanted.add(name);
    if (!field || wanted.has(name)) return;
    wanted.add(name);
    if (field.default) want(field.default);
    if (field.type === 'claim') field.needs.forEach(want);
    if (field.type === 'computed') termsBehind(field).forEach(want);
  };
  used.forEach(want);
  // What a typed count may be worked out from is not asked for its sake; where it is asked, it is asked whole.
  for (const { name, ...field } of vocabulary.values()) {
    for (const column of wanted.has(name) ? columnsBehind(field) : [])
      if (wanted.has(column.of)) wanted.add(`${column.of}.${column.name}`);
  }
  return [...vocabulary.values()]
    .filter((field) => wanted.has(field.name))
    .map((field) => (field.type === 'rows' ? withColumnsInUse(field, wanted) : field));
}

/** All columns where the template only counts rows. */
function withColumnsInUse(
  { columns, others = [], ...field }: Extract<Field, RowsType>,
  wanted: ReadonlySet<string>,
): Field {
  const whole = [...columns, ...others];
  const asked = whole.filter(({ name }) => wanted.has(`${field.name}.${name}`));
  const rest = whole.filter((column) => !asked.includes(column));
  return asked.length && rest.length
    ? { ...field, columns: asked.map((column) => standingIn(column, rest)), others: rest }
    : { ...field, columns: whole };
}

/** A sheet that names who answers by another column than the template asks for has them all the same. */
function standingIn(column: Column, rest: readonly Column[]): Column {
  const { also = [], insteadOf = [] } = column;
  const headings = rest
    .filter(({ name }) => insteadOf.includes(name))
    .flatMap((other) => [other.name, ...(other.also ?? [])]);
  return headings.length ? { ...column, also: [...new Set([...also, ...headings])] } : column;
}
