// How far a topic is, and which place comes next.
import { describe, expect, test } from 'vitest';
import type { FactPath, Facts } from '../../src/core/facts/fact.ts';
import { nextPlace } from '../../src/desk/form/next-place.ts';
import { topicStatus } from '../../src/desk/form/topic-status.ts';
import { topicsOf } from '../../src/desk/model/topics.ts';
import { templateOf } from './compile-text.ts';

const { fields } = templateOf({
  fields: `
甲: {type: 文本}
乙: {type: 文本, stage: 依据}
丙: {type: 列表}
行: {type: 多行, columns: {左: {type: 文本}, 右: {type: 文本}}}
和: {type: 计算, formula: {个数: 丙}}
`,
  body: '{{甲}}{{乙}}{{丙}}{{和}}\n{{#行}}\n{{左}}{{右}}。\n{{/行}}',
});
const topics = topicsOf(fields.filter(({ group }) => group === '试'));

test('topics follow the stages, then the vocabulary, and leave out what is computed', () => {
  expect(topics.map(({ stage, fields: own }) => [stage, ...own.map(({ name }) => name)])).toEqual([
    ['依据', '乙'],
    ['会前', '甲', '丙', '行'],
  ]);
});

describe('the status of a topic', () => {
  const topic = topics[1];
  test.each([
    { facts: {}, missing: ['甲', '丙'], kind: 'none', text: '未开始' },
    { facts: {}, missing: [], kind: 'optional', text: '可不填' },
    { facts: { 甲: '一' }, missing: ['丙', '行'], kind: 'begun', text: '已填 1/3' },
    { facts: { 甲: '一', 丙: ['二'] }, missing: ['行'], kind: 'begun', text: '已填 2/3' },
    { facts: { 甲: '错' }, missing: ['甲', '丙'], kind: 'begun', text: '已填 0/2' },
    { facts: { 甲: ' ' }, missing: ['甲', '丙'], kind: 'none', text: '未开始' },
    { facts: { 甲: '一', 行: [{ 左: '半' }] }, missing: ['行'], kind: 'begun', text: '已填 1/2' },
    { facts: { 甲: '一', 丙: ['二'] }, missing: ['乙'], kind: 'done', text: '已完成' },
  ] satisfies readonly { facts: Facts; missing: string[]; kind: string; text: string }[])(
    '$facts, missing $missing: $text',
    ({ facts, missing, kind, text }) => {
      expect(topic && topicStatus(topic, facts, new Set(missing))).toEqual({ kind, text });
    },
  );
});

describe('the next place', () => {
  const places: readonly FactPath[] = [
    ['行', 1, '右'],
    ['丙', 2],
    ['行', 1, '左'],
    ['乙'],
    ['不问'],
    ['行', 0, '右'],
  ];
  const ring = [['乙'], ['丙', 2], ['行', 0, '右'], ['行', 1, '左'], ['行', 1, '右']];
  test.each(ring.map((path, at) => ({ from: path, to: ring[(at + 1) % ring.length] })))(
    'after $from comes $to, and back',
    ({ from, to }) => {
      expect(nextPlace(topics, places, from, 'forwards')).toEqual(to);
      expect(nextPlace(topics, places, to, 'backwards')).toEqual(from);
    },
  );

  test.each([
    { about: 'from nowhere: the first', at: undefined, to: ['乙'] },
    { about: 'from nowhere back: the last', at: undefined, back: true, to: ['行', 1, '右'] },
    { about: 'from a place without a blank', at: ['甲'], to: ['丙', 2] },
    { about: 'from a list, past its own item', at: ['丙'], to: ['行', 0, '右'] },
  ])('$about', ({ at, back, to }) => {
    expect(nextPlace(topics, places, at, back ? 'backwards' : 'forwards')).toEqual(to);
  });

  test('rows as a whole are passed, not stuck in', () => {
    const two: readonly FactPath[] = [['甲'], ['行']];
    expect(nextPlace(topics, two, ['行', 0, '左'], 'backwards')).toEqual(['甲']);
    expect(nextPlace(topics, two, ['行', 0, '左'], 'forwards')).toEqual(['甲']);
  });

  test('is none when nothing is missing', () => {
    expect(nextPlace(topics, [], ['甲'], 'forwards')).toBeUndefined();
  });
});
