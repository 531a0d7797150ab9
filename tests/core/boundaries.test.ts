// The smallest steps across a boundary: a count of nothing, a number below nought, one bracket, one day, one character.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { compareText } from '../../src/core/compare/compare-text.ts';
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { content } from '../content/load-content.ts';
import { bodyTexts, fillPaper, paragraphs, templateOf, vocabularyOf } from './compile-text.ts';

const FIELDS = `列: {type: 列表}
长: {type: 长文}
应到: {type: 整数}
实到: {type: 整数}
缺席: {type: 计算, formula: {差: [应到, 实到]}}
人: {type: 人员}
项: {type: 多行, columns: {事: {type: 文本}, 态: {type: 选项, options: [成, 未]}}}`;

describe('a section over', () => {
  test.each<[what: string, body: string, facts: Facts, texts: string[]]>([
    ['a count of nothing', '甲{{#列.个数}}共{{列.数}}项{{/列.个数}}', { 列: [] }, ['甲']],
    ['a count of nothing, inverted', '甲{{^列.个数}}无{{/列.个数}}', { 列: [''] }, ['甲无']],
    ['a count of one', '甲{{#列.个数}}共{{列.数}}项{{/列.个数}}', { 列: ['一'] }, ['甲共1项']],
    [
      'a count of rows of no such option',
      '甲{{#项.成.个数}}成{{/项.成.个数}}',
      { 项: [{ 事: '一', 态: '未' }] },
      ['甲'],
    ],
    [
      'rows of no such option, inverted',
      '甲\n{{^项.成}}\n都没有成。\n{{/项.成}}',
      { 项: [{ 事: '一', 态: '未' }] },
      ['甲', '都没有成。'],
    ],
    [
      'rows of that option, inverted',
      '甲\n{{^项.成}}\n都没有成。\n{{/项.成}}',
      { 项: [{ 事: '一', 态: '成' }] },
      ['甲'],
    ],
  ])('%s', (_, body, facts, texts) => {
    expect(bodyTexts(fillPaper({ fields: FIELDS, body }, facts))).toEqual(texts);
  });
});

describe('a computed value', () => {
  const read = (facts: Facts) => readFacts([...vocabularyOf(FIELDS).values()], facts)('缺席');

  test.each([
    [9, 9, 'given'],
    [9, 10, 'wrong'],
    [9, undefined, 'missing'],
  ])('%s less %s is %s', (应到, 实到, state) => {
    expect(read({ 应到, ...(实到 === undefined ? {} : { 实到 }) })).toMatchObject({ state });
  });

  test('is changed at the first of its terms', () => {
    expect(read({ 应到: 9, 实到: 8 }).path).toEqual(['应到']);
  });

  test('below nought stops the final paper, at the fields it is computed from', () => {
    const template = templateOf({ fields: FIELDS, body: '缺席{{缺席}}人。' });
    const facts = { 应到: 9, 实到: 10, 发文机关: '甲', 署名机关: ['甲'], 成文日期: '2026-1-8' };
    const document = fill(template, facts);
    const today = { year: 2026, month: 11, day: 21 };
    const found = check({ template, facts, document, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today });
    expect(found.map(({ severity, paths }) => [severity, paths])).toEqual([['error', [['应到'], ['实到']]]]);
  });
});

test('a person may have a name only', () => {
  expect(
    bodyTexts(fillPaper({ fields: FIELDS, body: '{{人}}主持' }, { 人: { 职务: '', 姓名: '李明' } })),
  ).toEqual(['李明主持']);
});

test('blanks of one column in several rows are counted one by one', () => {
  const document = fillPaper(
    { fields: FIELDS, body: '{{#项}}\n{{事}}\n{{/项}}' },
    { 项: [{ 态: '成' }, { 态: '未' }] },
  );
  expect(document.gaps.map(({ path }) => path).filter(([name]) => name === '项')).toEqual([
    ['项', 0, '事'],
    ['项', 1, '事'],
  ]);
});

test('a line break in a heading is no line of its own', () => {
  const document = fillPaper({ fields: FIELDS, body: '## {{长}}' }, { 长: '甲\n乙' });
  expect(bodyTexts(document)).toEqual(['一、甲乙']);
});

describe('a note', () => {
  test.each([
    ['联系人在办公室', '（联系人在办公室）'],
    ['（联系人在办公室）', '（联系人在办公室）'],
    ['(联系人在办公室)', '（联系人在办公室）'],
    ['（联系人在办公室', '（联系人在办公室）'],
    ['办公室（一楼）', '（办公室（一楼））'],
  ])('%s has one pair of brackets', (附注, printed) => {
    const document = fillPaper({ direction: '上行', body: '甲。' }, { 附注 });
    expect(paragraphs(document, 'annotation')).toEqual([printed]);
  });

  test('stays with the date', () => {
    const date = (facts: Facts) =>
      fillPaper({ direction: '上行', body: '甲。' }, { 成文日期: '2026-1-8', ...facts }).blocks.find(
        (block) => block.kind === 'paragraph' && block.role === 'date',
      )?.keepNext;
    expect([date({ 附注: '甲' }), date({})]).toEqual([true, undefined]);
  });
});

test.each([
  [['aa'], ['aaa'], 2, 0],
  [['一段话写完了'], ['一段话说完了'], 3, 2],
])('%j and %j are alike at both ends, each character once', (expected, found, head, tail) => {
  expect(compareText(expected, found)).toMatchObject([{ kind: 'changed', head, tail }]);
});

test.each([
  [3000, undefined],
  [3001, 'hint'],
  [4000, 'hint'],
  [4001, 'warning'],
])('%d characters are %s', (count, severity) => {
  const document: Document = {
    title: '',
    gaps: [],
    blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: '字'.repeat(count) }] }],
  };
  const template = templateOf({ body: '甲' });
  const today = { year: 2026, month: 11, day: 21 };
  const found = check({ template, facts: {}, document, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today });
  expect(found.find(({ rule }) => rule === 'length')?.severity).toBe(severity);
});

test.each([
  ['the date of the paper alone', { 成文日期: '2026-12-20' }, '提前备稿的不用改；不是的，请核对年份。'],
  [
    'what is written as done, too',
    { 成文日期: '2026-12-20', 会议日期: '2026-12-10' },
    '文中写成已经发生的事，请核对年份。',
  ],
])('after today: %s', (_, facts, said) => {
  const entry = content.entries.find(({ template }) => template.id === 'democratic-life-report');
  if (!entry) throw new Error('no report');
  const { template } = entry;
  const document = fill(template, facts);
  const today = { year: 2026, month: 11, day: 28 };
  const found = check({ template, facts, document, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today });
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
});
