// Counts that are worked out where their terms are given and typed where they are not, and the figures of all formulas.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { isField } from '../../src/core/facts/restore-field.ts';
import { sayFormula } from '../../src/core/facts/say-formula.ts';
import { optionalParts } from '../../src/core/template/optional-parts.ts';
import { content } from '../content/load-content.ts';
import { bodyTexts, fillPaper, templateOf } from './compile-text.ts';

const FIELDS = `
甲: {type: 整数}
乙: {type: 整数}
总: {type: 整数, unit: 条, from: {和: [甲, 乙]}}
余: {type: 整数, from: {差: [甲, 乙]}}
名: {type: 列表}
名数: {type: 整数, from: {个数: 名}}
表: {type: 多行, columns: {数: {type: 整数}, 状态: {type: 选项, options: [已完成, 推进中]}}}
行数: {type: 整数, from: {个数: 表}}
做完: {type: 整数, from: {个数: 表, 其中: {状态: [已完成]}}}
表总: {type: 整数, from: {合计: 表.数}}
基数: {type: 选项, options: [大, 小]}
所取: {type: 计算, formula: {选: 基数, 大: 甲, 小: 总}}
比例: {type: 计算, formula: {百分比: [乙, 所取]}}
均: {type: 计算, formula: {商: [甲, 乙]}}
名额: {type: 整数, from: {整商: [甲, 3]}}
`;
const rows = [
  { 数: 3, 状态: '已完成' },
  { 数: 4, 状态: '推进中' },
];

