// A sheet that a branch, or several, filled in: each row is what one branch gave back.

import { readRows } from '../batch/read-rows.ts';
import { HINT_ROW } from '../batch/table-of.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import type { Column, Field, RowsType } from '../facts/field.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Book } from '../sheet/book.ts';
import type { Returned } from './collect.ts';

export type SheetRows = {
  readonly returned: readonly (Returned & { readonly notes: readonly string[] })[];
  /** Why there is none. */
  readonly refused?: string;
  /** Of the whole sheet, a sentence each. */
  readonly told: readonly string[];
};

/** `list` are the rows of the roll-up: columns of it may be headings too. */
export function sheetRows(
  book: Book,
  from: string,
  list: Field & RowsType,
  vocabulary: Vocabulary,
): SheetRows {
  const own = list.columns.filter(({ name }) => !vocabulary.has(name));
  const fields = [...vocabulary.values(), ...own.map(asField)];
  const { rows, headings, told, skipped, refused } = readRows(book, { fields }, vocabulary);
  const unknown = headings
    .filter(({ how }) => how === '相近' || how === '不认得')
    .map(({ heading }) => heading);
  const returned = rows.map(({ row, facts, unread }) => ({
    from: rows.length > 1 ? `${from} 第 ${row} 行` : from,
    facts: withOwnRow(facts, own, list.name),
    notes: unread.map(({ name, text, why }) => `“${name}”的“${text}”没有读：${why}`),
  }));
  return {
    returned,
    ...(refused === undefined ? {} : { refused }),
    told: [
      ...told,
      // Every file has that row: said of fifty files, it hides what is to be read.
      ...skipped
        .filter(({ why }) => why !== HINT_ROW)
        .map(({ sheet, row, why }) => `${sheet} 第 ${row} 行没有读：${why}`),
      ...(unknown.length ? [`不认得的列没有读：${unknown.join('、')}`] : []),
    ],
  };
}

/** A column that no name of the vocabulary is called by. */
function asField({ also, ...column }: Column): Field {
  return { stage: '会后', group: '', ...column, ...(also ? { formerly: also } : {}) };
}

function withOwnRow(facts: Facts, own: readonly Column[], rows: string): Facts {
  const names = new Set(own.map(({ name }) => name));
  const [ours, others]: [[string, Fact][], [string, Fact][]] = [[], []];
  for (const entry of Object.entries(facts)) (names.has(entry[0]) ? ours : others).push(entry);
  const given = Object.fromEntries(others);
  return ours.length ? { ...given, [rows]: [Object.fromEntries(ours)] } : given;
}
