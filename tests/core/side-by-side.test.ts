// Items said one after the other: 、 only where marks do not part them already.
import { expect, test } from 'vitest';
import { sideBySide } from '../../src/core/facts/side-by-side.ts';
import { listParts } from '../../src/core/facts/types/list.ts';

const CASES: readonly [items: readonly string[], said: string][] = [
  [[], ''],
  [['甲'], '甲'],
  [['甲', '乙', '丙'], '甲、乙、丙'],
  [['“甲”', '“乙”', '“丙”'], '“甲”“乙”“丙”'],
  [['《甲》', '《乙〈丙〉》'], '《甲》《乙〈丙〉》'],
  [['“甲”', '《乙》'], '“甲”《乙》'],
  [['“甲”', '乙', '“丙”'], '“甲”、乙、“丙”'],
  [['《甲》（试行）', '《乙》'], '《甲》（试行）、《乙》'],
  [['“甲”第 1 行', '“甲”第 2 行'], '“甲”第 1 行、“甲”第 2 行'],
  [['“甲”第 1 行的“乙”', '“甲”第 2 行的“乙”'], '“甲”第 1 行的“乙”、“甲”第 2 行的“乙”'],
  [['“甲”和“乙”', '“丙”'], '“甲”和“乙”、“丙”'],
];

test.each(CASES)('%j', (items, said) => expect(sideBySide(items)).toBe(said));

test.each(CASES)('a list in a paper, %j', (items, said) => {
  expect(listParts(items, (mark) => mark).join('')).toBe(said);
});

test('another mark than 、 stays', () => {
  const titles = ['《甲》', '《乙》', '《丙》'];
  expect(listParts(titles, (mark) => mark, '顿号和').join('')).toBe('《甲》《乙》和《丙》');
  expect(listParts(titles, (mark) => mark, '分号').join('')).toBe('《甲》；《乙》；《丙》');
});
