// Talks proposed from the lists of members, and what those lists say of who is who.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { proposeTalks } from '../../src/core/members/propose-talks.ts';
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import { readTemplateText } from '../../src/core/template/read-template.ts';
import { content } from '../content/load-content.ts';
import { orThrow, templateText } from './compile-text.ts';

const MOST = 2000;
const said = ({ 谈话人, 对象, 类型 }: Facts) => `${谈话人}与${对象}（${类型}）`;
const proposed = (facts: Facts, most = MOST) => proposeTalks(facts, most)?.rows.map(said);

const TEAM: Fact = [
  { 职务: '书记', 是否书记: true, 分管部门: '办公室' },
  { 职务: '副书记', 分管部门: '工会、团委' },
  { 职务: '委员', 姓名: '甲' },
  { 职务: '委员', 姓名: '乙' },
];
const BRANCH: Fact = [
  { 姓名: '子', 支部职务: '书记' },
  { 姓名: '丑', 支部职务: '组织委员' },
  { 姓名: '寅' },
  { 姓名: '卯' },
  { 姓名: '辰' },
];

describe('talks of a team', () => {
  const all = [
    '书记与副书记（书记与班子成员之间）',
    '书记与甲（书记与班子成员之间）',
    '书记与乙（书记与班子成员之间）',
    '副书记与甲（班子成员之间）',
    '副书记与乙（班子成员之间）',
    '甲与乙（班子成员之间）',
    '书记与办公室负责人（班子成员与分管部门负责人之间）',
    '副书记与工会负责人（班子成员与分管部门负责人之间）',
    '副书记与团委负责人（班子成员与分管部门负责人之间）',
  ];
  test('are those of the secretary, of each with each, and with the heads of departments', () =>
    expect(proposed({ 班子名册: TEAM })).toEqual(all));

  test('are not proposed twice, whoever began and however they are called', () => {
    const given = [
      { 谈话人: '甲', 对象: '书记', 完成日期: '2025-12-24' },
      { 谈话人: '副书记', 对象: '委员乙' },
      { 谈话人: '人大代表', 对象: '书记' },
      {},
    ];
    const rest = all.filter((each) => !each.startsWith('书记与甲') && !each.startsWith('副书记与乙'));
    expect(proposed({ 班子名册: TEAM, 谈话安排: given })).toEqual(rest);
    const rows = [...given, ...(proposeTalks({ 班子名册: TEAM, 谈话安排: given }, MOST)?.rows ?? [])];
    expect(proposeTalks({ 班子名册: TEAM, 谈话安排: rows }, MOST)).toMatchObject({
      rows: [],
      sentence: '名册里各人之间的谈话都已经排了。',
    });
  });

  test('leave out whom no word tells from another, and say so', () => {
    const team = [{ 职务: '书记' }, { 职务: '委员' }, { 职务: '委员' }];
    const found = proposeTalks({ 班子名册: team }, MOST);
    expect(found?.rows).toEqual([]);
    expect(found?.sentence).toContain('有 2 人分不清是谁');
  });

  test('of 500 members end where the table does', () => {
    const team = Array.from({ length: 500 }, (_, at) => ({ 职务: at ? `委员${at}` : '书记' }));
    const found = proposeTalks({ 班子名册: team, 谈话安排: [{ 谈话人: '书记', 对象: '委员1' }] }, MOST);
    expect(found?.rows).toHaveLength(1999);
    expect(found?.sentence).toContain('最多排 2000 次');
  });

  test('need a list of members', () => {
    expect(proposeTalks({}, MOST)).toBeUndefined();
    expect(proposeTalks({ 班子名册: [{}] }, MOST)).toBeUndefined();
  });
});

describe('talks of a branch', () => {
  test('are those within the committee, and of every other member with one of it by turns', () =>
    expect(proposed({ 会议种类: '组织生活会', 党员名册: BRANCH })).toEqual([
      '子与丑（支委会成员之间）',
      '子与寅（支委会成员与党员之间）',
      '丑与卯（支委会成员与党员之间）',
      '子与辰（支委会成员与党员之间）',
    ]));
  test('take the committee of its own list where there is one', () => {
    const 班子名册 = [{ 职务: '党支部书记', 姓名: '子' }];
    expect(proposed({ 班子名册, 党员名册: BRANCH })?.at(0)).toBe('党支部书记与寅（支委会成员与党员之间）');
  });
  test('with 500 members are one for each', () => {
    const members = Array.from({ length: 500 }, (_, at) => ({
      姓名: `党员${at}`,
      ...(at < 5 ? { 支部职务: '委员' } : {}),
    }));
    expect(proposed({ 党员名册: members })).toHaveLength(10 + 495);
  });
});

describe('a list of members', () => {
  const body = '{{#班子名册}}{{职务}}{{姓名}}{{/班子名册}}{{#意见清单}}{{内容}}{{/意见清单}}';
  const read = orThrow(
    readTemplateText({ file: 'content/templates/paper.md', text: templateText({ body }) }),
  );
  const template = orThrow(
    compileTemplate(read.text, { vocabulary: content.vocabulary }, undefined, read.lines),
  );
  const found = (facts: Facts) =>
    check({
      template,
      facts,
      document: fill(template, facts),
      accepted: {},
      thresholds: DEFAULT_THRESHOLDS,
      today: { year: 2026, month: 11, day: 21 },
    })
      .filter(({ rule }) => rule === 'members')
      .map(({ id, severity }) => `${id} ${severity}`);
  const member = (职务: string, 姓名: string, 是否书记 = false) => ({ 职务, 姓名, 是否书记 });

  test.each<[what: string, facts: Facts, ids: string[]]>([
    [
      'two of one name',
      { 班子名册: [member('书记', '甲'), member('委员', '甲')] },
      ['members:班子名册:甲 hint'],
    ],
    ['two of one name, marked', { 班子名册: [member('书记', '甲'), member('委员', '甲（小）')] }, []],
    ['without names', { 班子名册: [member('书记', ''), member('委员', '')] }, []],
    [
      'two secretaries',
      { 班子名册: [member('书记', '甲', true), member('委员', '乙', true)] },
      ['members:书记 hint'],
    ],
    ['a secretary and one of discipline', { 班子名册: [member('书记', '甲'), member('纪委书记', '乙')] }, []],
    [
      'an opinion on nobody of it',
      { 班子名册: [member('书记', '')], 意见清单: [{ 对象类别: '成员', 对象: '局长', 内容: '子' }] },
      ['members:意见清单:0 hint'],
    ],
    [
      'an opinion on one of it',
      { 班子名册: [member('书记、局长', '')], 意见清单: [{ 对象类别: '成员', 对象: '局长', 内容: '子' }] },
      [],
    ],
  ])('%s', (_, facts, ids) => expect(found(facts)).toEqual(ids));
});
