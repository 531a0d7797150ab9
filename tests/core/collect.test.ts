// What branches handed back, put together: a row of each, who is missing, whose file replaced which, what the office's paper is filled with.
import { describe, expect, test } from 'vitest';
import { unitMeant } from '../../src/core/batch/unit-names.ts';
import { branchBook } from '../../src/core/collect/branch-book.ts';
import { branchRow } from '../../src/core/collect/branch-row.ts';
import { collect } from '../../src/core/collect/collect.ts';
import { readRollUp } from '../../src/core/collect/read-roll-up.ts';
import { sheetRows } from '../../src/core/collect/sheet-rows.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

const { vocabulary } = content;
const rollUp = content.rollUps.find(({ id }) => id === 'branch-life');
if (!rollUp) throw new Error('content/roll-ups/branch-life.yml is missing');

/** A branch with lists out of which its figures are worked out. */
function branch(name: string, more: Facts = {}): Facts {
  return {
    会议种类: '组织生活会',
    机关简称: name,
    会议日期: '2026-01-14',
    组织形式: '支部党员大会',
    会议主题: '严明纪律',
    应到人数: 20,
    实到人数: 18,
    缺席人员: [
      { 职务: '党员', 原因: '病假' },
      { 职务: '党员', 原因: '病假' },
    ],
    集中学习次数: 3,
    学习开始日期: '2025-12-15',
    谈话次数: 40,
    整改清单: [{ 问题: '甲' }, { 问题: '乙', 责任单位: '组织委员' }],
    成员问题总数: 38,
    相互批评意见数: 25,
    ...more,
  };
}

function cell(facts: Facts, column: string) {
  const found = branchRow(facts, rollUp as typeof rollUp & object, vocabulary).cells.find(
    (each) => each.column === column,
  );
  if (!found) throw new Error(`${column} is no column`);
  return found;
}
const put = (files: readonly Facts[], expected: readonly string[] = []) =>
  collect(
    files.map((facts, index) => ({ from: `${index + 1}.docx`, facts })),
    expected,
    rollUp as typeof rollUp & object,
    vocabulary,
  );

describe('the row of a branch', () => {
  test.each([
    ['支部', '第一党支部'],
    ['会议日期', '2026-01-14'],
    ['应到人数', 20],
    ['缺席原因', '病假2人'],
    ['查摆问题数', 40],
    ['批评意见数', 25],
  ])('%s is taken from its own facts: %s', (column, fact) => {
    expect(cell(branch('第一党支部'), column)).toEqual({ column, fact });
  });

  test('its figures are worked out of its lists where it did not type them', () => {
    const members = [{ 到会: '到会' }, { 到会: '到会' }, { 到会: '缺席' }];
    const facts = branch('一', { 应到人数: '', 实到人数: '', 党员名册: members });
    expect(cell(facts, '应到人数').fact).toBe(3);
    expect(cell(facts, '实到人数').fact).toBe(2);
  });

  test('what only the branch knows it wrote into a row of its own', () => {
    const facts = branch('一', { 所属支部: [{ 材料份数: '21份', 主要问题: '学习不够经常' }] });
    expect(cell(facts, '材料份数')).toEqual({ column: '材料份数', fact: 21 });
    expect(cell(facts, '主要问题').fact).toBe('学习不够经常');
  });

  test('the rows of an office are nobody’s own', () => {
    const facts = branch('总支', { 所属支部: [{ 材料份数: 1 }, { 材料份数: 2 }] });
    expect(cell(facts, '材料份数')).toEqual({ column: '材料份数', why: '没有填' });
  });

  test('that contradicts its other facts says both, and keeps what was typed', () => {
    const facts = branch('一', { 所属支部: [{ 应到人数: 22 }] });
    expect(cell(facts, '应到人数')).toEqual({
      column: '应到人数',
      fact: 22,
      why: '填的是22，由其他内容得出的是20',
    });
  });

  test('what cannot be read is not taken', () => {
    const { fact, why } = cell(branch('一', { 所属支部: [{ 材料份数: '若干' }] }), '材料份数');
    expect(fact).toBeUndefined();
    expect(why).toContain('若干');
  });

  test('what is missing names what the branch should have filled in', () => {
    expect(cell(branch('一', { 相互批评意见数: '' }), '批评意见数').why).toBe('没有填“相互批评意见数”');
    expect(cell({}, '支部').why).toBe('没有填“机关简称”或者“发文机关”');
  });
});

