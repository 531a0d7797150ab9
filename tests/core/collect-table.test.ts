// Papers of units put together where no report of the office above is made of them: a table of what their template asks, with sums.
import { describe, expect, test } from 'vitest';
import { rowsField } from '../../src/core/collect/branch-row.ts';
import { type Collected, collect } from '../../src/core/collect/collect.ts';
import { collectedSheets, toAsk } from '../../src/core/collect/collected-sheets.ts';
import { sheetRows } from '../../src/core/collect/sheet-rows.ts';
import { type Gathering, tableRollUp } from '../../src/core/collect/table-roll-up.ts';
import { totalsOf } from '../../src/core/collect/totals.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import type { Template } from '../../src/core/template/template.ts';
import { gatheringFor, gatheringsOf, mostOf } from '../../src/islands/collect/gatherings.ts';
import { compiled } from '../../src/own/own-at-hand.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

const { vocabulary, partials, rollUps, entries } = content;

function templateOf(id: string): Template {
  const found = entries.find(({ template }) => template.id === id)?.template;
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function gather(
  { rollUp, vocabulary: known }: Gathering,
  facts: readonly Facts[],
  expected: readonly string[] = [],
) {
  const returned = facts.map((each, at) => ({ from: `${at + 1}.docx`, facts: each }));
  return collect(returned, expected, rollUp, known);
}

const cellsOf = ({ branches }: Collected, wanted: readonly string[]) =>
  branches.map(({ unit, cells }) => [
    unit,
    ...wanted.map((name) => cells.find(({ column }) => column === name)?.fact),
  ]);

const own = privateTemplate('a1b2c3', '2026-02-01 09:00:00', {
  head: { title: '走访统计' },
  body: '# {{发文机关}}走访情况\n\n走访{{走访户数}}户，解决{{解决事项}}。{{走访困难}}。{{会议日期}}。',
  ownFields: [
    { name: '走访户数', type: 'int', unit: '户' },
    { name: '解决事项', type: 'list', of: { type: 'text' } },
    { name: '走访困难', type: 'text' },
  ],
  sample: {},
});

describe('papers of the branches themselves', () => {
  const work = tableRollUp(templateOf('branch-work-report'), vocabulary);

  test('are a row each, their counts added up, whoever gave none named', () => {
    const found = gather(work, [
      {
        发文机关: '第一党支部',
        年度: 2025,
        党课次数: 4,
        党员大会次数: '五次',
        整改清单: [{ 问题: '甲' }, { 问题: '乙' }],
      },
      { 发文机关: '第二党支部', 年度: 2025, 党课次数: 6 },
      { 发文机关: '第三党支部', 年度: 2024, 党员大会次数: 3, 整改清单: [{ 问题: '丙' }] },
    ]);
    expect(cellsOf(found, ['党课次数', '党员大会次数', '整改清单'])).toEqual([
      ['第一党支部', 4, 5, 2],
      ['第二党支部', 6, undefined, undefined],
      ['第三党支部', undefined, 3, 1],
    ]);
    const list = rowsField(work.rollUp, work.vocabulary);
    expect(totalsOf(found.branches, list)).toEqual(
      expect.arrayContaining([
        { column: '党课次数', sum: 10, without: ['第三党支部'] },
        { column: '党员大会次数', sum: 8, without: ['第二党支部'] },
      ]),
    );
    // Years differ, and the ledger of all says whose each problem is.
    expect(found.differing.map(({ name }) => name)).toEqual(['年度']);
    expect(found.facts.整改清单).toEqual([
      { 问题: '甲', 责任单位: '第一党支部' },
      { 问题: '乙', 责任单位: '第一党支部' },
      { 问题: '丙', 责任单位: '第三党支部' },
    ]);
    const notes = (from: string) => (from === '2.docx' ? ['在 Word 里加了“一段”'] : []);
    const [sheet] = collectedSheets(found, work.rollUp.title, list, work.rollUp.unit, notes);
    expect(JSON.stringify(sheet?.rows[1])).toContain('在 Word 里加了“一段”');
    const words = sheet?.rows
      .at(-1)
      ?.flatMap((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : []));
    expect(words).toEqual(expect.arrayContaining(['合计', 10, 8]));
    expect(words?.join()).toContain('党课次数的合计里没有第三党支部');
  });

  test.each([
    'branch-self-check',
    'rectification-report',
    'branch-rectification-notice',
    'last-year-rectification',
  ])('%s makes one', (id) => {
    const known = tableRollUp(templateOf(id), vocabulary);
    const sample = entries.find(({ template }) => template.id === id)?.sample ?? {};
    const { branches } = gather(known, [{ ...sample, 发文机关: '第一党支部' }]);
    expect(branches[0]?.cells.filter(({ fact }) => fact !== undefined).length).toBeGreaterThan(1);
  });
});

describe('names of one’s own', () => {
  const ready = compiled(own, { vocabulary, partials });
  if (ready.kind !== 'ready') throw new Error(ready.problems.map(({ message }) => message).join());
  const known = tableRollUp(ready.template, vocabulary);

  test('are columns, from papers and from sheets', () => {
    const list = rowsField(known.rollUp, known.vocabulary);
    const sheet = sheetRows(
      {
        sheets: [
          sheetOf([
            ['发文机关', '走访户数', '解决事项'],
            ['第二党支部', '8户', '修路灯\n清河道'],
          ]),
        ],
      },
      '填报.xlsx',
      list,
      known.vocabulary,
    );
    const found = gather(known, [
      { 发文机关: '第一党支部', 走访户数: 12, 走访困难: '人手少' },
      ...sheet.returned.map(({ facts }) => facts),
    ]);
    expect(cellsOf(found, ['走访户数', '解决事项', '走访困难'])).toEqual([
      ['第一党支部', 12, undefined, '人手少'],
      ['第二党支部', 8, '修路灯、清河道', undefined],
    ]);
    expect(totalsOf(found.branches, list)).toEqual([{ column: '走访户数', sum: 20, without: [] }]);
    expect(sheet.told).toEqual([]);
  });

  test('choose the table, and papers the report is made of choose the report', () => {
    const report = templateOf('branch-life-report');
    const all = gatheringsOf(rollUps, [ready.template, report], vocabulary);
    const id = (most: Template | undefined, chosen = '') => gatheringFor(all, most, chosen)?.rollUp.id;
    expect(id(ready.template)).toBe(`table-${ready.template.id}`);
    expect([id(report), id(undefined)]).toEqual(['branch-life', 'branch-life']);
    expect(id(report, `table-${report.id}`)).toBe(`table-${report.id}`);
    expect([mostOf(['a', 'b', 'b']), mostOf([])]).toEqual(['b', undefined]);
  });
});

test('of two files of one unit it is said what differs, and names that may mean one unit are asked', () => {
  const known = tableRollUp(templateOf('branch-work-report'), vocabulary);
  const found = gather(known, [
    { 发文机关: '第一党支部', 党课次数: 4, 发展党员数: 1 },
    { 发文机关: '第一党支部', 党课次数: 5, 发展党员数: 1 },
    { 发文机关: '中共某街道第二支部委员会', 党课次数: 1 },
    { 发文机关: '第二党支部', 党课次数: 1 },
  ]);
  expect(found.branches.map((branch) => toAsk(branch)[0])).toEqual([
    '同一个单位另有“2.docx”，这一份没有计入；不同的有：党课次数（这一份4，计入的5），请核实哪一份对',
    expect.stringMatching(/^没有：/),
    '和“第二党支部”可能是同一个单位，两份都计入了，请核对',
    '和“中共某街道第二支部委员会”可能是同一个单位，两份都计入了，请核对',
  ]);
  expect(totalsOf(found.branches, rowsField(known.rollUp, known.vocabulary))[0]).toBeDefined();
});
