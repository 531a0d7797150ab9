// A button that mends one cell changes that cell and nothing beside it.
import { describe, expect, test } from 'vitest';
import { factAt, withFactAt } from '../../src/core/facts/fact-at.ts';

const rows = [{ 方面: '学习', 问题: '少' }, { 方面: '作风' }];

describe('factAt', () => {
  test.each([
    [['甲'], '一'],
    [['乙', 1], '三'],
    [['丙', 1, '方面'], '作风'],
    [['丙', 2, '方面'], undefined],
    [['丙', 0, 'toString'], undefined],
    [['甲', 'length'], undefined],
    [['丁'], undefined],
  ] as const)('%j is %j', (path, fact) => {
    expect(factAt({ 甲: '一', 乙: ['二', '三'], 丙: rows }, path)).toEqual(fact);
  });
});

describe('withFactAt', () => {
  test.each([
    ['a scalar is replaced', '旧', [], '新'],
    ['an item', ['二', '三'], [1], ['二', '新']],
    ['a cell', rows, [1, '方面'], [rows[0], { 方面: '新' }]],
    ['a cell that was empty', rows, [1, '问题'], [rows[0], { 方面: '作风', 问题: '新' }]],
    ['a row that is not there', rows, [5, '方面'], rows],
  ] as const)('%s', (_, fact, path, expected) => {
    expect(withFactAt(fact, path, '新')).toEqual(expected);
  });
});
