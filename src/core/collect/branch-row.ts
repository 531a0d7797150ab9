// What one branch handed back, as its row of the roll-up: worked out of its own facts, and what it wrote into its own row.

import { compute } from '../facts/compute.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import type { Column, Field, RowsType } from '../facts/field.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { ReadFact, Reading, Row, Value } from '../facts/value.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { RollUp, TakenFrom } from './roll-up.ts';
import { typedFact } from './typed-fact.ts';

/** One column of a branch. */
export type BranchCell = {
  readonly column: string;
  readonly fact?: Fact;
  /** Why there is none, or what speaks against it; a sentence. */
  readonly why?: string;
  /** Of people of whom there may be none: nothing is missing. */
  readonly mayBeNone?: true;
};

export type BranchRow = {
  /** What the branch calls itself; empty where it does not say. */
  readonly unit: string;
  readonly cells: readonly BranchCell[];
};

/** The rows of a roll-up in the vocabulary. */
export function rowsField({ rows }: RollUp, vocabulary: Vocabulary): Field & RowsType {
  const list = vocabulary.get(rows);
  if (list?.type !== 'rows') throw new Error(`${rows} is not a name of rows`);
  return list;
}

export function branchRow(facts: Facts, rollUp: RollUp, vocabulary: Vocabulary): BranchRow {
  const read = readFacts([...vocabulary.values()], facts);
  const own = ownRow(read(rollUp.rows));
  const cells = rowsField(rollUp, vocabulary).columns.map((column) =>
    cellOf(column, own?.[column.name], rollUp.columns[column.name], read, column.name === rollUp.unit),
  );
  const unit = cells.find(({ column }) => column === rollUp.unit)?.fact;
  return { unit: unit === undefined ? '' : String(unit), cells };
}

/** A branch fills in one row: its own. Several are those of an office, and none of them is. */
function ownRow(list: Reading<Value>): Row | undefined {
  return list.state === 'given' && list.value.kind === 'rows' && list.value.rows.length === 1
    ? list.value.rows[0]
    : undefined;
}

function cellOf(
  { name }: Column,
  own: Row[string] | undefined,
  taken: TakenFrom | undefined,
  read: ReadFact,
  /** A branch has a name in full and a short one: which it is called by is its own affair. */
  isName: boolean,
): BranchCell {
  const worked = taken && takenFrom(taken, read);
  if (own?.state === 'wrong') return { column: name, ...fact(worked), why: own.message };
  const said = own && typedFact(own);
  if (said === undefined) return { column: name, ...(worked === undefined ? none(taken) : fact(worked)) };
  const differs = !isName && worked !== undefined && String(worked) !== String(said);
  return {
    column: name,
    fact: said,
    ...(differs ? { why: `填的是${said}，由其他内容得出的是${worked}` } : {}),
  };
}

function fact(worked: Fact | undefined): { readonly fact?: Fact } {
  return worked === undefined ? {} : { fact: worked };
}

function none(taken: TakenFrom | undefined): Pick<BranchCell, 'why' | 'mayBeNone'> {
  return { why: missing(taken), ...(taken && 'tally' in taken ? { mayBeNone: true } : {}) };
}

function missing(taken: TakenFrom | undefined): string {
  const names = taken && 'names' in taken ? taken.names.map((each) => `“${each}”`).join('或者') : '';
  return `没有填${names}`;
}

function takenFrom(taken: TakenFrom, read: ReadFact): Fact | undefined {
  if ('formula' in taken) return typedFact(compute(taken.formula, [], read));
  if ('tally' in taken) return tally(taken, read(taken.tally));
  for (const name of taken.names) {
    const found = typedFact(read(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 病假2人、外出1人; undefined where a row does not say. */
function tally(
  { column, unit }: Extract<TakenFrom, { readonly tally: string }>,
  list: Reading<Value>,
): Fact | undefined {
  if (list.state !== 'given' || list.value.kind !== 'rows') return undefined;
  const counts = new Map<string, number>();
  for (const row of list.value.rows) {
    const words = row[column] && typedFact(row[column]);
    if (words === undefined) return undefined;
    counts.set(String(words), (counts.get(String(words)) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words}${count}${unit}`).join('、') || undefined;
}
