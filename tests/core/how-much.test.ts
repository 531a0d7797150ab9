// What would make a page stand still is counted before it is opened, and counting does not stand still itself.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { amountOf, isTooMuch, MOST_ITEMS } from '../../src/core/facts/how-much.ts';

test.each<[string, Facts, number]>([
  ['nothing', {}, 0],
  ['answers', { 年度: 2025, 属实: true, 会议地点: '' }, 3],
  ['a list and its items', { 学习内容: ['一', '二'] }, 3],
  ['rows, each with its cells', { 整改清单: [{ 方面: '一', 问题: '二' }, {}] }, 5],
])('%s', (_, facts, amount) => {
  expect(amountOf(facts)).toBe(amount);
});

describe.each<[string, (many: number) => Facts]>([
  ['items of a list', (many) => ({ 学习内容: Array(many - 1).fill('一') })],
  ['rows of nothing', (many) => ({ 整改清单: Array(many - 1).fill({}) })],
  ['names', (many) => Object.fromEntries(Array.from({ length: many }, (_, at) => [`名${at}`, '一']))],
])('%s', (_, facts) => {
  test.each([
    [MOST_ITEMS, false],
    [MOST_ITEMS + 1, true],
    [3 * MOST_ITEMS, true],
  ])('%i', (many, tooMuch) => {
    expect(isTooMuch(facts(many))).toBe(tooMuch);
  });
});
