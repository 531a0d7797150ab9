import { expect, test } from 'vitest';
import { excerpt } from '../../src/core/facts/excerpt.ts';

test.each([
  ['short enough', '两条意见', 4, '两条意见'],
  ['nothing', '', 4, ''],
  ['longer', '两条意见和建议', 4, '两条意见…'],
  ['a sign of two code units stands whole', '一二三😀五六', 4, '一二三😀…'],
  ['a sign of two code units is left out whole', '一二三四😀', 4, '一二三四…'],
  ['a rare 汉字 of two code units', '𠮷𠮷𠮷', 2, '𠮷𠮷…'],
  ['nothing is joined to nothing', '一👩\u200d👧二', 3, '一👩…'],
])('%s', (_, text, most, wanted) => {
  expect(excerpt(text, most)).toBe(wanted);
});

test('no cut of any length leaves half a sign', () => {
  const text = '甲😀乙𠮷丙👨\u200d👩\u200d👧丁'.repeat(3);
  for (let most = 0; most <= 30; most += 1) expect(excerpt(text, most).isWellFormed()).toBe(true);
});