describe('branches put together', () => {
  test('give rows in the order of the list, and say who gave nothing', () => {
    const { facts, missing, branches } = put(
      [branch('第二党支部'), branch('离退休党支部'), branch('第一党支部')],
      ['第一党支部', '第二党支部', '第三党支部'],
    );
    expect((facts.所属支部 as Facts[]).map(({ 支部 }) => 支部)).toEqual([
      '第一党支部',
      '第二党支部',
      '离退休党支部',
    ]);
    expect(missing).toEqual(['第三党支部']);
    expect(branches.filter(({ unexpected }) => unexpected).map(({ unit }) => unit)).toEqual(['离退休党支部']);
  });

  test('of two files of one branch the later counts, and both stay to be seen', () => {
    const { facts, branches } = put([branch('一支部', { 应到人数: 20 }), branch('一支部', { 应到人数: 21 })]);
    expect((facts.所属支部 as Facts[]).map(({ 应到人数 }) => 应到人数)).toEqual([21]);
    expect(branches.map(({ from, replacedBy }) => [from, replacedBy])).toEqual([
      ['1.docx', '2.docx'],
      ['2.docx', undefined],
    ]);
  });

  test('two that do not say who they are do not replace each other', () => {
    const { branches, facts } = put([branch(''), branch('')]);
    expect(branches.every(({ replacedBy }) => !replacedBy)).toBe(true);
    expect(facts.所属支部).toHaveLength(2);
  });

  test('every sum of the office is that of its branches', () => {
    const sizes = [20, 31, 7, 12, 50];
    const { facts } = put(
      sizes.map((size, index) =>
        branch(`第${index + 1}党支部`, {
          应到人数: size,
          实到人数: size - index,
          意见总数: index,
          缺席人员: [],
        }),
      ),
    );
    const read = readFacts([...vocabulary.values()], facts);
    const sum = (name: string) => {
      const reading = read(name);
      return reading.state === 'given' && reading.value.kind === 'number' ? reading.value.number : undefined;
    };
    expect(sum('各支部应到总数')).toBe(120);
    expect(sum('各支部实到总数')).toBe(110);
    expect(sum('各支部意见总数')).toBe(10);
    expect(sum('各支部谈话总数')).toBe(200);
    expect(sum('各支部问题总数')).toBe(200);
  });

  test('first and last days and every item once are the office’s', () => {
    const { facts } = put([
      branch('一', { 学习开始日期: '2025年12月20日', 学习形式: ['集中学习', '个人自学'] }),
      branch('二', { 学习开始日期: '2025-12-15', 学习形式: ['个人自学', '专题党课'] }),
    ]);
    expect(facts.学习开始日期).toBe('2025-12-15');
    expect(facts.学习形式).toEqual(['集中学习', '个人自学', '专题党课']);
  });

  test('what all should say alike is taken when they do, and named when they do not', () => {
    expect(put([branch('一'), branch('二')]).facts.会议主题).toBe('严明纪律');
    const { facts, differing } = put([branch('一'), branch('二', { 会议主题: '改进作风' }), branch('三')]);
    expect(facts.会议主题).toBeUndefined();
    expect(differing).toEqual([
      {
        name: '会议主题',
        said: [
          { fact: '严明纪律', units: ['一', '三'] },
          { fact: '改进作风', units: ['二'] },
        ],
      },
    ]);
  });

  test('their lists are one ledger that says whose each item is', () => {
    const { facts } = put([branch('一'), branch('二', { 整改清单: [] })]);
    expect(facts.整改清单).toEqual([
      { 问题: '甲', 责任单位: '一' },
      { 问题: '乙', 责任单位: '一（组织委员）' },
    ]);
  });

  test('none at all is nothing', () => {
    expect(put([], ['一'])).toEqual({ branches: [], missing: ['一'], facts: {}, nobody: [], differing: [] });
  });
});

