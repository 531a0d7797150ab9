// The names of the vocabulary by what their values are, as `names.json` holds them for the compiler: a rule can name no other.

import type { Column, Field } from '../facts/field.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import type { ScalarValue } from '../facts/value.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { CellKind } from './names.ts';

type Names = Readonly<Record<string, boolean>>;
export type NamesByKind = Readonly<Record<CellKind | 'list', Names>> & {
  readonly rows: Readonly<Record<string, Readonly<Record<CellKind, Names>>>>;
};

/** What rules may ask of a value of each kind; a person and a time are asked for nothing. */
const CELLS: Readonly<Record<ScalarValue['kind'], CellKind>> = {
  number: 'number',
  date: 'date',
  deadline: 'date',
  text: 'text',
  flag: 'flag',
  person: 'other',
  time: 'other',
};

export function namesOf(vocabulary: Vocabulary): NamesByKind {
  const fields = [...vocabulary.values()];
  const named = (kind: CellKind | 'list') => namesWhere(fields, (field) => kindOf(field) === kind);
  const rows = fields.flatMap((field) => {
    if (field.type !== 'rows') return [];
    const columnsOf = (kind: CellKind) => namesWhere(field.columns, (column) => kindOf(column) === kind);
    return [[field.name, byCellKind(columnsOf)] as const];
  });
  return { ...byCellKind(named), list: named('list'), rows: Object.fromEntries(rows) };
}

function byCellKind<T>(of: (kind: CellKind) => T): Record<CellKind, T> {
  return { number: of('number'), date: of('date'), text: of('text'), flag: of('flag'), other: of('other') };
}

function namesWhere<T extends { readonly name: string }>(all: readonly T[], is: (each: T) => boolean): Names {
  return Object.fromEntries(all.filter(is).map(({ name }) => [name, true]));
}

function kindOf(field: Field | Column): CellKind | 'list' | 'rows' {
  switch (field.type) {
    case 'claim':
      return 'flag';
    case 'computed':
      return 'number';
    case 'list':
    case 'rows':
      return field.type;
    default:
      return CELLS[scalarOf(field).kind];
  }
}

/** What the rules were written for and the vocabulary no longer has, a sentence each. */
export function outOfDate(known: NamesByKind, vocabulary: Vocabulary): readonly string[] {
  const now = new Map(placesOf(namesOf(vocabulary)));
  return placesOf(known).flatMap(([name, kind]) => {
    const other = now.get(name);
    if (other === kind) return [];
    if (other !== undefined) return [`“${name}”换了类型`];
    const renamed = [...vocabulary.values()].find(({ formerly }) => formerly?.includes(name));
    return [`“${name}”${renamed ? `改名为“${renamed.name}”` : '没有了'}`];
  });
}

/** Each name, a column as 名称.列, with its kind. */
function placesOf({ rows, ...kinds }: NamesByKind): readonly (readonly [name: string, kind: string])[] {
  const plain = (of: Readonly<Record<string, Names>>, before: string) =>
    Object.entries(of).flatMap(([kind, names]) =>
      Object.keys(names).map((name) => [`${before}${name}`, kind] as const),
    );
  const cells = Object.entries(rows).flatMap(([name, columns]) => plain(columns, `${name}.`));
  return [...plain(kinds, ''), ...Object.keys(rows).map((name) => [name, 'rows'] as const), ...cells];
}
