// What the lists of a meeting give to its papers: counts, days, names, rows; worked out where a list is given, typed where not.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { isField } from '../../src/core/facts/restore-field.ts';
import { sayFormula } from '../../src/core/facts/say-formula.ts';
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import { readTemplateText } from '../../src/core/template/read-template.ts';
import { content } from '../content/load-content.ts';
import { bodyTexts, orThrow, templateText } from './compile-text.ts';

/** A report with the vocabulary of the site. */
function paper(body: string, meeting = '民主生活会') {
  const text = templateText({ body }).replace('meeting: 民主生活会', `meeting: ${meeting}`);
  const read = orThrow(readTemplateText({ file: 'content/templates/paper.md', text }));
  return orThrow(compileTemplate(read.text, { vocabulary: content.vocabulary }, undefined, read.lines));
}

const printed = (body: string, facts: Facts, meeting?: string) =>
  bodyTexts(fill(paper(body, meeting), facts)).join('');

const member = (职务: string, 到会?: string, 缺席原因?: string): Fact => ({
  职务,
  ...(到会 ? { 到会 } : {}),
  ...(缺席原因 ? { 缺席原因 } : {}),
});
const TEAM = [
  member('书记', '到会'),
  member('委员', '到会'),
  member('委员', '到会'),
  member('部长', '缺席', '病'),
];
const BRANCH = [
  { 姓名: '甲', 党员类别: '正式', 到会: '到会' },
  { 姓名: '乙', 党员类别: '预备', 到会: '到会' },
  { 姓名: '丙', 党员类别: '正式', 到会: '缺席' },
];
const STUDY = [
  { 日期: '2025-12-10', 形式: '集中学习', 发言人次: '0', 已办: true },
  { 日期: '2025-12-08', 形式: '个人自学', 已办: true },
  { 日期: '2025-12-26', 形式: '专题研讨', 发言人次: '7', 已办: true },
  { 日期: '2026-01-03', 形式: '专题党课' },
];
const OPINIONS = [
  { 对象类别: '班子', 类别: '问题', 方面: '治理' },
  { 对象类别: '班子', 类别: '建议', 方面: '作风' },
  { 对象类别: '成员', 类别: '问题', 方面: '治理' },
];
const talk = (谈话人: string, 对象: string, 类型: string, 完成日期 = '') => ({
  谈话人,
  对象,
  类型,
  完成日期,
});
const TALKS = [
  talk('书记', '甲', '书记与班子成员之间', '2025-12-24'),
  talk('甲', '书记', '书记与班子成员之间', '2025-12-22'),
  talk('书记', '乙', '书记与班子成员之间', '2025-12-23'),
  talk('甲', '乙', '班子成员之间', '2025-12-30'),
  talk('乙', '丙', '班子成员之间'),
];
const REVIEWS = [
  { 材料: '班子对照检查材料', 稿次: '1', 审阅人: '书记' },
  { 材料: '班子对照检查材料', 稿次: '3', 审阅人: '督导组' },
  { 材料: '甲发言提纲', 稿次: '1', 审阅人: '书记' },
  { 材料: '甲发言提纲', 稿次: '2', 审阅人: '书记' },
  { 材料: '乙发言提纲', 稿次: '1', 审阅人: '副书记' },
];