describe('a sheet of branches', () => {
  const list = vocabulary.get('所属支部');
  if (list?.type !== 'rows') throw new Error('所属支部 are no rows');
  const read = (...rows: readonly (readonly (string | number)[])[]) =>
    sheetRows({ sheets: [sheetOf(rows)] }, '填报.xlsx', list, vocabulary);

  test('gives each its facts, and into its own row what only it knows', () => {
    const { returned } = read(
      ['党支部名称', '应到人数', '实到人数', '谈话次数', '材料份数'],
      ['第一党支部', 20, 18, 40, '21份'],
      ['第二党支部', 31, 31, 55, 32],
    );
    const { facts, branches } = collect(returned, [], rollUp as typeof rollUp & object, vocabulary);
    expect(branches.map(({ unit, from }) => [unit, from])).toEqual([
      ['第一党支部', '填报.xlsx 第 2 行'],
      ['第二党支部', '填报.xlsx 第 3 行'],
    ]);
    expect(facts.所属支部).toEqual([
      { 支部: '第一党支部', 应到人数: 20, 实到人数: 18, 谈话次数: 40, 材料份数: 21 },
      { 支部: '第二党支部', 应到人数: 31, 实到人数: 31, 谈话次数: 55, 材料份数: 32 },
    ]);
  });

  test('says which cells and columns were not read, and the row of sums', () => {
    const { returned, told } = read(
      ['党支部名称', '应到人数', '心情'],
      ['第一党支部', '#', '好'],
      ['合计', 20, ''],
    );
    expect(returned).toHaveLength(1);
    expect(told.join()).toMatch(/第 3 行没有读/);
    expect(told.join()).toContain('不认得的列没有读：心情');
  });

  test('that it was given is read back when it is filled in, its hints left alone', () => {
    const made = branchBook(rollUp as typeof rollUp & object, list, ['第一党支部', '第二党支部']);
    const [sheet] = made.sheets;
    const titles = sheet?.columns.map(({ title }) => title) ?? [];
    const at = (title: string) => titles.indexOf(title);
    const filled = (sheet?.rows ?? []).map((row, index) =>
      row.map((cell, column) =>
        column === at('应到人数') ? 20 + index : cell.kind === 'text' ? cell.text : '',
      ),
    );
    const { returned } = read(titles, sheet?.columns.map(({ hint }) => hint ?? '') ?? [], ...filled);
    const { facts } = collect(returned, [], rollUp as typeof rollUp & object, vocabulary);
    expect(facts.所属支部).toEqual([
      { 支部: '第一党支部', 应到人数: 20 },
      { 支部: '第二党支部', 应到人数: 21 },
    ]);
  });

  test('without a heading that is known is refused with a sentence', () => {
    const { returned, refused } = read(['甲', '乙'], [1, 2]);
    expect(returned).toEqual([]);
    expect(refused).toMatch(/。$/);
  });
});

test.each([
  ['第一党支部', '第一党支部'],
  ['中共明川区审批局第一支部委员会', '第一党支部'],
  ['明川区审批局第一党支部', '第一党支部'],
  [' 第二 党支部', '第二党支部'],
  ['机关党总支', '机关党总支'],
  ['第三党支部', undefined],
  ['', undefined],
])('%s is %s of the list', (name, meant) => {
  expect(unitMeant(name, ['第一党支部', '第二党支部', '机关党总支'])).toBe(meant);
});

test.each([
  ['离退休机关党支部', undefined],
  ['中共某局机关支部委员会', '机关党支部'],
  ['某街道社区第一党支部', undefined],
])('%s ends like a branch of the list and is %s', (name, meant) => {
  expect(unitMeant(name, ['机关党支部', '社区第一党支部', '第一党支部'])).toBe(meant);
});

test('a file of content/roll-ups that names what is not there is refused', () => {
  const text = `title: 甲
template: nothing
rows: 所属支部
unit: 支部
columns: {应到: 应到人数, 实到人数: 实到, 会议日期: {合计: 1}}
facts: {学习形式: 最早, 会议主题: 都}
lists: {应到人数: 支部}
`;
  const read = readRollUp(
    { file: 'content/roll-ups/a.yml', text },
    vocabulary,
    new Set(['branch-life-report-centre']),
  );
  const messages = read.ok ? [] : read.problems.map(({ message }) => message);
  expect(messages).toHaveLength(7);
  for (const word of ['nothing', '应到', '实到', '式子', '最早', '“会议主题”应写 最早', '不是多行'])
    expect(
      messages.some((message) => message.includes(word)),
      word,
    ).toBe(true);
});