describe('a count', () => {
  test.each<[what: string, body: string, facts: Facts, printed: string, gaps: string[]]>([
    ['of terms', '{{总}}{{#甲}}其中{{甲}}{{乙}}{{/甲}}', { 甲: 2, 乙: 3 }, '5其中23', []],
    ['typed alone', '{{总}}{{#甲}}其中{{甲}}{{乙}}{{/甲}}', { 总: 9 }, '9', []],
    [
      'typed besides its terms',
      '{{总}}{{#甲}}其中{{甲}}{{乙}}{{/甲}}',
      { 总: 9, 甲: 2, 乙: 3 },
      '5其中23',
      [],
    ],
    ['cut down to whole', '{{名额}}{{#甲}}共{{甲}}{{/甲}}', { 甲: 20 }, '6共20', []],
    ['of nothing', '{{总}}{{#甲}}其中{{甲}}{{乙}}{{/甲}}', {}, '【待填：总】', ['总']],
    ['begun', '{{总}}{{#甲}}其{{/甲}}{{#乙}}中{{/乙}}', { 甲: 2 }, '【待填：乙】其', ['乙']],
    ['begun, and typed', '{{总}}{{#甲}}其{{/甲}}{{#乙}}中{{/乙}}', { 甲: 2, 总: 9 }, '9其', []],
    ['whose terms another paper asks', '{{总}}', { 甲: 2, 乙: 3 }, '5', []],
    ['whose terms are not asked', '{{总}}', { 甲: 2 }, '【待填：总】', ['总']],
    ['one of whose terms another paper asks', '{{总}}{{甲}}', { 甲: 2, 乙: 3 }, '52', []],
    ['one of whose terms is not asked', '{{总}}{{甲}}', { 甲: 2 }, '【待填：总】2', ['总']],
    ['of zeros', '{{#总.为零}}没有{{/总.为零}}{{甲}}{{乙}}', { 甲: 0, 乙: 0 }, '没有00', []],
    ['typed as zero', '{{#总.为零}}没有{{/总.为零}}{{#甲}}{{/甲}}', { 总: 0 }, '没有', []],
    ['of neither, asked whether it is zero', '{{#总.为零}}没有{{/总.为零}}', {}, '', []],
    ['in a view', '{{总.汉字}}{{总.量}}{{#甲}}{{乙}}{{/甲}}', { 甲: 1, 乙: 1 }, '二两1', []],
    ['of a list', '{{名数}}{{名}}', { 名: ['子', '丑'] }, '2子、丑', []],
    ['of an empty list', '{{名数}}{{#名}}{{本项}}{{/名}}', { 名: [], 名数: 4 }, '4', []],
    ['of rows', '{{行数}}{{#表}}{{数}}{{/表}}', { 表: rows, 行数: 7 }, '234', []],
    ['of some rows', '{{做完}}{{#表}}{{数}}{{/表}}', { 表: rows }, '134', []],
    [
      'of rows one of which does not say',
      '{{做完}}{{#表}}{{数}}{{/表}}',
      { 表: [...rows, { 数: 1 }], 做完: 2 },
      '2341',
      [],
    ],
    ['of a column', '{{表总}}{{#表}}{{状态}}{{/表}}', { 表: rows }, '7已完成推进中', []],
    [
      'of a column with a blank',
      '{{表总}}{{#表}}{{状态}}{{/表}}',
      { 表: [...rows, { 状态: '推进中' }] },
      '【待填：数】已完成推进中推进中',
      ['表.2.数'],
    ],
    [
      'of a column that is blank',
      '{{表总}}{{#表}}{{状态}}{{/表}}',
      { 表: [{ 状态: '推进中' }] },
      '【待填：表总】推进中',
      ['表总'],
    ],
    [
      'of a column that is blank, typed',
      '{{表总}}{{#表}}{{状态}}{{/表}}',
      { 表: [{ 状态: '推进中' }], 表总: 8 },
      '8推进中',
      [],
    ],
    [
      'of terms that cross',
      '{{余}}{{#甲}}{{/甲}}{{#乙}}{{/乙}}',
      { 甲: 1, 乙: 3, 余: 2 },
      '【待填：余】',
      ['余'],
    ],
  ])('%s', (_, body, facts, printed, gaps) => {
    const document = fillPaper({ fields: FIELDS, body }, facts);
    expect(bodyTexts(document).join('')).toBe(printed);
    const own = document.gaps.map(({ path }) => path.join('.'));
    expect(own.filter((path) => FIELDS.includes(`${path.split('.')[0]}: {`))).toEqual(gaps);
  });

  test('asks for its terms only where the paper uses them', () => {
    const names = (body: string) =>
      templateOf({ fields: FIELDS, body })
        .fields.filter(({ group }) => group === '试')
        .map(({ name }) => name);
    expect(names('{{总}}{{表总}}')).toEqual(['总', '表总']);
    expect(names('{{总}}{{#甲}}子{{/甲}}')).toEqual(['甲', '总']);
  });

  test('keeps the column it may be worked out from in the rows a paper asks', () => {
    const columns = (body: string) => {
      const table = templateOf({ fields: FIELDS, body }).fields.find(({ name }) => name === '表');
      return table?.type === 'rows' ? table.columns.map(({ name }) => name) : [];
    };
    expect(columns('{{表总}}{{#表}}{{状态}}{{/表}}')).toEqual(['数', '状态']);
    expect(columns('{{做完}}{{#表}}{{数}}{{/表}}')).toEqual(['数', '状态']);
    expect(columns('{{总}}{{#表}}{{数}}{{/表}}')).toEqual(['数']);
  });

  test('is no part that may be switched off, for its terms would print it all the same', () => {
    const template = templateOf({
      fields: FIELDS,
      body: '{{#总}}\n{{总}}\n{{/总}}\n{{#甲}}\n{{甲}}{{乙}}\n{{/甲}}',
    });
    expect(optionalParts(template).map(({ name }) => name)).toEqual([]);
    const apart = templateOf({ fields: FIELDS, body: '{{#甲}}\n{{甲}}\n{{/甲}}' });
    expect(optionalParts(apart).map(({ name }) => name)).toEqual(['甲']);
  });

  test('comes back from storage, and is refused where its formula is damaged', () => {
    const field = templateOf({ fields: FIELDS, body: '{{总}}{{做完}}{{比例}}' }).fields.map((each) =>
      JSON.parse(JSON.stringify(each)),
    );
    expect(field.every(isField)).toBe(true);
    const [total] = field.filter(({ name }) => name === '总');
    for (const from of [5, {}, { op: '和' }, { op: '和', terms: [{}] }, { op: '个数', of: '表', where: 3 }])
      expect(isField({ ...total, from })).toBe(false);
  });
});

