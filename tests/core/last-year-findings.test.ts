// What stands as last year is told in the checks: once for a field, once for each row, never as an error.
import { expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { templateOf } from './compile-text.ts';

const template = templateOf({
  fields: `
人数: {type: 整数}
议程: {type: 列表}
事项: {type: 多行, columns: {问题: {type: 文本}, 措施: {type: 文本}}}
`,
  body: '到会{{人数}}人，{{议程}}，{{#事项}}{{问题}}{{措施}}{{/事项}}。',
});

const foundIn = (facts: Facts, lastYear: Facts) =>
  check({
    template,
    facts,
    document: fill(template, facts),
    lastYear,
    thresholds: DEFAULT_THRESHOLDS,
    accepted: {},
    today: { year: 2026, month: 11, day: 21 },
  })
    .filter(({ rule }) => rule === 'last-year')
    .map(({ id, severity, paths, message }) => [
      id,
      severity,
      paths.map((path) => path.join('.')).join(' '),
      message,
    ]);

const FACTS: Facts = { 人数: 9, 议程: ['甲', '乙'], 事项: [{ 问题: '一' }, { 措施: '二' }] };

test('one finding for a field, one for each row', () => {
  expect(foundIn({ ...FACTS, 人数: 9 }, FACTS)).toEqual([
    ['last-year:人数', 'warning', '人数', '“人数”沿用上年的内容，请按今年的情况核对。'],
    ['last-year:议程', 'warning', '议程.0 议程.1', '“议程”沿用上年的内容，请按今年的情况核对。'],
    ['last-year:事项.0', 'warning', '事项.0.问题', '“事项”第 1 行沿用上年的内容，请按今年的情况核对。'],
    ['last-year:事项.1', 'warning', '事项.1.问题', '“事项”第 2 行沿用上年的内容，请按今年的情况核对。'],
  ]);
});

test('what was changed is told no more, what is left of a list is', () => {
  const now = { 人数: 10, 议程: ['丙', '乙'], 事项: [{ 措施: '二' }] };
  expect(foundIn(now, FACTS).map(([id, , paths]) => [id, paths])).toEqual([
    ['last-year:议程', '议程.1'],
    ['last-year:事项.0', '事项.0.问题'],
  ]);
});

test('without last year there is nothing to tell', () => expect(foundIn(FACTS, {})).toEqual([]));

test('none for a name the paper does not ask for: it has no place to be looked at', () => {
  expect(foundIn({ ...FACTS, 别处的清单: [{ 问题: '一' }] }, { 别处的清单: [{ 问题: '一' }] })).toEqual([]);
});