describe('a list another paper asks for', () => {
  test.each<[name: string, facts: Facts, printed: string]>([
    ['应到人数', { 班子名册: TEAM }, '4'],
    ['实到人数', { 班子名册: TEAM }, '3'],
    ['缺席人数', { 班子名册: TEAM }, '1'],
    ['党员总数', { 党员名册: BRANCH }, '3'],
    ['预备党员数', { 党员名册: BRANCH }, '1'],
    ['正式党员数', { 党员名册: BRANCH }, '2'],
    ['学习开始日期', { 学习安排: STUDY }, '2025年12月10日'],
    ['学习结束日期', { 学习安排: STUDY }, '2025年12月26日'],
    ['学习形式', { 学习安排: STUDY }, '集中学习、个人自学、专题研讨'],
    ['集中学习次数', { 学习安排: STUDY }, '2'],
    ['研讨发言人次', { 学习安排: STUDY }, '7'],
    ['班子意见数', { 意见清单: OPINIONS }, '2'],
    ['成员意见数', { 意见清单: OPINIONS }, '1'],
    ['班子问题意见数', { 意见清单: OPINIONS }, '1'],
    ['成员建议意见数', { 意见清单: OPINIONS }, '0'],
    ['意见总数', { 意见清单: OPINIONS }, '3'],
    ['意见方面', { 意见清单: OPINIONS }, '治理、作风'],
    ['谈话次数', { 谈话安排: TALKS }, '4'],
    ['书记谈话人数', { 谈话安排: TALKS }, '2'],
    ['谈话开始日期', { 谈话安排: TALKS }, '2025年12月22日'],
    ['谈话结束日期', { 谈话安排: TALKS }, '2025年12月30日'],
    ['谈话类型', { 谈话安排: TALKS }, '书记与班子成员之间、班子成员之间'],
    ['班子材料稿数', { 材料审核: REVIEWS }, '3'],
    ['提纲审核份数', { 材料审核: REVIEWS }, '1'],
  ])('gives %s', (name, facts, expected) => expect(printed(`{{${name}}}`, facts)).toBe(expected));

  test.each<[what: string, name: string, facts: Facts, expected: string]>([
    ['nobody has come or stayed away yet', '实到人数', { 班子名册: [member('书记')] }, '【待填：实到人数】'],
    ['one row does not say', '实到人数', { 班子名册: [...TEAM, member('委员')], 实到人数: '4' }, '4'],
    ['nothing is held yet', '集中学习次数', { 学习安排: STUDY.slice(3) }, '【待填：集中学习次数】'],
    ['nothing is held yet, typed', '集中学习次数', { 学习安排: STUDY.slice(3), 集中学习次数: '4' }, '4'],
    ['no talk was had yet', '书记谈话人数', { 谈话安排: TALKS.slice(4), 书记谈话人数: '0' }, '0'],
    [
      'a held one has no day',
      '学习结束日期',
      { 学习安排: [{ 形式: '集中学习', 已办: true }] },
      '【待填：学习结束日期】',
    ],
    ['nobody spoke', '研讨发言人次', { 学习安排: STUDY.slice(0, 1) }, '【待填：研讨发言人次】'],
    ['there is no list', '应到人数', { 应到人数: '9' }, '9'],
    ['there is an empty list', '应到人数', { 班子名册: [], 应到人数: '9' }, '9'],
    ['the list is of the other kind of meeting', '应到人数', { 党员名册: BRANCH, 应到人数: '9' }, '9'],
  ])('gives nothing where %s', (_, name, facts, expected) =>
    expect(printed(`{{${name}}}`, facts)).toBe(expected),
  );

  test('a branch counts its members, a paper for both by its kind of meeting', () => {
    const facts = { 班子名册: TEAM, 党员名册: BRANCH };
    expect(printed('{{应到人数}}', facts, '组织生活会')).toBe('3');
    expect(printed('{{应到人数}}', facts, '通用')).toBe('【待填：应到人数】');
    expect(printed('{{应到人数}}', { ...facts, 会议种类: '民主生活会' }, '通用')).toBe('4');
  });

  test.each([
    ['支部党员大会', '3人，到会2人'],
    ['支部委员会会议', '2人，到会1人'],
    ['党小组会', '【应到人数】人，到会【实到人数】人'],
  ])('of the branch only those a %s is for are counted', (组织形式, said) => {
    const posts = ['书记', '', '组织委员'];
    const 党员名册 = BRANCH.map((each, at) => ({ ...each, 支部职务: posts[at] ?? '' }));
    expect(
      printed('{{应到人数}}人，到会{{实到人数}}人', { 党员名册, 组织形式 }, '组织生活会').replace(
        /待填[:：]?/g,
        '',
      ),
    ).toBe(said);
  });

  test('gives rows under the names of their own columns, those of one post together', () => {
    const absent = '{{#缺席人员}}\n{{职务}}因{{原因}}\n{{/缺席人员}}';
    const present = '{{#到会成员}}\n{{职务}}{{人数}}人\n{{/到会成员}}';
    expect(printed(absent, { 班子名册: TEAM })).toBe('部长因病');
    expect(printed(present, { 班子名册: TEAM })).toBe('书记1人委员2人');
    const all = TEAM.slice(0, 3);
    expect(printed('{{^缺席人员.个数}}\n无人缺席\n{{/缺席人员.个数}}', { 班子名册: all })).toBe('无人缺席');
    expect(printed(absent, { 缺席人员: [{ 职务: '委员', 原因: '事' }] })).toBe('委员因事');
  });

  test('is quick with 500 members and 2000 talks', () => {
    const members = Array.from({ length: 500 }, (_, at) =>
      member(`委员${at}`, at % 9 ? '到会' : '缺席', '事'),
    );
    const talks = Array.from({ length: 2000 }, (_, at) =>
      talk('书记', `委员${at}`, '书记与班子成员之间', '2025-12-24'),
    );
    const facts = { 班子名册: members, 谈话安排: talks };
    expect(printed('{{应到人数}}、{{实到人数}}、{{谈话次数}}、{{书记谈话人数}}', facts)).toBe(
      '500、444、2000、2000',
    );
  });
});

