import { expect, test } from 'vitest';
import { chineseCount, chineseNumeral } from '../../src/core/facts/numeral.ts';

test.each([
  [0, '零'],
  [1, '一'],
  [2, '二'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [115, '一百一十五'],
  [200, '二百'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [2026, '二千零二十六'],
  [9090, '九千零九十'],
  [9999, '九千九百九十九'],
  [10000, '10000'],
  [-1, '-1'],
  [2.5, '2.5'],
])('%d is written %s', (number, written) => {
  expect(chineseNumeral(number)).toBe(written);
});

test.each([
  [0, '0'],
  [1, '一'],
  [2, '两'],
  [5, '五'],
  [10, '十'],
  [11, '11'],
  [12, '12'],
  [102, '102'],
  [-2, '-2'],
  [2.5, '2.5'],
])('%d is counted %s', (number, counted) => {
  expect(chineseCount(number)).toBe(counted);
});
