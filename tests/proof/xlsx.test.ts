// The lists as .xlsx: valid by Microsoft's SDK, heads frozen and in print, dates and numbers as such, options to choose from.
import { expect, test } from 'vitest';
import { fillBook } from '../../src/core/batch/fill-sheets.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { listSheet } from '../../src/core/sheet/list-sheet.ts';
import { LISTS } from '../../src/core/sheet/lists.ts';
import { toFillXlsx } from '../../src/render/fill-xlsx.ts';
import { toXlsx } from '../../src/render/xlsx.ts';
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
