// What the general report of a 民主生活会 says and what it keeps silent about, fact by fact and kind by kind.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { toText } from '../../src/render/text.ts';
import { inListOrder } from '../../src/site/template-order.ts';
import { content } from './load-content.ts';

function entryOf(id: string) {
  const found = content.entries.find(({ template }) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

const { template, sample } = entryOf('democratic-life-report');
const variants = ['subdistrict', 'unit', 'bureau', 'party-group'].map((name) =>
  entryOf(`democratic-life-report-${name}`),
);

/** What every such report knows. */
const LEAST = [
  ...['发文机关', '机关简称', '年度', '会议主题', '通知发文机关', '通知标题'],
  ...['会议日期', '应到人数', '实到人数', '整改清单', '主送机关', '结束语', '盖章方式', '成文日期'],
];
const least: Facts = Object.fromEntries(LEAST.map((name) => [name, sample[name] ?? '']));

/** Marks that meet where a fact is missing, and a list that does not begin with its first. */
const FAULTY = /：[二三四五六七八]是|[，、；：（]。|。：|，，|、、|。。|《》|“”|（）/;

const textOf = (facts: Facts) => toText(fill(template, facts));
const without = (facts: Facts, ...names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

test('the report for everybody comes first among those of its meeting', () => {
  const order = inListOrder(content.entries).map(({ template: { id } }) => id);
  const own = order.filter((id) => id.startsWith('democratic-life-report'));
  expect(own[0]).toBe('democratic-life-report');
});

test.each([
  ['democratic-life-report', '领导班子查摆出问题6个：', /（[一二三]）/],
  ['democratic-life-report-township', '班子查摆出问题5个：', /（[一二三]）/],
])('%s: what every report knows is enough for one without a blank', (id, problems, headings) => {
  const own = entryOf(id);
  const facts = Object.fromEntries(LEAST.map((name) => [name, own.sample[name] ?? '']));
  const document = fill(own.template, facts);
  expect(document.gaps).toEqual([]);
  const text = toText(document);
  expect(text).toContain(problems);
  expect(text).not.toMatch(headings);
  expect(text).not.toMatch(/【|，。|：。|，，|。。|全部|逐一|都|意见|个人对照检查|批评|抓好/);
});

describe('every fact the report of a variant knows can be written', () => {
  test.each(variants.map((entry) => [entry.template.id, entry] as const))('%s', (_, variant) => {
    const known = new Set(template.fields.map(({ name }) => name));
    const typed = variant.template.fields.filter(({ type }) => type !== 'computed');
    expect(typed.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('each fact is printed and goes without leaving a trace', () => {
  const full: Facts = { ...sample };
  const optional = template.fields
    .filter(({ name, type }) => name in full && type !== 'computed' && !LEAST.includes(name))
    .map(({ name }) => name)
    // What belongs to the envelope, and what only lets other facts be printed.
    .filter((name) => !['附件', '附注', '署名机关', '用版头', '用版记', '写姓名', '会议类别'].includes(name));
  test('there are many', () => expect(optional.length).toBeGreaterThan(60));
  test.each(optional)('%s', (name) => {
    const [before, after] = [textOf(full), textOf(without(full, name))];
    if (full[name] !== false) expect(after).not.toBe(before);
    expect(after).not.toMatch(FAULTY);
  });
});

describe('each variant says all it can and reads well without any of it', () => {
  const township = entryOf('democratic-life-report-township');
  test.each([...variants, township].map((entry) => [entry.template.id, entry] as const))(
    '%s',
    (_, variant) => {
      const asked = new Set(variant.template.fields.map(({ name }) => name));
      const more = { ...township.sample, ...sample, ...variant.sample };
      const all = Object.fromEntries(Object.entries(more).filter(([name]) => asked.has(name)));
      const optional = Object.keys(all).filter((name) => !(name in variant.sample));
      expect(optional.length).toBeGreaterThan(5);
      const print = (facts: Facts) => toText(fill(variant.template, facts));
      const full = print(all);
      expect(fill(variant.template, all).gaps).toEqual([]);
      expect(full).not.toMatch(FAULTY);
      for (const name of optional) {
        const after = print(without(all, name));
        if (all[name] !== false && name !== '会议类别') expect(after, name).not.toBe(full);
        expect(after, name).not.toMatch(FAULTY);
      }
    },
  );
});

describe('opinions, with what is known of their number', () => {
  test.each([
    ['the total alone', { 意见总数: 35 }, '共征求到意见建议35条。'],
    ['none', { 意见总数: 0 }, '没有收到意见建议。'],
    ['none of either', { 班子意见数: 0, 成员意见数: 0 }, '没有收到意见建议。'],
    ['both', { 班子意见数: 20, 成员意见数: 15 }, '35条，其中对领导班子的20条、对班子成员个人的15条。'],
    ['all for the team', { 班子意见数: 20, 成员意见数: 0 }, '20条，都是对领导班子的。'],
    ['all for its members', { 班子意见数: 0, 成员意见数: 15 }, '15条，都是对班子成员个人的。'],
    ['the team alone', { 班子意见数: 20 }, '征求到对领导班子的意见建议20条。'],
    ['its members alone', { 成员意见数: 15 }, '征求到对班子成员个人的意见建议15条。'],
    ['the total and the team', { 意见总数: 35, 班子意见数: 20 }, '35条，其中对领导班子的20条。'],
    [
      'problems and advice',
      { 班子意见数: 3, 班子问题意见数: 2, 成员意见数: 0 },
      '3条，都是对领导班子的（问题2条、建议1条）。',
    ],
    ['problems alone', { 班子意见数: 3, 班子问题意见数: 3, 成员意见数: 0 }, '都是对领导班子的（问题3条）。'],
  ])('%s', (_, facts, said) => {
    const text = textOf({ ...least, 征求意见方式: ['召开座谈会'], ...facts });
    expect(text).toContain(said);
    expect(text).not.toMatch(FAULTY);
  });
});

describe('the title of each kind of meeting', () => {
  const bare = without(least, '年度');
  test.each([
    ['年度会议', least, '召开2025年度民主生活会情况'],
    ['年度会议', { ...least, 专题名称: '作风建设' }, '召开2025年度作风建设专题民主生活会情况'],
    ['巡视巡察整改专题会', bare, '召开巡视巡察整改专题民主生活会情况'],
    ['以案促改专题会', bare, '召开以案促改专题民主生活会情况'],
    ['巡视巡察整改专题会', { ...bare, 专题名称: '县委巡察整改' }, '召开县委巡察整改专题民主生活会情况'],
    ['其他专题会', { ...bare, 专题名称: '安全生产' }, '召开安全生产专题民主生活会情况'],
    ['其他专题会', { ...least, 专题名称: '主题教育' }, '召开2025年度主题教育专题民主生活会情况'],
  ])('%s', (kind, facts, title) => {
    const document = fill(template, { ...facts, 会议类别: kind });
    expect(document.title).toContain(title);
    expect(document.gaps).toEqual([]);
  });
  test('a yearly meeting asks for its year', () => {
    expect(fill(template, { ...bare, 会议类别: '年度会议' }).gaps.map(({ name }) => name)).toEqual(['年度']);
  });
});

test('what an inspection found is printed with who takes it on', () => {
  const found = [
    { 问题: '议事规则执行不严格', 认领人: '党组书记', 整改情况: '修订了议事规则' },
    { 问题: '资金拨付不及时' },
  ];
  const said = {
    ...least,
    会议类别: '巡视巡察整改专题会',
    反馈单位: '县委第二巡察组',
    反馈日期: '2025-09-18',
  };
  expect(textOf({ ...said, 反馈问题: found })).toContain(
    '县委第二巡察组于2025年9月18日反馈问题2个：\n一是议事规则执行不严格，由党组书记认领。修订了议事规则。\n二是资金拨付不及时。\n',
  );
  expect(textOf({ ...least, 反馈问题: found.slice(1) })).toContain('上级反馈问题1个：\n资金拨付不及时。');
});

test('what had to be explained is named by its kind, and only when it was', () => {
  const kinds = { ...least, 说明事项: ['个人有关事项', '谈话函询的问题'] };
  expect(textOf(kinds)).not.toContain('个人有关事项');
  expect(textOf({ ...kinds, 已逐项说明: true })).toContain('在会上逐项作了说明');
});

describe('names', () => {
  const absent = [{ 职务: '党组成员', 姓名: '甲乙', 原因: '出差' }];
  const came = [{ 职务: '党组成员、副局长', 姓名: '丙丁、戊己', 人数: 2 }];
  const facts = { ...least, 缺席人员: absent, 到会成员: came };
  test('are left out unless asked for', () => {
    const text = textOf(facts);
    expect(text).toContain('到会的有：党组成员、副局长2人。缺席1人：党组成员因出差未到会。');
    expect(text).not.toMatch(/甲乙|丙丁/);
  });
  test('stand for the number when they are', () => {
    const text = textOf({ ...facts, 写姓名: true });
    expect(text).toContain('到会的有：党组成员、副局长丙丁、戊己。缺席1人：党组成员甲乙因出差未到会。');
  });
});

test('of several who were absent, what was passed on to them is said once', () => {
  const absent = ['甲', '乙', '丙'].map((post) => ({
    职务: `${post}局副局长`,
    原因: '出差',
    书面发言: post !== '丙',
    告知日期: '2026-01-26',
  }));
  expect(textOf({ ...least, 实到人数: 2, 缺席人员: absent })).toContain(
    '缺席3人：甲局副局长因出差未到会，会前提交了书面发言，2026年1月26日向本人转告会议情况和批评意见；乙局副局长因出差未到会，会前提交了书面发言，2026年1月26日转告本人；丙局副局长因出差未到会，2026年1月26日转告本人。',
  );
});

test('without measures of its own, those of the list of problems are printed', () => {
  const rows = sample.整改清单;
  const list = Array.isArray(rows) ? rows.map((row) => Object(row)) : [];
  const first = { ...list[0], 整改措施: '每季度专题研究一次', 责任单位: '办公室', 完成时限: '2026-06-30' };
  const facts = { ...least, 整改清单: [first, ...list.slice(1)] };
  expect(textOf(facts)).toMatch(
    /\n一是关于学习联系民政实际不够的问题，每季度专题研究一次。.*责任单位：办公室。完成时限：2026年6月30日。\n/,
  );
  const own = [{ 标题: '学用结合', 内容: '每月交流一次', 责任单位: '办公室', 完成时限: '2026-06-30' }];
  expect(textOf({ ...sample, ...facts, 整改举措: own })).not.toContain('每季度专题研究一次');
});
