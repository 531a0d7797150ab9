// A fact written into the cell of a sheet is the same fact when the cell is read: nothing splits, joins or loses its mark.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellFact } from '../../src/core/batch/cell-fact.ts';
import { givenCell } from '../../src/core/batch/given-cell.ts';
import { printDate } from '../../src/core/facts/date.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import type { BookCell } from '../../src/core/sheet/book.ts';
import { toBookXlsx } from '../../src/render/book-xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { sheetOf } from './book-of.ts';

type Listed = Extract<Field, { type: 'list' }>;

function again(field: Exclude<Field, { type: 'rows' | 'computed' }>, fact: Fact): Fact | undefined {
  const cell = givenCell(field, fact);
  return cellFact(field, asRead(cell)).fact;
}

function asRead(cell: ReturnType<typeof givenCell>): BookCell {
  if (cell.kind === 'number') return { ...cell, text: String(cell.number) };
  return cell.kind === 'date' ? { ...cell, text: printDate(cell.day) } : cell;
}

function listOf(type: 'text' | 'organ'): Listed {
  return { name: '名单', stage: '会前', group: '参加会议的人', type: 'list', of: { type } };
}

const ITEM = fc
  .array(fc.constantFrom(...'甲乙丙、；，;,。是（）《》：'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join('').trim())
  .filter(Boolean);

test.each(['text', 'organ'] as const)('a list of %s', (of) => {
  fc.assert(
    fc.property(fc.array(ITEM, { minLength: 1, maxLength: 4 }), (items) => {
      const field = listOf(of);
      expect(again(field, items)).toEqual(items);
    }),
    { numRuns: 500 },
  );
});

test('an item with marks, in a real sheet', async () => {
  const item = '会前学习；会中发言、会后整改';
  const cell = asRead(givenCell(listOf('text'), [item]));
  const marked = { headRow: undefined, marked: new Set<string>(), changed: new Set<string>() };
  const file = toBookXlsx([{ ...sheetOf([[cell]]), ...marked }]);
  const back = await readBook(file, '表.xlsx');
  const read = 'book' in back ? back.book.sheets[0]?.rows[0]?.[0] : undefined;
  expect(cellFact(listOf('text'), read ?? { kind: 'empty' }).fact).toEqual([item]);
});

test('that marks before the lines are left out is told', () => {
  const text = '1.会前学习\n2.会后整改';
  expect(cellFact(listOf('text'), { kind: 'text', text })).toEqual({
    fact: ['会前学习', '会后整改'],
    told: '各行前面的序号没有填入',
  });
});
