// Rows of a batch: by the rules of the desk, against each other, and the names of their files.
import { describe, expect, test } from 'vitest';
import type { BatchRow } from '../../src/core/batch/batch-row.ts';
import { acrossRowsInSteps } from '../../src/core/batch/check-across.ts';
import { checkRowInSteps, stateOfRow, unreadStill } from '../../src/core/batch/check-row.ts';
import { batchFileName } from '../../src/core/batch/file-names.ts';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { content } from '../content/load-content.ts';

const entry = content.entries.find(({ template }) => template.id === 'branch-life-report');
if (!entry) throw new Error('no template');
const { template, sample } = entry;
const setting = {
  template,
  sample: {},
  standing: {},
  thresholds: DEFAULT_THRESHOLDS,
  fontScheme: '机关字库',
  today: { year: 2026, month: 3, day: 1 },
} as const;
const unit = (name: string): Facts => ({ ...sample, 发文机关: name, 署名机关: [name] });
const row = (at: number, facts: Facts, unread: BatchRow['unread'] = []): BatchRow => ({
  sheet: '填报',
  row: at,
  facts,
  unread,
});
const see = (each: BatchRow) => atOnce(checkRowInSteps(setting, each));

describe('one row', () => {
  test('says what the desk says, but for hints', () => {
    for (const facts of [sample, { ...sample, 实到人数: 400 }, {}]) {
      const document = fill(template, facts);
      const found = check({ facts, document, accepted: {}, ...setting });
      const said = found.filter(({ severity }) => severity !== 'hint').map(({ message }) => message);
      const { title, problems } = see(row(2, facts));
      expect(title).toBe(document.title);
      expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(said));
    }
  });

  test('says what is plainly meant, for there is no button', () => {
    const { problems } = see(
      row(3, { 会议日期: '26/1/5', 应到人数: '12人（含预备党员2人）', 会议地点: '会议室' }),
    );
    const said = (name: string) => problems.find((each) => each.name === name)?.message;
    expect(said('会议日期')).toMatch(/“26\/1\/5”不是完整的日期.*；是不是“2026年1月5日”？$/);
    expect(said('应到人数')).toMatch(/不是整数，.*；是不是“12”？$/);
  });

  test('has one of three states', () => {
    expect(stateOfRow(see(row(2, sample)).problems)).toBe('可以生成');
    expect(stateOfRow(see(row(2, {})).problems)).toBe('有错误');
    expect(stateOfRow([{ severity: 'warning', message: '' }])).toBe('有提醒');
  });

  test('says of a cell that could not be read where it stands, and not that it is blank besides', () => {
    const { 实到人数: _, ...facts } = sample;
    const cell = { name: '实到人数', sheet: '填报', row: 7, column: 4, text: '#N/A', why: '是公式的错误' };
    const { problems } = see(row(7, facts, [cell]));
    expect(problems.filter(({ name }) => name === '实到人数')).toEqual([
      { severity: 'error', name: '实到人数', message: '第 7 行第 4 列“实到人数”填的是“#N/A”：是公式的错误' },
    ]);
    expect(unreadStill([cell], facts, { ...facts, 实到人数: 12 })).toEqual([]);
    expect(unreadStill([cell], facts, { ...facts, 年度: 2024 })).toEqual([cell]);
  });
});

describe('rows against each other', () => {
  const across = (rows: readonly BatchRow[]) =>
    atOnce(acrossRowsInSteps(rows.map((each) => ({ row: each, seen: see(each) }))));
  const own = {
    会议不足: [
      '查摆问题时举具体事例还不够，有的发言讲共性多、讲个人少，相互批评时开门见山、直奔主题的不多，会前谈心谈话的面还不够宽。',
    ],
  };

  test('two of one unit', () => {
    const found = across([row(3, unit('甲 支部')), row(4, unit('乙支部')), row(9, unit('甲支部'))]);
    const said = (at: number) =>
      found.get(at)?.find(({ message }) => message.includes('同一个单位'))?.message;
    expect(said(0)).toBe('和第 9 行是同一个单位，请核对是否重复填写');
    expect(said(2)).toBe('和第 3 行是同一个单位，请核对是否重复填写');
    expect(said(1)).toBe(undefined);
  });

  test('one unit in other spellings, and in another sheet', () => {
    const other = { ...row(3, unit('第一党支部（机关）')), sheet: '第二张' };
    const found = across([
      row(3, unit('第一支部')),
      row(4, unit('中共第一支部委员会')),
      row(5, unit('第一党支部(机关)')),
      other,
    ]);
    const said = (at: number) =>
      found.get(at)?.find(({ message }) => message.includes('同一个单位'))?.message;
    expect(said(0)).toBe('和第 4 行可能是同一个单位，写法不同，请核对是否重复填写');
    expect(said(2)).toBe('和工作表“第二张”第 3 行是同一个单位，请核对是否重复填写');
  });

  test('fifty characters alike, wherever in the text, but not forty', () => {
    const text = own.会议不足[0] ?? '';
    const bare = (name: string, words: string): Facts => ({ 发文机关: name, 会议不足: [words] });
    const rows = [
      row(3, bare('甲支部', text)),
      row(4, bare('乙支部', `我们自己看到的是另外一件事。${text}`)),
      row(5, bare('丙支部', text.slice(0, 49))),
    ];
    const found = across(rows);
    const said = (at: number) => (found.get(at) ?? []).filter(({ message }) => message.includes('字以上'));
    expect(said(0).map(({ message }) => message)).toEqual([
      `“会议不足”里有 50 字以上和第 4 行一样，从“${text.slice(0, 16)}……”起`,
    ]);
    expect(said(1)[0]?.message).toContain('和第 3 行一样');
    expect(said(2)).toEqual([]);
  });

  test('what the notice of the year says is alike by right', () => {
    const words = '一'.repeat(80);
    const found = across([
      row(3, { 发文机关: '甲支部', 会议主题: words }),
      row(4, { 发文机关: '乙支部', 会议主题: words }),
    ]);
    expect([...found.values()].flat().filter(({ name }) => name === '会议主题')).toEqual([]);
  });

  test('names some of many', () => {
    const found = across(Array.from({ length: 9 }, (_, at) => row(at + 2, unit('甲支部'))));
    expect(found.get(0)?.[0]?.message).toBe('和第 3、4、5、6、7 行等是同一个单位，请核对是否重复填写');
  });
});

test('files are numbered in order, safe everywhere, and never alike', () => {
  expect(batchFileName('关于开会的报告', 7, 5000, false)).toBe('0007 关于开会的报告.docx');
  expect(batchFileName('CON', 7, 12, true)).toBe('07 草稿_CON.docx');
  expect(batchFileName('a/b:c*?"<>|', 1, 3, false)).toBe('01 abc.docx');
  const long = batchFileName('长'.repeat(300), 4999, 5000, true);
  expect(long.startsWith('4999 草稿_长长')).toBe(true);
  expect(long.length).toBeLessThanOrEqual(80);
  const names = Array.from({ length: 500 }, (_, at) =>
    batchFileName(at % 2 ? '甲' : '甲 ', at + 1, 500, false),
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(500);
});
