// What was given and is not in the paper is told, with what switches it on; worked out from the sections of any template.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { templateOf } from './compile-text.ts';

const FIELDS = `组: {type: 文本}
评: {type: 长文}
到会: {type: 声明, statement: 到会。, needs: [组]}
公示: {type: 是否}
方式: {type: 选项, options: [张贴, 上网]}
应到: {type: 整数}
实到: {type: 整数}
缺席: {type: 计算, formula: {差: [应到, 实到]}}
主题: {type: 文本}
项: {type: 列表}
事: {type: 多行, columns: {名: {type: 文本}, 谁: {type: 文本}, 时: {type: 日期}, 态: {type: 选项, options: [成, 未]}, 差: {type: 文本}}}`;

function told(body: string, facts: Facts, title = '试'): string[] {
  const template = templateOf({ fields: FIELDS, body, title });
  const document = fill(template, facts);
  const today = { year: 2026, month: 11, day: 21 };
  const found = check({ template, facts, document, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today });
  return found.flatMap(({ rule, message }) => (rule === 'unprinted' ? [message] : []));
}

const GROUP = '甲。{{#到会}}{{#组}}{{组}}到会。{{/组}}{{#评}}评：{{评}}。{{/评}}{{/到会}}';
const ROWS = '{{#事}}\n{{名}}{{#谁}}由{{谁}}{{#时}}于{{时}}{{/时}}办{{/谁}}。\n{{/事}}';

describe('an answer left out', () => {
  test.each<[what: string, body: string, facts: Facts, says: string[], title?: string]>([
    ['behind a claim', GROUP, { 组: '县组' }, ['“组”填了，没有写进报告：勾选“到会”，才写进去。']],
    [
      'behind a box',
      '甲。{{#公示}}以{{方式}}公示。{{/公示}}',
      { 方式: '张贴' },
      ['“方式”填了，没有写进报告：“公示”选“是”，才写进去。'],
    ],
    [
      'behind an option',
      '甲。{{#方式.上网}}网址是{{主题}}。{{/方式.上网}}',
      { 方式: '张贴', 主题: '甲' },
      ['“主题”填了，没有写进报告：“方式”选“上网”，才写进去。'],
    ],
    [
      'behind an empty list',
      '甲。{{#项.个数}}{{主题}}有{{项.个数}}项。{{/项.个数}}',
      { 主题: '甲' },
      ['“主题”填了，没有写进报告：填写“项”，才写进去。'],
    ],
    [
      'where another is given',
      '甲。{{^组}}{{主题}}。{{/组}}{{组}}',
      { 组: '乙', 主题: '甲' },
      ['“主题”填了，没有写进报告：“组”空着，才写进去。'],
    ],
    [
      'under a title of one’s own',
      '甲。',
      { 主题: '甲', 标题: '关于乙的报告' },
      ['“主题”填了，没有写进报告：“标题”空着，才写进去。'],
      '关于{{主题}}的报告',
    ],
    [
      'a claim in a part that is off',
      '甲。{{#项.个数}}{{#到会}}都到了。{{/到会}}{{/项.个数}}',
      { 到会: true, 组: '甲' },
      ['“到会”填了，没有写进报告：填写“项”，才写进去。'],
    ],
    [
      'a cell beside an empty one',
      ROWS,
      {
        事: [
          { 名: '甲', 时: '2026-1-8' },
          { 名: '乙', 谁: '丙', 时: '2026-1-8' },
        ],
      },
      ['“事”第 1 行的“时”填了，没有写进报告：填写这一行的“谁”，才写进去。'],
    ],
    [
      'cells of many rows',
      ROWS,
      { 事: [1, 2, 3].map((n) => ({ 名: `${n}`, 时: '2026-1-8' })) },
      ['“事”第 1 行的“时”（共 3 行）填了，没有写进报告：填写这一行的“谁”，才写进去。'],
    ],
    [
      'rows as a whole',
      `甲。{{#公示}}公示。{{/公示}}\n{{#公示}}\n${ROWS}\n{{/公示}}`,
      { 事: [{ 名: '甲', 谁: '乙' }] },
      ['“事”填了，没有写进报告：“公示”选“是”，才写进去。'],
    ],
    [
      'a cell of a row that another option takes',
      '{{#事.未}}\n{{名}}未成，{{差}}。\n{{/事.未}}\n{{#事.成}}\n{{名}}成了。\n{{/事.成}}',
      {
        事: [
          { 名: '甲', 态: '成', 差: '一点' },
          { 名: '乙', 态: '未', 差: '一点' },
        ],
      },
      ['“事”第 1 行的“差”填了，没有写进报告：这一行的“态”选“未”，才写进去。'],
    ],
    [
      'what cannot be read',
      '甲。{{#到会}}{{实到}}人。{{/到会}}',
      { 实到: '许多' },
      ['“实到”填了，没有写进报告：勾选“到会”，才写进去。'],
    ],
  ])('%s', (_, body, facts, says, title) => {
    expect(told(body, facts, title)).toEqual(says);
  });

  test.each<[what: string, body: string, facts: Facts]>([
    ['is printed', GROUP, { 组: '县组', 到会: true }],
    ['is printed elsewhere', `{{组}}。${GROUP}`, { 组: '县组' }],
    ['is computed with', '缺席{{缺席}}人。', { 应到: 9, 实到: 8 }],
    ['is counted', '有{{项.个数}}项。', { 项: ['甲'] }],
    ['chooses a sentence', '{{#方式.上网}}上了网。{{/方式.上网}}甲。', { 方式: '张贴' }],
    [
      'stands in rows by an option',
      '{{#事.成}}\n{{名}}成了。\n{{/事.成}}\n{{#事.未}}\n{{名}}未成。\n{{/事.未}}',
      {
        事: [
          { 名: '甲', 态: '成' },
          { 名: '乙', 态: '未' },
        ],
      },
    ],
    [
      'was replaced by a claim',
      '{{^到会}}{{组}}没有到会。{{/到会}}{{#到会}}都到了。{{/到会}}',
      { 组: '县组', 到会: true },
    ],
    ['was not given', GROUP, { 组: ' ' }],
  ])('not what %s', (_, body, facts) => {
    expect(told(body, facts)).toEqual([]);
  });

  test.each([
    ['what the unit keeps for every paper', { 组: '县组' }, 'hint'],
    ['what the unit keeps otherwise', { 组: '市组' }, 'warning'],
    ['what it does not keep', {}, 'warning'],
  ])('%s: a %s', (_, standing, severity) => {
    const template = templateOf({ fields: FIELDS, body: GROUP, title: '试' });
    const today = { year: 2026, month: 11, day: 21 };
    const facts = { 组: '县组' };
    const document = fill(template, facts);
    const draft = {
      template,
      facts,
      document,
      standing,
      thresholds: DEFAULT_THRESHOLDS,
      accepted: {},
      today,
    };
    const unprinted = check(draft).filter(({ rule }) => rule === 'unprinted');
    expect(unprinted.map((each) => each.severity)).toEqual([severity]);
  });
});
