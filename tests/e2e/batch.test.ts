// A sheet of many units: read and checked under the real policy, one row mended in the desk, the rest as one file.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, onTestFinished, test } from 'vitest';
import { shownText } from '../../src/core/sheet/book.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { batchSheet } from '../batch-sheet.ts';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf, deskOn, field } from './desk-page.ts';
import { dropFiles } from './drop-files.ts';
import { violations } from './violations.ts';

const browser = await openChromium();
const entry = content.entries.find(({ template }) => template.id === 'democratic-life-notice');
if (!entry) throw new Error('no template');
const { template, sample } = entry;

const csv = (count: number, bad: number) =>
  batchSheet(template, sample, count, (at) => ({
    发文机关: `中共第${at + 1}局党组`,
    署名机关: `中共第${at + 1}局党组`,
    ...(at === bad ? { 拟开会日期: '下个月' } : {}),
  })).replace('"拟开会地点"', '"开会的地点"');

/** What a sheet of a file shows, cell by cell. */
async function shownIn(bytes: Uint8Array, at = 0): Promise<string> {
  const read = await readBook(bytes, '表.xlsx');
  return 'book' in read ? (read.book.sheets[at]?.rows ?? []).flat().map(shownText).join('|') : read.refused;
}

test('from a sheet to papers, one row by way of the desk', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/batch/#template=${template.id}`);
  await page.getByRole('heading', { name: '二、放进表格' }).waitFor();

  // The 填报表 with a row for each unit.
  await page.getByText('先填好一部分再发').click();
  await page.getByLabel('发给哪些单位').fill('甲局党组\n乙局党组');
  const [blank] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载填报表' }).click(),
  ]);
  expect(await shownIn(new Uint8Array(await readFile(await blank.path())), 1)).toMatch(/甲局党组.*乙局党组/);

  await dropFiles(page, { name: '各局.csv', bytes: new TextEncoder().encode(csv(60, 3)) });

  // A heading that only looks like a name is asked.
  const questions = page.getByRole('form', { name: '无法确定的列名' });
  await questions.getByLabel('“开会的地点”是').selectOption('拟开会地点');
  await questions.getByRole('button', { name: '按此读取' }).click();
  await questions.waitFor({ state: 'detached' });
  await page.getByText(/^60 行：.*有错误 1 行/).waitFor();

  await page.getByLabel('只看').selectOption('有错误');
  await expect.poll(() => page.locator('.batch-table tbody tr').count()).toBe(1);
  expect(await page.locator('.batch-table tbody').textContent()).toContain('下个月');
  await page.getByRole('button', { name: '预览 第 5 行' }).click();
  await page.getByRole('heading', { name: '第 5 行的文稿' }).waitFor();
  expect(await violations(page, { except: ['.sheet'] })).toEqual([]);
  await page.getByRole('button', { name: '收起预览' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('预览 第 5 行');
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载标了问题的表' }).click(),
  ]);
  expect(await shownIn(new Uint8Array(await readFile(await marked.path())))).toMatch(/错误：.*下个月/);
  for (const width of [1366, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over, `narrowed to ${width} px`).toBe(0);
  }

  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '打开填写 第 5 行' }).click(),
  ]);
  const desk = deskOn(beside, complaintsOf(beside));
  // What is typed before the row has come goes on behind what the row has.
  await expect.poll(() => field(desk, '拟开会日期').inputValue()).toBe('下个月');
  await field(desk, '拟开会日期').fill('2026年1月23日');
  await field(desk, '拟开会日期').blur();
  // What is stored there comes back here.
  await page.getByText(/^60 行：.*有错误 0 行/).waitFor();
  await page.getByLabel('只看').selectOption('全部');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect.poll(() => page.locator('.batch-table tbody tr').count()).toBe(10);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成（60 份）' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const names = Object.keys(files);
  expect(names).toHaveLength(61);
  expect(names[3]).toBe('04 中共第4局党组关于召开2025年度民主生活会的通知.docx');
  const mended = unzipSync(files[names[3] ?? ''] ?? new Uint8Array());
  expect(strFromU8(mended['word/document.xml'] ?? new Uint8Array())).toContain('2026年1月23日');
  expect(names[60]).toBe('00 生成情况.xlsx');
  // What was changed in the desk stands in the sheet.
  const report = await shownIn(files[names[60] ?? ''] ?? new Uint8Array());
  expect(report).toContain('2026年1月23日');
  expect(report).not.toContain('下个月');
  expect(complaints).toEqual([]);
});

test('where no worker may start, the page does the work itself', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/batch/#template=${template.id}`);
  await page.getByText('从表格里复制').click();
  await page.getByLabel('连同列名一起粘贴').fill(csv(3, -1).replace('开会的地点', '拟开会地点'));
  await page.getByRole('button', { name: '读粘贴的表格' }).click();
  await page.getByText(/^3 行：/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成（3 份）' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(files)).toHaveLength(4);
  expect(complaints).toEqual([]);
});
