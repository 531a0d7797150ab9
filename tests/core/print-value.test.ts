import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { bodyTexts, fillPaper } from './compile-text.ts';

const FIELDS = `
文: {type: 文本}
数字: {type: 整数}
日: {type: 日期}
钟: {type: 时间}
人: {type: 人员}
列: {type: 列表}
整列: {type: 列表, of: 整数}
项: {type: 多行, columns: {事: {type: 文本}, 状态: {type: 选项, options: [已完成, 推进中]}}}
合计: {type: 计算, formula: {和: [数字, 10]}}
始: {type: 日期}
选: {type: 选项, options: [现场, 视频]}
`;

/** One line of template, filled. */
function printed(line: string, fact: unknown): string {
  const name = /\{\{([^.}]+)/.exec(line)?.[1] ?? '';
  const facts = JSON.parse(JSON.stringify({ [name]: fact }));
  return bodyTexts(fillPaper({ fields: FIELDS, body: line }, facts)).join('¶');
}

describe('a view', () => {
  test.each([
    ['{{文}}', '甲', '甲'],
    ['{{数字}}', 12, '12'],
    ['{{数字.汉字}}', 12, '十二'],
    ['{{数字.量}}', 2, '两'],
    ['{{数字.量}}', 5, '五'],
    ['{{数字.量}}', 12, '12'],
    ['{{数字}}', 0, '0'],
    ['{{数字.汉字}}', 0, '零'],
    ['{{日}}', '2026-01-08', '2026年1月8日'],
    ['{{日.年}}', '2026-01-08', '2026'],
    ['{{日.年月}}', '2026-01-08', '2026年1月'],
    ['{{日.月日}}', '2026-01-08', '1月8日'],
    ['{{日.月}}', '2026-01-08', '1'],
    ['{{钟}}', '15:00', '下午3时'],
    ['{{钟.二十四时}}', '下午3时', '15:00'],
    ['{{人}}', { 职务: '书记', 姓名: '王某' }, '书记王某'],
    ['{{人.姓名}}', { 职务: '书记', 姓名: '王某' }, '王某'],
    ['{{人.职务}}', { 职务: '书记', 姓名: '王某' }, '书记'],
    ['{{列}}', ['甲', '乙', '丙'], '甲、乙、丙'],
    ['{{列.顿号}}', ['甲', '乙'], '甲、乙'],
    ['{{列.顿号和}}', ['甲'], '甲'],
    ['{{列.顿号和}}', ['甲', '乙'], '甲和乙'],
    ['{{列.顿号和}}', ['甲', '乙', '丙'], '甲、乙和丙'],
    ['{{列.分号}}', ['甲', '乙'], '甲；乙'],
    ['{{列.书名号}}', ['甲', '《乙》'], '《甲》《乙》'],
    ['{{列.引号}}', ['甲', '“乙”'], '“甲”“乙”'],
    ['{{列.个数}}', ['甲', '乙'], '两'],
    ['{{列.数}}', ['甲', '乙'], '2'],
    ['{{整列.个数}}', Array(11).fill(1), '11'],
    ['{{整列}}', [3, 1], '3、1'],
  ])('%s of %j is %s', (line, fact, expected) => {
    expect(printed(line, fact)).toBe(expected);
  });
});

describe('a view of rows', () => {
  const rows = [
    { 事: '甲', 状态: '已完成' },
    { 事: '乙', 状态: '推进中' },
    { 事: '丙', 状态: '已完成' },
  ];
  test.each([
    ['{{项.个数}}', '三'],
    ['{{项.数}}', '3'],
    ['{{项.已完成.个数}}', '两'],
    ['{{项.推进中.数}}', '1'],
    ['{{#项.已完成}}{{事}}{{/项.已完成}}', '甲丙'],
    ['{{#项.按状态}}{{状态}}：{{#项}}{{事}}{{/项}}；{{/项.按状态}}', '已完成：甲丙；推进中：乙；'],
    ['{{#项.按状态}}{{项.个数}}{{/项.按状态}}', '两一'],
    ['{{项.按状态.个数}}', '两'],
    ['{{项.已完成.按状态.数}}', '1'],
  ])('%s is %s', (line, expected) => {
    expect(bodyTexts(fillPaper({ fields: FIELDS, body: line }, { 项: rows }))).toEqual([expected]);
  });
});

test.each([
  ['2025-12-10', '2025-12-26', '2025年12月10日至26日'],
  ['2025-11-10', '2025-12-26', '2025年11月10日至12月26日'],
  ['2025-12-22', '2026-01-04', '2025年12月22日至2026年1月4日'],
  ['2024-12-10', '2025-12-26', '2024年12月10日至2025年12月26日'],
  ['2025-12-10', '2025-12-10', '2025年12月10日'],
  ['2025-12-10', '2024-12-10', '2025年12月10日至2024年12月10日'],
  ['', '2025-12-26', '【待填：始】至2025年12月26日'],
  ['', '', '【待填：始】至【待填：日】'],
  ['2025-12-10', '2025年2月30日', '2025年12月10日至【待填：日】'],
  ['2025-12-10', '', '2025年12月10日至【待填：日】'],
])('from %s to %s is %s', (始, 日, expected) => {
  const paper = { fields: FIELDS, body: '{{始}}至{{日.承始}}' };
  expect(bodyTexts(fillPaper(paper, { 始, 日 }))).toEqual([expected]);
});

describe('a view that asks', () => {
  const two = [
    { 事: '甲', 状态: '已完成' },
    { 事: '乙', 状态: '推进中' },
  ];
  const ask = (view: string) => `{{#${view}}}是{{/${view}}}{{^${view}}}否{{/${view}}}`;
  test.each<[view: string, facts: Facts, expected: string]>([
    ['列.多项', { 列: ['甲', '乙'] }, '是'],
    ['列.多项', { 列: ['甲', ''] }, '否'],
    ['列.多项', {}, '否'],
    ['项.多项', { 项: two }, '是'],
    ['项.已完成.多项', { 项: two }, '否'],
    ['项.按状态.多项', { 项: two }, '是'],
    ['项.按状态.多项', { 项: two.slice(1) }, '否'],
    ['数字.多项', { 数字: 2 }, '是'],
    ['数字.多项', { 数字: 1 }, '否'],
    ['数字.多项', { 数字: '许多' }, '【待填：数字】'],
    ['数字.为零', { 数字: 0 }, '是'],
    ['数字.为零', { 数字: 3 }, '否'],
    ['数字.为零', {}, '否'],
    ['数字.为零', { 数字: '许多' }, '否'],
    ['合计.为零', { 数字: 0 }, '否'],
    ['日.同始', { 日: '2026-1-8', 始: '2026年1月8日' }, '是'],
    ['日.同始', { 日: '2026-1-8', 始: '2026-1-9' }, '否'],
    ['日.同始', { 日: '2026-1-8' }, '否'],
  ])('%s of %j: %s', (view, facts, expected) => {
    expect(bodyTexts(fillPaper({ fields: FIELDS, body: ask(view) }, facts))).toEqual([expected]);
  });

  test('is answered by the group it stands in', () => {
    const body = `{{#项.按状态}}${ask('项.多项')}{{/项.按状态}}`;
    const rows = [...two, { 事: '丙', 状态: '推进中' }];
    expect(bodyTexts(fillPaper({ fields: FIELDS, body }, { 项: rows }))).toEqual(['否是']);
  });
});

test.each([
  ['现场', '甲'],
  ['视频', '乙'],
  ['', '乙'],
])('a section over an option: %s', (选, expected) => {
  const paper = { fields: FIELDS, body: '{{#选.现场}}甲{{/选.现场}}{{^选.现场}}乙{{/选.现场}}' };
  expect(bodyTexts(fillPaper(paper, { 选 }))).toEqual([expected]);
});

test('a computed number has the views of a number', () => {
  const body = '{{合计}}，{{合计.汉字}}，{{合计.量}}';
  expect(bodyTexts(fillPaper({ fields: FIELDS, body }, { 数字: 2 }))).toEqual(['12，十二，12']);
});

test('a person without a name leaves a mark where the name is asked for', () => {
  expect(printed('{{人.姓名}}主持', '书记')).toBe('【待填：人】主持');
});