describe('a typed count that differs from the figure', () => {
  const template = templateOf({ fields: FIELDS, body: '{{总}}{{甲}}{{乙}}' });
  const found = (facts: Facts) =>
    check({
      template,
      facts,
      document: fill(template, facts),
      accepted: {},
      thresholds: DEFAULT_THRESHOLDS,
      today: { year: 2026, month: 11, day: 21 },
    }).filter(({ rule }) => rule === 'typed-count');

  test('is kept, both numbers are said, and a button clears it', () => {
    const [finding, ...more] = found({ 总: 9, 甲: 2, 乙: 3 });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      paths: [['总'], ['甲']],
      repair: { path: ['总'], fact: '' },
    });
    expect(finding?.message).toContain('填的是 9，由“甲”“乙”相加得出的是 5，报告写 5');
  });
  test.each<[what: string, facts: Facts]>([
    ['the same number', { 总: 5, 甲: 2, 乙: 3 }],
    ['the same in words', { 总: '五条', 甲: 2, 乙: 3 }],
    ['no number', { 甲: 2, 乙: 3 }],
    ['a cleared one', { 总: '', 甲: 2, 乙: 3 }],
    ['a typed one alone', { 总: 9 }],
  ])('%s is nothing to say', (_, facts) => expect(found(facts)).toEqual([]));
});

describe('a formula', () => {
  test.each<[what: string, body: string, facts: Facts, printed: string]>([
    ['a third', '{{比例}}', { 甲: 33, 乙: 11, 基数: '大' }, '33.3%'],
    ['of the other base', '{{比例}}', { 甲: 33, 乙: 11, 基数: '小' }, '25%'],
    ['all', '{{比例}}', { 甲: 7, 乙: 7, 基数: '大' }, '100%'],
    ['nearly all', '{{比例}}', { 甲: 10000, 乙: 9999, 基数: '大' }, '99.99%'],
    ['nearly none', '{{比例}}', { 甲: 10000, 乙: 1, 基数: '大' }, '0.01%'],
    ['none', '{{比例}}{{#比例.为零}}没有{{/比例.为零}}', { 甲: 8, 乙: 0, 基数: '大' }, '0%没有'],
    ['of nothing', '{{比例}}', { 甲: 0, 乙: 0, 基数: '大' }, '【待填：比例】'],
    ['of no base chosen', '{{比例}}', { 甲: 3, 乙: 1 }, '【待填：基数】'],
    ['of a base that is not given', '{{比例}}', { 乙: 1, 基数: '大' }, '【待填：甲】'],
    ['a quotient of nothing', '{{均}}', { 甲: 3, 乙: 0 }, '【待填：均】'],
    ['the term chosen', '{{所取}}{{#乙}}{{/乙}}', { 甲: 3, 乙: 4, 基数: '小' }, '7'],
  ])('%s', (_, body, facts, printed) => {
    expect(bodyTexts(fillPaper({ fields: FIELDS, body }, facts)).join('')).toBe(printed);
  });

  test('says in words where a figure comes from', () => {
    const said = [...content.vocabulary.values()].flatMap(({ name, from }) =>
      from ? [[name, sayFormula(from)]] : [],
    );
    expect(Object.fromEntries(said)).toMatchObject({
      意见总数: '由“班子意见数”“成员意见数”相加得出',
      上年度未完成数: '由“上年度整改总数”减去“上年度完成数”得出',
      各支部应到总数: '由“所属支部”各行的“应到人数”相加得出',
    });
    const own = templateOf({ fields: FIELDS, body: '{{名数}}{{做完}}' }).fields;
    expect(own.flatMap(({ from }) => (from ? [sayFormula(from)] : []))).toEqual([
      '数“名”有几项得出',
      '数“表”里“状态”是“已完成”的有几行得出',
    ]);
  });
});
