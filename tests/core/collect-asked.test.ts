// What is to be asked of a branch: what contradicts itself and what it alone left out, and nothing that is only written otherwise.
import { expect, test } from 'vitest';
import { readRows } from '../../src/core/batch/read-rows.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { collect } from '../../src/core/collect/collect.ts';
import { toAsk } from '../../src/core/collect/collected-sheets.ts';
import { sheetRows } from '../../src/core/collect/sheet-rows.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { branchDoubts } from '../../src/core/kit/branch-doubts.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

const { vocabulary } = content;
const rollUp = content.rollUps.find(({ id }) => id === 'branch-life');
const template = content.entries.find((entry) => entry.template.id === 'branch-life-report')?.template;
if (!rollUp || !template) throw new Error('branch-life is missing');

const put = (...all: readonly Facts[]) =>
  collect(
    all.map((facts, at) => ({ from: `${at + 1}.docx`, facts })),
    [],
    rollUp,
    vocabulary,
  );
const branch = (more: Facts): Facts => ({ 机关简称: '甲支部', 应到人数: 9, 实到人数: 9, ...more });

test.each<[string, string, Facts[string], Facts[string], boolean]>([
  ['one day written in two ways', '通知日期', '2026.1.5', '2026年1月5日', true],
  ['one year with and without its word', '年度', 2025, '2025年', true],
  ['the same organs in a list and in a cell', '通知发文机关', ['明川区委组织部'], ['明川区委组织部 '], true],
  ['two days', '通知日期', '2026.1.5', '2026年1月6日', false],
  ['two themes', '会议主题', '严明纪律', '改进作风', false],
  ['what cannot be read beside a day', '通知日期', '年初', '2026年1月6日', false],
])('%s: %s', (_, name, one, other, alike) => {
  const { facts, differing } = put(branch({ [name]: one }), branch({ 机关简称: '乙支部', [name]: other }));
  expect(differing.map((each) => each.name)).toEqual(alike ? [] : [name]);
  expect(facts[name]).toEqual(alike ? one : undefined);
});

test('what no branch filled in is said once, what one left out is asked of it', () => {
  const { branches, nobody } = put(
    branch({ 谈话次数: 12 }),
    branch({ 机关简称: '乙支部', 会议地点: '三楼会议室' }),
  );
  expect(nobody).toContain('材料份数');
  expect(nobody).not.toContain('谈话次数');
  // Nobody was absent.
  expect(nobody).not.toContain('缺席原因');
  expect(branches.map((each) => toAsk(each, nobody))).toEqual([['没有：会议地点'], ['没有：谈话次数']]);
});

test('of a single branch everything is asked', () => {
  expect(put(branch({})).nobody).toEqual([]);
});

test.each<[string, Facts, readonly RegExp[]]>([
  ['more there than are due', { 实到人数: 10 }, [/“实到人数”是 10，多于“应到人数” 9/]],
  ['all there', {}, []],
  ['what is only missing', { 应到人数: '' }, []],
])('%s', (_, more, said) => {
  const today = { year: 2026, month: 2, day: 1 };
  const found = branchDoubts(template, branch(more), { thresholds: DEFAULT_THRESHOLDS, today });
  expect(found).toEqual(said.map((each) => expect.stringMatching(each)));
});

const HEAD = ['发文机关', '机关简称', '应到人数'];
const LIST = ['单位', '问题'];

test.each<[string, readonly string[][], string, string, RegExp | undefined]>([
  ['its short name', [['中共某局农技站支部委员会', '农技党支部', '9']], '农技党支部', '9', undefined],
  [
    'its name in full',
    [['中共某局农技站支部委员会', '农技党支部', '9']],
    '中共某局农技站支部委员会',
    '9',
    undefined,
  ],
  [
    'a short name of two',
    [
      ['中共甲局支部委员会', '机关党支部', '9'],
      ['中共乙局支部委员会', '机关党支部', '8'],
    ],
    '机关党支部',
    '',
    /不在填报的单位里/,
  ],
  [
    'a name of nobody',
    [['中共某局农技站支部委员会', '农技党支部', '9']],
    '渔业党支部',
    '',
    /不在填报的单位里/,
  ],
])('rows of a list name their unit by %s', (_, units, name, due, skips) => {
  const book = {
    sheets: [sheetOf([HEAD, ...units]), { ...sheetOf([LIST, [name, '台账不全']]), name: '整改清单' }],
  };
  const { rows, skipped, told } = readRows(book, template, vocabulary);
  const taken = rows.filter(({ facts }) => facts.整改清单 !== undefined);
  expect(taken.map(({ facts }) => String(facts.应到人数))).toEqual(due ? [due] : []);
  expect(skipped.map(({ why }) => why)).toEqual(skips ? [expect.stringMatching(skips)] : []);
  expect(told).toEqual([]);
});

test('the row of hints that every file has is not told of', () => {
  const list = vocabulary.get('所属支部');
  if (list?.type !== 'rows') throw new Error('所属支部 are no rows');
  const rows = [
    ['党支部名称', '应到人数'],
    ['【说明】写简称', '只写数字'],
    ['甲支部', '9'],
    ['合计', '9'],
  ];
  const { returned, told } = sheetRows({ sheets: [sheetOf(rows)] }, '填报.xlsx', list, vocabulary);
  expect(returned).toHaveLength(1);
  expect(told).toEqual([expect.stringMatching(/第 4 行没有读：是合计/)]);
});
