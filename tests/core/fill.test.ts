import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { bodyTexts, fillPaper, type Paper } from './compile-text.ts';

const FIELDS = `
年度: {type: 整数, max: 2100}
文: {type: 文本}
长: {type: 长文}
日: {type: 日期}
在: {type: 是否}
称: {type: 文本, default: 文}
列: {type: 列表}
数列: {type: 列表, of: 整数}
项: {type: 多行, columns: {方面: {type: 文本}, 事: {type: 文本}, 已办: {type: 是否}, 份数: {type: 整数}}}
问题: {type: 整数}
建议: {type: 整数}
合计: {type: 计算, formula: {和: [问题, 建议]}}
余下: {type: 计算, formula: {差: [问题, 建议]}}
人均: {type: 计算, formula: {商: [问题, 建议]}}
总和: {type: 计算, formula: {和: [合计, 1]}}
几项: {type: 计算, formula: {个数: 项}}
份数合计: {type: 计算, formula: {合计: 项.份数}}
`;

/** Body texts and gaps of the body. */
function filled(body: string, facts: Facts, more: Paper = {}) {
  const document = fillPaper(
    { fields: FIELDS, body, ...more },
    { 发文机关: '某委', 成文日期: '2026-1-8', ...facts },
  );
  const gaps = document.gaps.filter(({ name }) => name !== '主送机关');
  return { texts: bodyTexts(document), gaps };
}

describe('a value', () => {
  test.each<[body: string, facts: Facts, texts: string[]]>([
    ['甲{{文}}乙', { 文: '子' }, ['甲子乙']],
    ['甲{{文}}乙', {}, ['甲【待填：文】乙']],
    ['{{年度}}年', { 年度: '明年' }, ['【待填：年度】年']],
    ['{{列}}', { 列: ['子', '', '丑'] }, ['子、丑']],
    ['{{数列}}', { 数列: [1, '丑'] }, ['【待填：数列】']],
    ['{{长}}', { 长: '子\n\n丑' }, ['子', '丑']],
    ['甲{{长}}乙', { 长: '子\n丑' }, ['甲子', '丑乙']],
    ['{{称}}', { 称: '子', 文: '丑' }, ['子']],
    ['{{称}}', { 文: '丑' }, ['丑']],
    ['{{称}}', {}, ['【待填：文】']],
    ['{{合计}}', { 问题: 2, 建议: 3 }, ['5']],
    ['{{总和}}', { 问题: 2, 建议: 3 }, ['6']],
    ['{{余下}}', { 问题: 3, 建议: 3 }, ['0']],
    ['{{人均}}', { 问题: 10, 建议: 3 }, ['3.3']],
    ['{{几项}}', { 项: [{ 事: '子' }, {}, { 事: '丑' }] }, ['2']],
    ['{{份数合计}}', { 项: [{ 份数: 2 }, { 份数: 3 }] }, ['5']],
    ['{{份数合计}}', { 项: [{ 份数: 2 }, { 事: '子' }] }, ['【待填：份数】']],
    ['{{合计}}', { 问题: 2 }, ['【待填：建议】']],
    ['{{人均}}', { 问题: 2, 建议: 0 }, ['【待填：人均】']],
  ])('%s of %j', (body, facts, texts) => {
    expect(filled(body, facts).texts).toEqual(texts);
  });
});

describe('a section', () => {
  test.each<[body: string, facts: Facts, texts: string[]]>([
    ['甲{{#文}}乙{{/文}}', {}, ['甲']],
    ['甲{{#文}}乙{{/文}}', { 文: '子' }, ['甲乙']],
    ['甲{{#文}}乙{{/文}}', { 文: '\u200b ' }, ['甲']],
    ['甲{{^文}}乙{{/文}}', {}, ['甲乙']],
    ['甲{{^文}}乙{{/文}}', { 文: '子' }, ['甲']],
    ['甲{{#年度}}乙{{/年度}}', { 年度: 0 }, ['甲乙']],
    ['{{#在}}甲{{/在}}{{^在}}乙{{/在}}', { 在: true }, ['甲']],
    ['{{#在}}甲{{/在}}{{^在}}乙{{/在}}', { 在: false }, ['乙']],
    ['{{#在}}甲{{/在}}{{^在}}乙{{/在}}', {}, ['乙']],
    ['{{#列}}《{{本项}}》{{/列}}{{^列}}无{{/列}}', { 列: ['子', '丑'] }, ['《子》《丑》']],
    ['{{#列}}《{{本项}}》{{/列}}{{^列}}无{{/列}}', { 列: [] }, ['无']],
    [
      '{{#列}}{{#首项}}有{{/首项}}{{本项}}{{^末项}}；{{/末项}}{{#末项}}。{{/末项}}{{/列}}',
      { 列: ['子', '丑'] },
      ['有子；丑。'],
    ],
    ['{{#列.个数}}共{{列.数}}项{{/列.个数}}', { 列: ['子', '丑'] }, ['共2项']],
    ['甲{{#列.个数}}共{{列.数}}项{{/列.个数}}', {}, ['甲']],
    [
      '{{#项}}{{方面}}{{#列}}（{{本项}}、{{事}}）{{/列}}{{/项}}',
      { 列: ['子', '丑'], 项: [{ 方面: '甲', 事: '乙' }] },
      ['甲（子、乙）（丑、乙）'],
    ],
    [
      '{{#项}}{{事}}{{#已办}}（已办）{{/已办}}{{/项}}',
      { 项: [{ 事: '甲', 已办: true }, { 事: '乙' }] },
      ['甲（已办）乙'],
    ],
    ['{{#项}}{{事}}由{{文}}{{/项}}', { 文: '子', 项: [{ 事: '甲' }] }, ['甲由子']],
    ['{{#项}}{{方面}}：{{事}}{{/项}}', { 项: [{ 方面: '甲' }] }, ['甲：【待填：事】']],
    [
      '{{#项}}\n{{方面}}\n{{#列}}\n{{本项}}\n{{/列}}\n{{/项}}',
      { 列: ['子'], 项: [{ 方面: '甲' }, { 方面: '乙' }] },
      ['甲', '子', '乙', '子'],
    ],
    [
      '{{#项.按方面}}\n{{方面}}：{{项.数}}\n{{#项}}\n{{事}}\n{{/项}}\n{{/项.按方面}}',
      {
        项: [
          { 方面: '甲', 事: '子' },
          { 方面: '乙', 事: '丑' },
          { 方面: '甲', 事: '寅' },
        ],
      },
      ['甲：2', '子', '寅', '乙：1', '丑'],
    ],
    ['{{#合计}}共{{合计}}{{/合计}}', { 问题: 1, 建议: 2 }, ['共3']],
    ['甲{{#称}}乙{{/称}}', { 文: '子' }, ['甲乙']],
  ])('%s of %j', (body, facts, texts) => {
    expect(filled(body, facts).texts).toEqual(texts);
  });
});

