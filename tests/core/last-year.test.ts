// What came from last year stays open as long as it stands as it came: changed, removed or looked at, it is open no more.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { confirmed, countOpen, isOpen, openPlaces } from '../../src/core/facts/last-year.ts';

const FACTS: Facts = {
  应到人数: '19',
  会议日期: '2026-01-08',
  议程: ['通报情况', '自我批评', '总结'],
  整改举措: [
    { 标题: '甲', 内容: '一' },
    { 标题: '乙', 内容: '二' },
  ],
};
const open = (facts: Facts, lastYear: Facts = FACTS) =>
  openPlaces(facts, lastYear).map((path) => path.join('.'));
const ALL = ['应到人数', '会议日期', '议程.0', '议程.1', '议程.2', '整改举措.0', '整改举措.1'];
const [first = {}, second = {}] = FACTS.整改举措 as Facts[];

describe('still open', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing was touched', {}, ALL],
    ['another number', { 应到人数: '20' }, ALL.slice(1)],
    ['a number instead of its digits is no change', { 应到人数: 19 }, ALL],
    ['an emptied answer', { 会议日期: '' }, ALL.filter((each) => each !== '会议日期')],
    ['one line changed', { 议程: ['通报情况', '相互批评', '总结'] }, ALL.filter((each) => each !== '议程.1')],
    ['lines moved', { 议程: ['总结', '通报情况', '自我批评'] }, ALL],
    [
      'a line of this year added',
      { 议程: ['表态', '总结'] },
      ['应到人数', '会议日期', '议程.1', ...ALL.slice(5)],
    ],
    ['a row removed', { 整改举措: [second] }, ALL.slice(0, -1)],
    ['one cell of a row changed', { 整改举措: [first, { ...second, 内容: '三' }] }, ALL.slice(0, -1)],
    ['a cell typed into and emptied again', { 整改举措: [first, { ...second, 完成时限: '' }] }, ALL],
    ['cells in another order', { 整改举措: [{ 内容: '一', 标题: '甲' }, second] }, ALL],
    ['rows that became something else', { 整改举措: '无' }, ALL.slice(0, 5)],
  ])('%s', (_, change, left) => expect(open({ ...FACTS, ...change })).toEqual(left));
});

describe('looked at', () => {
  test('a field', () => expect(open(FACTS, confirmed(FACTS, FACTS, ['应到人数']))).toEqual(ALL.slice(1)));
  test('all lines of a list', () =>
    expect(open(FACTS, confirmed(FACTS, FACTS, ['议程']))).toEqual(
      ALL.filter((each) => !each.startsWith('议程')),
    ));
  test('one row, wherever it was moved to', () => {
    const moved = { ...FACTS, 整改举措: [second, first] };
    expect(open(moved, confirmed(moved, FACTS, ['整改举措', 0]))).toEqual(
      ALL.slice(0, -1)
        .concat('整改举措.1')
        .filter((each) => each !== '整改举措.0'),
    );
  });
  test('the last row takes the field with it', () => {
    const one = confirmed(FACTS, FACTS, ['整改举措', 0]);
    expect(Object.keys(confirmed(FACTS, one, ['整改举措', 1]))).toEqual(['应到人数', '会议日期', '议程']);
  });
});

test('rows count one each, a list counts once', () => {
  expect(countOpen(FACTS, FACTS)).toBe(5);
  expect(countOpen({ ...FACTS, 议程: ['总结'], 整改举措: [] }, FACTS)).toBe(3);
});

test('one row is asked about without the others', () => {
  const before = FACTS.整改举措 ?? [];
  expect([0, 1, 2].map((index) => isOpen([second, { 标题: '丙' }], index, before))).toEqual([
    true,
    false,
    false,
  ]);
});
