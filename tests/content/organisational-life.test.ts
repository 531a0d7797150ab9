// What the general report of a branch says and what it keeps silent about, fact by fact and paper by paper.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { toText } from '../../src/render/text.ts';
import { inListOrder } from '../../src/site/template-order.ts';
import { content } from './load-content.ts';

function entryOf(id: string) {
  const found = content.entries.find(({ template }) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

const { template, sample } = entryOf('branch-life-report');
const variants = ['office', 'bureau', 'town', 'town-detailed'].map((name) =>
  entryOf(`branch-life-report-${name}`),
);

/** What every branch knows that has the notice, the dates and the numbers. */
const LEAST = [
  ...['发文机关', '机关简称', '年度', '会议主题', '通知发文机关', '通知标题', '会议日期', '组织形式'],
  ...['学习内容', '集中学习次数', '征求意见方式', '征求意见对象', '意见总数', '谈话次数', '党员总数'],
  ...['应到人数', '实到人数', '主持人职务', '整改清单', '发言党员人数', '相互批评意见数'],
  ...['主送机关', '结束语', '盖章方式', '成文日期'],
];
const least: Facts = {
  ...Object.fromEntries(LEAST.map((name) => [name, sample[name] ?? ''])),
  意见总数: 27,
  整改清单: Array.isArray(sample.整改清单) ? sample.整改清单.slice(0, 3) : '',
};

/** The sample, and from the others what its branch has nothing to say on. */
const full: Facts = Object.fromEntries(
  template.fields.flatMap(({ name }) => {
    const from = [sample, ...content.entries.map((entry) => entry.sample)].find((facts) => name in facts);
    return from ? [[name, from[name] ?? '']] : [];
  }),
);

const textOf = (facts: Facts) => toText(fill(template, facts));
const without = (facts: Facts, ...names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

test('the report for everybody comes first among those of its meeting', () => {
  const order = inListOrder(content.entries).map(({ template: { id } }) => id);
  expect(order.filter((id) => id.startsWith('branch-life-report'))[0]).toBe('branch-life-report');
});

test('what every branch knows is enough for two pages without a blank', () => {
  const document = fill(template, least);
  expect(document.gaps).toEqual([]);
  expect(layOut(document).length).toBe(2);
  expect(toText(document)).not.toMatch(/【|，。|：。|，，|。。|全部|逐一|都/);
});

describe('every fact of the papers the variants follow', () => {
  const cases = variants.map((entry) => [entry.template.id, entry] as const);
  test.each(cases)('%s: can be written', (_, variant) => {
    const known = new Set(template.fields.map(({ name }) => name));
    expect(variant.template.fields.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
  test.each(cases)('%s: is printed', (_, variant) => {
    const document = fill(template, variant.sample);
    const text = toText(document);
    expect(document.gaps).toEqual([]);
    const words = variant.template.fields.flatMap(({ name, type }) => {
      const value = variant.sample[name];
      const printed = type === 'text' || type === 'list' || type === 'rows';
      if (!printed || value === undefined || ['附注', '机关简称'].includes(name)) return [];
      const items = Array.isArray(value) ? value : [value];
      return items.flatMap((item) => (typeof item === 'string' ? [item] : [String(Object.values(item)[0])]));
    });
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('each fact is printed and goes without leaving a trace', () => {
  const optional = template.fields
    .filter(({ name, type }) => name in full && type !== 'computed' && !LEAST.includes(name))
    .map(({ name }) => name)
    // What belongs to the envelope, and what only another form of the meeting or a ticked box prints.
    .filter(
      (name) =>
        !['附件', '附注', '署名机关', '标题'].includes(name) &&
        !/^用版|发文字号|签发|抄送|印发|标志/.test(name),
    )
    .filter((name) => !['党小组数', '会议结束日期', '写姓名'].includes(name));
  test('there are many', () => expect(optional.length).toBeGreaterThan(85));
  test.each(optional)('%s', (name) => {
    const before = {
      ...full,
      ...(template.fields.some((field) => field.name === name && field.type === 'claim')
        ? { [name]: true }
        : {}),
    };
    const after = textOf(without(before, name));
    expect(after).not.toBe(textOf(before));
    expect(after).not.toMatch(/[，、；：（]。|。：|，，|、、|《》|“”|（）/);
  });
});

describe('party groups that meet apart', () => {
  const groups = { ...sample, 组织形式: '党小组会', 党小组数: 3 };
  test('on several days', () => {
    const text = textOf({ ...groups, 会议结束日期: '2026-01-15' });
    expect(text).toContain('于2026年1月13日至15日在医院内科示教室以党小组会的形式召开');
    expect(text).toContain('支部的3个党小组分别召开会议。');
  });
  test('on one day', () => expect(textOf(groups)).toContain('于2026年1月13日下午2时30分在'));
  test('one group is not several', () =>
    expect(textOf({ ...groups, 党小组数: 1 })).not.toContain('分别召开'));
});

test('names are printed only where the branch says so', () => {
  const absent = { ...sample, 缺席人员: [{ 职务: '党小组长', 姓名: '甲乙', 原因: '出差' }] };
  expect(textOf(absent)).toContain('党小组长因出差未到会');
  expect(textOf({ ...absent, 写姓名: true })).toContain('党小组长甲乙因出差未到会');
});

test('a total of opinions needs no split, and a split no total', () => {
  const named = { 意见方面: [], 意见反馈日期: '' };
  expect(textOf({ ...least, ...named })).toContain('收到意见建议27条。');
  expect(textOf({ ...least, ...named, 意见总数: '', 班子意见数: 16, 成员意见数: 11 })).toContain(
    '收到意见建议27条，其中对支部班子的16条、对支委会成员和党员个人的11条。',
  );
  expect(textOf({ ...least, ...named, 意见总数: 0 })).toContain('没有收到意见建议。');
});

test('problems stand without an aspect where the notice names none', () => {
  const problem = { 问题: '学习不经常', 事例: '全年学习4次', 整改措施: '按月学习' };
  const document = fill(template, { ...least, 整改清单: [problem] });
  expect(document.gaps).toEqual([]);
  expect(toText(document)).toContain('\n学习不经常，全年学习4次。\n');
});

describe('one fact more than every branch knows makes a whole sentence', () => {
  const more = template.fields
    .filter(({ name, type }) => type !== 'computed' && !(name in least) && (name in full || type === 'claim'))
    .map(({ name, type }) => [name, type === 'claim' ? true : (full[name] ?? '')] as const);
  test('of many', () => expect(more.length).toBeGreaterThan(80));
  test.each(more)('%s', (name, value) => {
    const text = textOf({ ...least, [name]: value });
    expect(text).not.toMatch(/[，、；：（]。|。：|，，|、、|。。|《》|“”|（）/);
  });
  test.each([
    ['意见反馈日期', '2025-12-29', '2025年12月29日，将意见反馈给支委会和党员本人。'],
    ['班子材料审议日期', '2026-01-07', '支部班子检视剖析材料于2026年1月7日经支委会讨论通过。'],
    ['学习开始日期', '2025-12-11', '自2025年12月11日起，支部集中学习4次'],
    ['会议通报日期', '2026-01-21', '2026年1月21日，支部通报了组织生活会情况和整改措施。'],
    ['即改事项', ['更换了须知'], '立行立改已经完成1项：更换了须知。'],
    ['动员会日期', '2025-12-10', '2025年12月10日，支部开会动员。'],
  ])('%s alone', (name, value, printed) => {
    const document = fill(template, { ...least, [name]: value });
    expect(document.gaps).toEqual([]);
    expect(toText(document)).toContain(printed);
  });
});
