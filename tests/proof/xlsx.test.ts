// The lists as .xlsx: valid by Microsoft's SDK, heads frozen and in print, dates and numbers as such, options to choose from.
import { expect, test } from 'vitest';
import { fillBook } from '../../src/core/batch/fill-sheets.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { shownText } from '../../src/core/sheet/book.ts';
import { listSheet } from '../../src/core/sheet/list-sheet.ts';
import { LISTS } from '../../src/core/sheet/lists.ts';
import { toBookXlsx } from '../../src/render/book-xlsx.ts';
import { toFillXlsx } from '../../src/render/fill-xlsx.ts';
import { toXlsx } from '../../src/render/xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from '../content/load-content.ts';
import { faultsIn } from './open-xml.ts';
import { readParts } from './package-xml.ts';

const fields = [...content.vocabulary.values()];
const FACTS: Facts = {
  整改清单: [
    {
      方面: '作风',
      问题: '=1+1 <看板> 更新慢 & "滞后"',
      来源: '群众反映',
      完成时限: '2026-06-30',
      状态: '推进中',
      完成日期: '2026-05-20',
    },
    { 方面: '服务', 问题: '窗口分工不清', 状态: '已完成', 完成日期: '五月底' },
  ],
  党员总数: 21,
  参评党员数: 19,
  应评党员数: 20,
};
const sheets = LISTS.flatMap((spec) => listSheet(spec, fields, FACTS) ?? []);

test('a list nobody has filled in makes no sheet', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['整改清单', '整改台账', '测评汇总']);
  expect(LISTS.flatMap((spec) => listSheet(spec, fields, {}) ?? [])).toEqual([]);
});

test('what was typed stands in its column: dates as dates, figures worked out, the unreadable as typed', () => {
  const ledger = sheets.find(({ name }) => name === '整改台账');
  const at = ledger?.columns.findIndex(({ title }) => title === '完成日期') ?? -1;
  expect(ledger?.rows.map((row) => row[at])).toEqual([
    { kind: 'date', day: { year: 2026, month: 5, day: 20 } },
    { kind: 'text', text: '五月底' },
  ]);
  const votes = sheets.find(({ name }) => name === '测评汇总');
  expect(votes?.rows.find(([head]) => head?.kind === 'text' && head.text === '未参评人数')?.[1]).toEqual({
    kind: 'number',
    number: 1,
  });
});

test('the file is valid and has what a spreadsheet needs to be worked in', async () => {
  const bytes = await toXlsx(sheets);
  expect(await faultsIn(bytes, 'xlsx')).toEqual([]);
  const parts = readParts(bytes);
  const ledger = parts['xl/worksheets/sheet2.xml'] ?? '';
  expect(ledger).toContain('ySplit="1"');
  expect(ledger).toContain('state="frozen"');
  expect(ledger).toContain('<formula1>"已完成,推进中,长期坚持"</formula1>');
  expect(ledger).toMatch(/<c r="[A-Z]+2" s="\d+"><v>46162<\/v><\/c>/);
  expect(parts['xl/workbook.xml']).toContain('整改台账!$1:$1');
  expect(parts['xl/sharedStrings.xml']).toContain('=1+1 &lt;看板&gt; 更新慢 &amp;');
});

test.each(['branch-life-and-appraisal-report', 'sign-in-sheet'])(
  'the 填报表 of %s is valid: head frozen, options and days as rules, all else as text',
  async (id) => {
    const entry = content.entries.find(({ template }) => template.id === id);
    if (!entry) throw new Error('no such template');
    const bytes = await toFillXlsx(fillBook(entry.template, entry.sample));
    expect(await faultsIn(bytes, 'xlsx')).toEqual([]);
    const main = readParts(bytes)['xl/worksheets/sheet2.xml'] ?? '';
    expect(main).toContain('state="frozen"');
    expect(main).toContain('<dataValidation type="date"');
    expect(main).not.toContain('<f>');
  },
);

test('a sheet given back with its problems is valid: days, hidden rows, spans, marks, and no formula', async () => {
  const bytes = toBookXlsx([
    {
      ...{ name: '填 "报" & <表>', hidden: false, hiddenRows: [3, 9], headRow: 0 },
      rows: [
        [
          { kind: 'text', text: '问题' },
          { kind: 'text', text: '单位' },
        ],
        [
          { kind: 'text', text: '错误：_x0041_\n\u0007第二行 <b>&"' },
          { kind: 'text', text: '=1+1' },
          { kind: 'number', number: 12.5, text: '12.5' },
          { kind: 'date', day: { year: 2026, month: 1, day: 8 }, text: '2026-1-8' },
          { kind: 'flag', on: true },
        ],
        [],
        [{ kind: 'empty' }, { kind: 'error', text: '#N/A' }],
      ],
      merged: [{ top: 1, left: 1, bottom: 3, right: 1 }],
      marked: new Set(['1,0', '3,0']),
      changed: new Set(['1,1']),
    },
    {
      ...{ name: '隐藏的', hidden: true, hiddenRows: [], headRow: undefined, rows: [], merged: [] },
      ...{ marked: new Set<string>(), changed: new Set<string>() },
    },
  ]);
  expect(await faultsIn(bytes, 'xlsx')).toEqual([]);
  const read = await readBook(bytes, '表.xlsx');
  if (!('book' in read)) throw new Error(read.refused);
  const [sheet, other] = read.book.sheets;
  expect(sheet).toMatchObject({ name: '填 "报" & <表>', hidden: false, hiddenRows: [3] });
  expect(sheet?.rows[1]?.map(shownText)).toEqual([
    ...['错误：_x0041_\n第二行 <b>&"', '=1+1', '12.5', '2026年1月8日', '是'],
  ]);
  expect(sheet?.merged).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }]);
  expect(other?.hidden).toBe(true);
});