describe('a gap', () => {
  test.each<[what: string, body: string, facts: Facts, gap: object]>([
    ['missing', '{{文}}', {}, { path: ['文'], name: '文' }],
    ['wrong', '{{年度}}', { 年度: 3000 }, { path: ['年度'], name: '年度', message: '不能大于 2100' }],
    [
      'wrong in a section',
      '{{#年度}}甲{{/年度}}',
      { 年度: 3000 },
      { path: ['年度'], name: '年度', message: '不能大于 2100' },
    ],
    [
      'a wrong item',
      '{{数列}}',
      { 数列: [1, '丑'] },
      { path: ['数列', 1], message: '“丑”不是整数，请只写数字，不写单位' },
    ],
    [
      'a missing cell',
      '{{#项}}{{方面}}{{事}}{{/项}}',
      { 项: [{ 方面: '甲' }] },
      { path: ['项', 0, '事'], name: '事' },
    ],
    ['what a default rests on', '{{称}}', {}, { path: ['文'], name: '文' }],
    [
      'below zero, by a name that the form has',
      '{{余下}}',
      { 问题: 1, 建议: 3 },
      { path: ['余下'], name: '问题', message: '算出来是负数，请核对“问题”“建议”' },
    ],
    [
      'a wrong list of rows',
      '{{#项}}\n{{事}}\n{{/项}}',
      { 项: '甲' },
      { path: ['项'], message: '应为多行，每行按列填写' },
    ],
    [
      'wrong rows of a table',
      '| 事 |\n|---|\n{{#项}}\n| {{事}} |\n{{/项}}',
      { 项: '甲' },
      { path: ['项'], message: '应为多行，每行按列填写' },
    ],
  ])('%s', (_, body, facts, gap) => {
    expect(filled(body, facts).gaps).toEqual([expect.objectContaining(gap)]);
  });

  test.each([
    ['a section', '甲{{#文}}乙{{/文}}', ['甲【待填：文】']],
    ['a block', '{{#文}}\n乙\n{{/文}}', ['【待填：文】']],
  ])('stands for %s over a required name', (_, body, texts) => {
    expect(filled(body, {}, { required: ['文'] })).toMatchObject({
      texts,
      gaps: [{ path: ['文'], name: '文' }],
    });
  });

  test.each([
    ['a section', '甲{{#文}}乙{{文}}丙{{/文}}丁', ['甲乙【待填：文】丙丁']],
    ['a block', '{{#文}}\n乙{{文}}\n{{/文}}', ['乙【待填：文】']],
    ['a section within another', '{{#文}}甲{{#文}}乙{{文}}{{/文}}{{/文}}', ['甲乙【待填：文】']],
    ['a section and one without it', '{{#文}}甲{{文}}{{/文}}{{^文}}乙{{/文}}', ['甲【待填：文】']],
    [
      'a number',
      '{{#问题}}{{^问题.为零}}甲{{问题}}{{/问题.为零}}{{#问题.为零}}乙{{/问题.为零}}{{/问题}}',
      ['甲【待填：问题】'],
    ],
  ])('stands in the sentence of %s that lacks it', (_, body, texts) => {
    expect(
      filled(body, {}, { required: ['文', '问题'].filter((name) => body.includes(name)) }).texts,
    ).toEqual(texts);
  });

  test('is left by a table over a required name', () => {
    const body = '| 事 |\n|---|\n{{#项}}\n| {{事}} |\n{{/项}}';
    expect(filled(body, {}, { required: ['项'] }).gaps).toMatchObject([{ path: ['项'], name: '项' }]);
  });

  test('the same name twice is one gap', () => {
    expect(filled('{{文}}{{文}}\n{{文}}', {}).gaps.length).toBe(1);
  });
});

test('a paragraph of nothing but what is left out is no paragraph', () => {
  expect(filled('{{#文}}甲{{/文}}\n乙', {}).texts).toEqual(['乙']);
});
