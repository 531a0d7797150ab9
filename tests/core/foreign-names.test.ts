// Words from files, templates and keys that every object has by itself: they are looked up as what they are, and found nowhere.
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../src/core/facts/deadline.ts';
import { askCount, printCount, printScalar } from '../../src/core/facts/print-value.ts';
import { readScalar } from '../../src/core/facts/read-scalar.ts';
import { listParts } from '../../src/core/facts/types/list.ts';
import { scalarOf } from '../../src/core/facts/types/scalars.ts';
import { placeCells } from '../../src/core/sheet/place-cells.ts';
import { restoreTemplate } from '../../src/storage/restore-template.ts';
import { content } from '../content/load-content.ts';

const OWN = ['toString', 'constructor', 'valueOf', 'hasOwnProperty', '__proto__'];

describe.each(OWN)('%s', (word) => {
  test('is no view', () => {
    expect(printScalar({ kind: 'number', number: 5 }, word)).toBe('5');
    expect(printScalar({ kind: 'person', post: '书记', name: '甲' }, word)).toBe('书记甲');
    expect(printCount(2, word)).toBeUndefined();
    expect(askCount(2, word)).toBeUndefined();
    expect(listParts(['甲', '乙'], (mark) => mark, word)).toEqual(['甲', '、', '乙']);
  });

  test('is no deadline', () => {
    expect(readDeadline(word)).toMatch(/不是时限/);
    expect(readDeadline(`2026年6月底前，${word}`)).toMatch(/不是时限/);
  });

  test('is no option, and is told from them', () => {
    const reading = readScalar({ type: 'choice', options: ['甲', '乙'] }, word, ['选']);
    expect(reading).toMatchObject({ state: 'wrong', message: '请从“甲”“乙”中选一项' });
  });

  test('is an answer in a pasted cell', () => {
    const sheet = { titles: undefined, body: [[word]], counts: new Set<number>(), skipped: [], left: [] };
    const { rows } = placeCells(sheet, [{ name: '事', type: 'text' }], [0]);
    expect(rows).toEqual([{ 事: word }]);
  });

  test('is no name in a template that comes back', () => {
    const [entry] = content.entries;
    if (!entry) throw new Error('there is no template to try');
    const { template } = entry;
    const [field, ...others] = template.fields;
    const value = { kind: 'value', ref: { name: word, views: [] } };
    expect(restoreTemplate({ ...template, heading: [value] })).toBeUndefined();
    expect(restoreTemplate({ ...template, fields: [{ ...field, name: word }, ...others] })).toBeUndefined();
    const rows = { ...field, type: 'rows', columns: [{ name: word, type: 'text' }] };
    expect(restoreTemplate({ ...template, fields: [rows, ...others] })).toBeUndefined();
  });
});

test.each(['(个', '[', '个+', '\\', '个'])('a unit is text and no pattern: %s', (unit) => {
  const { fromCell } = scalarOf({ type: 'int' });
  expect(fromCell(`1,005${unit}`, { type: 'int', unit })).toBe(1005);
  expect(fromCell(`多${unit}`, { type: 'int', unit })).toBe(`多${unit}`);
});