describe('what was typed besides a list', () => {
  const found = (body: string, facts: Facts) => {
    const template = paper(body);
    const document = fill(template, facts);
    const today = { year: 2026, month: 11, day: 21 };
    return check({ template, facts, document, accepted: {}, thresholds: DEFAULT_THRESHOLDS, today }).filter(
      ({ rule }) => rule === 'typed-count',
    );
  };

  test.each<[name: string, facts: Facts, said: string, cleared: Fact]>([
    ['应到人数', { 班子名册: TEAM, 应到人数: '5' }, '填的是 5，数“班子名册”有几项得出的是 4，报告写 4', ''],
    ['谈话结束日期', { 谈话安排: TALKS, 谈话结束日期: '2026-01-04' }, '填的是 2026年1月4日', ''],
    ['谈话类型', { 谈话安排: TALKS, 谈话类型: ['党员之间'] }, '填的是 “党员之间”', []],
  ])('%s is kept and told, with a button', (name, facts, said, cleared) => {
    const [finding, ...more] = found(`{{${name}}}`, facts);
    expect(more).toEqual([]);
    expect(finding?.message).toContain(said);
    expect(finding).toMatchObject({ paths: [[name]], repair: { path: [name], fact: cleared } });
  });

  test('rows that say the same are not told, others are', () => {
    const body = '{{#缺席人员}}\n{{职务}}因{{原因}}\n{{/缺席人员}}';
    expect(found(body, { 班子名册: TEAM, 缺席人员: [{ 职务: '部长', 原因: '病' }] })).toEqual([]);
    const [finding] = found(body, { 班子名册: TEAM, 缺席人员: [{ 职务: '委员', 原因: '病' }] });
    expect(finding?.message).toContain('填的是 “委员，病”，由“班子名册”得出的是 “部长，病”');
  });
});

test('the lists come with the template, whole and without what only a form needs, and back from storage', () => {
  const { fields, feeds = [] } = paper('{{谈话次数}}{{意见总数}}');
  expect(fields.map(({ name }) => name)).not.toContain('谈话安排');
  expect(feeds.map(({ name }) => name)).toEqual(['意见清单', '班子意见数', '成员意见数', '谈话安排']);
  expect(JSON.stringify(feeds)).not.toMatch(/"(?:hint|example|also|knows)"/);
  expect(feeds.map((feed) => JSON.parse(JSON.stringify(feed))).every(isField)).toBe(true);
});

test('what a figure comes from is said in words', () => {
  const said = (name: string) => {
    const from = content.vocabulary.get(name)?.from;
    return from && sayFormula(from);
  };
  expect(said('谈话结束日期')).toBe('取“谈话安排”里最晚的“完成日期”得出');
  expect(said('谈话次数')).toBe('数“谈话安排”里填了“完成日期”的有几行得出');
  expect(said('意见方面')).toBe('由“意见清单”各行的“方面”得出');
  expect(said('提纲审核份数')).toBe('数“材料审核”里“材料”含“发言提纲”、“审阅人”是“书记”的有几行得出');
});
