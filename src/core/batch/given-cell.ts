// A fact as the cell of a sheet out of which the same fact is read again: lists by line, what cannot be read as it was typed.

import { type Fact, isGiven } from '../facts/fact.ts';
import { factAt } from '../facts/fact-at.ts';
import type { Field } from '../facts/field.ts';
import { readFact } from '../facts/read-fact.ts';
import type { ScalarValue } from '../facts/value.ts';
import { cellOfValue, type SheetCell } from '../sheet/list-sheet.ts';
import { ITEM_END, isSplitAt } from './cell-fact.ts';

type AnyReading = ReturnType<typeof readFact>;

const EMPTY: SheetCell = { kind: 'empty' };

/** Rows stand on sheets of their own, and what is worked out stands nowhere: both give an empty cell. */
export function givenCell(field: Field, fact: Fact | undefined): SheetCell {
  if (field.type === 'computed' || fact === undefined || !isGiven(fact)) return EMPTY;
  const reading = readFact(field, fact);
  if (reading.state !== 'given' || reading.value.kind !== 'list') return readCell(reading, field.name, fact);
  const items = reading.value.items.map((item) => cellText(readCell(item, field.name, fact))).filter(Boolean);
  const [only = ''] = items;
  const end = items.length === 1 && field.type === 'list' && isSplitAt(field.of, only) ? ITEM_END : '';
  return { kind: 'text', text: `${items.join('\n')}${end}` };
}

/** `name` is that of the whole fact, which the reading is of or of a part of. */
export function readCell(reading: AnyReading | undefined, name: string, fact: Fact): SheetCell {
  if (!reading || reading.state === 'missing') return EMPTY;
  if (reading.state === 'wrong')
    return { kind: 'text', text: plainFact(factAt({ [name]: fact }, reading.path)) };
  const { value } = reading;
  if (value.kind === 'list' || value.kind === 'rows') return EMPTY;
  // The two parts are told apart by the space between them.
  return value.kind === 'person' ? { kind: 'text', text: personText(value) } : cellOfValue(value);
}

function personText({ post, name }: Extract<ScalarValue, { kind: 'person' }>): string {
  return [post, name].filter(Boolean).join(' ');
}

function cellText(cell: SheetCell): string {
  if (cell.kind === 'number') return String(cell.number);
  if (cell.kind === 'date') return `${cell.day.year}年${cell.day.month}月${cell.day.day}日`;
  return cell.kind === 'text' ? cell.text : '';
}

export function plainFact(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}
