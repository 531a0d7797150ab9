// Any template as a table of units: for papers no report of the office above is made of, and for names of one's own.

import type { Column, Field, RowsType } from '../facts/field.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { ENVELOPE_TYPES, NOTICE_TYPES } from '../facts/well-known.ts';
import { canBeTaken } from './names-taken.ts';
import type { RollUp } from './roll-up.ts';

/** A roll-up and the vocabulary that knows its rows. */
export type Gathering = { readonly rollUp: RollUp; readonly vocabulary: Vocabulary };

/** A template, as far as it asks. */
type Asking = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly feeds?: readonly Field[];
};

const ROWS = '各单位';
const UNIT = '单位';
/** Who a paper is of. */
const UNIT_NAMES = ['机关简称', '发文机关'];
/** A ledger of all units: its rows say whose they are. */
const LISTS: Readonly<Record<string, string>> = { 整改清单: '责任单位' };
const LONGEST_NAME = 40;

/** The roll-up has no template: its table is all there is. */
export function tableRollUp({ id, title, fields, feeds = [] }: Asking, vocabulary: Vocabulary): Gathering {
  const same = fields.filter(({ name }) => name === '年度' || name in NOTICE_TYPES);
  const told = fields.filter(
    (field) => !same.includes(field) && !UNIT_NAMES.includes(field.name) && !(field.name in ENVELOPE_TYPES),
  );
  const columns = told.flatMap((field) => columnOf(field) ?? []);
  const unit: Column = { name: UNIT, type: 'text', max: LONGEST_NAME };
  const rows: Field & RowsType = {
    name: ROWS,
    stage: '会后',
    group: '',
    type: 'rows',
    columns: [unit, ...columns],
  };
  const known = [...vocabulary.values(), ...fields, ...feeds, rows];
  return {
    rollUp: {
      id: `table-${id}`,
      title: `各单位${title.replace(/（[^（）]*）$/, '')}`,
      template: '',
      rows: ROWS,
      unit: UNIT,
      columns: Object.fromEntries([
        [UNIT, { names: UNIT_NAMES }],
        ...columns.map(({ name }) => [name, { names: [name] }] as const),
      ]),
      facts: Object.fromEntries(same.map(({ name }) => [name, '相同'] as const)),
      lists: Object.fromEntries(
        Object.entries(LISTS).filter(([name]) => fields.some((field) => field.name === name)),
      ),
    },
    vocabulary: new Map(known.map((field) => [field.name, field])),
  };
}

/** Undefined of what is too long for a table. Of rows it says how many there are. */
function columnOf(field: Field): Column | undefined {
  const { name } = field;
  switch (field.type) {
    case 'rows':
      return { name, type: 'int', unit: '条' };
    case 'int':
      return { name, type: 'int', ...(field.unit ? { unit: field.unit } : {}) };
    case 'date':
    case 'time':
    case 'deadline':
    case 'bool':
      return { name, type: field.type };
    case 'claim':
      return { name, type: 'bool' };
    case 'long':
      return undefined;
    default:
      return { name, type: 'text' };
  }
}

/** Whether a roll-up can take most of its columns from the papers of a template. */
export function isMadeOf({ columns }: RollUp, { fields }: Pick<Asking, 'fields'>): boolean {
  const known = new Set(fields.map(({ name }) => name));
  const taken = Object.values(columns);
  return taken.filter((from) => canBeTaken(from, known)).length * 2 > taken.length;
}
