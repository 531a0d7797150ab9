// What another revision of a template would change, said before it is taken.
import { expect, test } from 'vitest';
import { compareRevisions } from '../../src/desk/keep/compare-revisions.ts';
import { place, placeMarks } from '../../src/desk/keep/place-facts.ts';
import { templateOf } from './compile-text.ts';

const older = templateOf({
  fields: '召开日期: {type: 日期}\n地点: {type: 文本}\n旧名: {type: 文本}',
  body: '{{召开日期}}在{{地点}}召开。\n不变的一段。\n{{旧名}}到会。',
});
const newer = templateOf({
  fields: '会议日期: {type: 日期, formerly: [召开日期]}\n地点: {type: 文本}\n新名: {type: 文本}',
  body: '{{会议日期}}于{{地点}}召开。\n不变的一段。\n{{新名}}记录。',
});
const contents = {
  facts: { 召开日期: '2026-1-8', 地点: '甲地', 旧名: '某人', 别处: 'x' },
  off: [],
  accepted: {},
};

test('names and text that differ; a renamed field is neither added nor removed', () => {
  const { added, removed, left, paragraphs } = compareRevisions(older, newer, contents);
  expect({ added, removed, left }).toEqual({ added: ['新名'], removed: ['旧名'], left: ['旧名'] });
  expect(paragraphs).toEqual([
    {
      kind: 'changed',
      expected: '2026年1月8日在甲地召开。',
      found: '2026年1月8日于甲地召开。',
      head: 9,
      tail: 5,
    },
    { kind: 'removed', expected: '某人到会。' },
    { kind: 'added', found: '【待填：新名】记录。' },
  ]);
});

test('the same revision differs in nothing', () => {
  expect(compareRevisions(newer, newer, contents)).toEqual({
    added: [],
    removed: [],
    left: [],
    paragraphs: [],
  });
});

test('options of old drafts in their new words', () => {
  const options = 'options: [甲与乙之间, 乙之间], renamed: {甲同乙谈: 甲与乙之间}';
  const template = templateOf({
    fields: `谈: {type: 列表, of: 选项, ${options}}\n一: {type: 选项, ${options}}`,
    body: '{{谈}}{{一}}',
  });
  expect(place(template, { 谈: ['甲同乙谈', '乙之间', '别的'], 一: '甲同乙谈' }).placed).toEqual({
    谈: ['甲与乙之间', '乙之间', '别的'],
    一: '甲与乙之间',
  });
});

test.each([
  ['under its old name', { 召开日期: '一' }, { 会议日期: '一' }, {}],
  ['under both names', { 召开日期: '一', 会议日期: '二' }, { 会议日期: '二' }, { 召开日期: '一' }],
  ['unknown', { 别处: 'x' }, {}, { 别处: 'x' }],
])('a fact %s', (_, facts, placed, left) => {
  expect(place(newer, facts)).toEqual({ placed, left });
});

const listed = templateOf({
  fields: '清单: {type: 多行, formerly: [问题表, 事项], columns: {问题: {type: 文本}, 措施: {type: 文本}}}',
  body: '{{#清单}}\n{{问题}}\n{{/清单}}',
});
const [first, second] = [[{ 问题: '慢', 措施: '快办' }], [{ 问题: '散' }]];
test.each([
  ['the second old name', { 事项: second }, { 清单: second }, {}],
  [
    'both old names: one list is shown beside',
    { 问题表: first, 事项: second },
    { 清单: first },
    { 事项: second },
  ],
  ['an old name that was emptied', { 问题表: [], 事项: second }, { 清单: second }, { 问题表: [] }],
])('a list under %s', (_, facts, placed, left) => {
  expect(place(listed, facts)).toEqual({ placed, left });
});

test('what is off and what was accepted go with a name that was changed', () => {
  const accepted = {
    'R20:问题表.问题:请示=慢': '是群众',
    'R14:事项.0.完成日期': '核过',
    'sample:问题表2': '是',
  };
  expect(placeMarks(listed, { off: ['问题表', '别处'], accepted })).toEqual({
    off: ['清单', '别处'],
    accepted: { 'R20:清单.问题:请示=慢': '是群众', 'R14:清单.0.完成日期': '核过', 'sample:问题表2': '是' },
  });
});
