// Files of branches dropped together: who is missing, what is to be asked, and the office's report with the sums of all.
import { expect, inject, onTestFinished, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf } from './desk-page.ts';
import { dropFiles } from './drop-files.ts';

const browser = await openChromium();
const entry = content.entries.find(({ template }) => template.id === 'branch-life-report');
if (!entry) throw new Error('no such template');
const { template, sample } = entry;

/** What a branch downloads with its facts in the file; `written` are those the words were made of, where somebody changed them after. */
function fileOf(name: string, own: Facts, written: Facts = own) {
  const facts = { ...sample, 会议种类: '组织生活会', 机关简称: name };
  const carried = { template: template.id, revised: template.revised, facts: { ...facts, ...own } };
  const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-21', facts: carried };
  const bytes = toDocx(fill(template, { ...facts, ...written }), options);
  return { name: `${name}.docx`, bytes };
}

test('files of branches become a table and a report whose sums are theirs', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/collect/`);
  await page.getByLabel(/^一行一个/).fill('第一党支部\n第二党支部\n第三党支部\n第四党支部');
  await dropFiles(
    page,
    fileOf('第一党支部', { 应到人数: 21, 实到人数: 20 }),
    fileOf('第二党支部', { 应到人数: 32, 实到人数: 30 }, { 应到人数: 32, 实到人数: 31 }),
  );
  await page.getByText('读了 2 个文件。').waitFor();
  await page.getByLabel('交回的文件').setInputFiles([
    {
      name: '第三党支部.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('党支部名称,应到人数,实到人数,谈话次数,查摆问题数\n第三党支部,10,9,12,15\n'),
    },
    { name: '散文.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('甲') },
  ]);
  await page.getByText('没有交的：第四党支部。').waitFor();
  expect(await page.getByText(/^散文\.docx：/).textContent()).toContain('这个文件不是');
  const second = page.getByRole('row', { name: /第二党支部/ });
  await second.getByText(/^\d+ 处$/).click();
  const changed = second.getByText(/^在 Word 里/);
  await expect.poll(() => changed.count()).toBe(1);
  expect(await changed.textContent()).toMatch(
    /^在 Word 里“.*实到30名.*”改成了“.*实到31名.*”（实到人数.*，计入的是原来填的）$/,
  );

  // The report takes these papers; a table of whatever their template asks is offered besides.
  await page.getByRole('row', { name: /^合计/ }).getByText('63', { exact: true }).waitFor();
  await page.getByLabel('汇总成').selectOption('各单位党支部组织生活会情况报告');
  await page.getByText('各项列成一张表').waitFor();
  await page.getByLabel('汇总成').selectOption('所属各党支部组织生活会情况');

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成电子表格' }).click(),
  ]);
  expect(table.suggestedFilename()).toBe('所属各党支部组织生活会情况.xlsx');

  await page.getByRole('button', { name: '写成《所属各党支部组织生活会情况汇总报告》' }).click();
  await page.waitForURL(/branch-life-report-centre/);
  await page.getByText('应到党员共63人，实到59人').first().waitFor();
  // The list of who is expected is still there the next time.
  await page.goBack();
  await expect.poll(() => page.getByLabel(/^一行一个/).inputValue()).toContain('第四党支部');
  expect(complaints).toEqual([]);
});
