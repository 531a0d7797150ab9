// A meeting from nothing: five questions, its papers, a fact filled in one seen in another, all of them as one file.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, onTestFinished, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf, deskOn, field, fillSample, saved } from './desk-page.ts';
import { addPaper, allSeen, beginMeeting, fillPaper, stateOf } from './meeting-page.ts';
import { putStored } from './stored.ts';

const browser = await openChromium();
const titleOf = (id: string) =>
  content.entries.find(({ template }) => template.id === id)?.template.title ?? id;
const report = titleOf('democratic-life-report');
const bulletin = titleOf('democratic-life-bulletin');

async function openPage() {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  return { page, complaints: complaintsOf(page) };
}

test('a fact filled in one paper is in the other, and both leave in one file', async () => {
  const { page, complaints } = await openPage();
  await beginMeeting(page, '民主生活会');
  await addPaper(page, bulletin);
  expect(await stateOf(page, report).textContent()).toMatch(/^缺 \d+ 项$/);
  const address = page.url();

  // What it lacks leads to its field in that paper.
  const lacking = page.locator('.paper-item', {
    has: page.getByRole('heading', { name: report, exact: true }),
  });
  await lacking.getByText(/^还缺什么/).click();
  await lacking.getByRole('link', { name: '会议日期', exact: true }).click();
  const desk = deskOn(page, complaints);
  await desk.downloadButton.waitFor();
  await expect
    .poll(() => field(desk, '会议日期').evaluate((box) => box === document.activeElement))
    .toBe(true);
  expect(new URL(page.url()).hash).not.toContain('at=');
  await expect.poll(() => field(desk, '年度').inputValue()).toBe('2025');
  await fillSample(desk);
  const place = await field(desk, '会议日期').inputValue();
  await saved({ page });

  await page.getByRole('link', { name: bulletin, exact: true }).click();
  await page.waitForURL(/democratic-life-bulletin/);
  await expect.poll(() => field(desk, '会议日期').inputValue()).toBe(place);
  await page.getByText(/第 \d+ 件，共 \d+ 件，上一件：/).waitFor();
  const foot = page.getByRole('navigation', { name: '这次会议的文书' });
  expect(await foot.getByRole('link').allTextContents()).toEqual([`上一件：${report}`, '回到会议']);

  await page.getByRole('link', { name: /^《.*民主生活会》$/ }).click();
  await page.waitForURL(address);
  await allSeen(page);
  expect(await stateOf(page, report).textContent()).toBe('可以生成');
  const state = await stateOf(page, bulletin).textContent();
  // The papers are held against each other after that: the sample agrees with itself.
  const between = page.getByRole('region', { name: '各件之间' });
  await between.getByText('没有发现对不上的地方').waitFor();

  await page.getByRole('checkbox', { name: new RegExp(bulletin) }).setChecked(true);
  // Forms that need no more than the year are whole already.
  const ticked = await page.locator('.file-choice :checked').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `全部下载（${ticked} 件）` }).click(),
  ]);
  await page.getByText(`里面有 ${ticked} 件文书和目录`).waitFor();
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const names = Object.keys(files);
  expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(
    Array.from({ length: ticked + 1 }, (_, at) => at),
  );
  expect(names.filter((name) => name.includes('草稿'))).toHaveLength(state === '可以生成' ? 0 : 1);
  const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(
    files[names[0] ?? ''] ?? new Uint8Array(),
  );
  expect(strFromU8(xml)).toContain('目录');
  expect(strFromU8(xml)).toContain('归档时另外放进去的：上级通知《');

  // What left is noted, so that what changes after that can be said.
  await expect.poll(() => stateOf(page, report).textContent()).toBe('已取走');
  expect(complaints).toEqual([]);

  // Next year's papers are whole, and of last year: that is said of each, and none is ticked unasked.
  await page.getByRole('button', { name: '复制成下一年度' }).click();
  await page.getByRole('heading', { name: /^2026年度/ }).waitFor();
  await allSeen(page);
  const item = page.locator('.paper-item', { has: page.getByRole('heading', { name: report, exact: true }) });
  await item.getByText(/还有 \d+ 处没有核对/).waitFor();
  expect(await stateOf(page, report).textContent()).not.toBe('可以生成');
  expect(await page.getByRole('checkbox', { name: new RegExp(report) }).isChecked()).toBe(false);
});

test('with every question left out it asks which meeting it is, and lists the papers then', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('siteUrl')}/meeting/`);
  await page.getByRole('button', { name: '看看要哪些文书' }).click();
  await page.getByText('还没有说是哪一种会').waitFor();
  await page.getByText('改名称、种类、日期').click();
  await page.getByRole('combobox', { name: '种类' }).selectOption('组织生活会和民主评议党员');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.reload();
  await allSeen(page);
  expect(await page.getByRole('heading', { name: /未命名 组织生活会和民主评议党员/ }).count()).toBe(1);
  expect(await stateOf(page, titleOf('branch-life-and-appraisal-report')).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('days of two papers that cannot follow each other are said, with the way to both', async () => {
  const { page, complaints } = await openPage();
  await beginMeeting(page, '民主生活会');
  const between = page.getByRole('region', { name: '各件之间' });
  // One paper that asks for both days would say so by itself.
  await page.getByRole('button', { name: `不要这件 ${titleOf('democratic-life-script')}` }).click();
  await fillPaper(page, report, complaints);
  await page
    .getByText(/还有 \d+ 处是示例的内容/)
    .first()
    .waitFor();
  await page.getByText('改名称、种类、日期').click();
  await page.getByLabel('拟开会日期').fill('2020-01-08');
  await page.getByRole('button', { name: '保存' }).click();
  await between.getByText(/处对不上或者要留意/).waitFor();
  const said = between.getByRole('listitem').filter({ hasText: '拟开会日期' }).first();
  expect(await said.getByRole('link', { name: `《${report}》` }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a paper written alone goes from the list of drafts into a meeting, what differs chosen', async () => {
  const { page, complaints } = await openPage();
  const shared = {
    kind: 'huiwen-meeting',
    version: 4,
    name: '',
    revision: 1,
    tab: '',
    createdAt: 1,
    savedAt: 1,
  };
  const progress = { asked: 1, given: 1 };
  const paper = { revised: '2026-01-01', facts: {}, off: [], accepted: {}, progress };
  const lone = {
    ...shared,
    id: 'lone',
    facts: { 年度: '2025', 会议地点: '乙地' },
    papers: { 'study-plan': paper },
  };
  const facts = { 年度: '2025', 会议地点: '甲地', 拟开会日期: '2026-01-14' };
  const meeting = { ...shared, id: 'm', meeting: '民主生活会', facts, papers: {} };
  await page.goto(`${inject('siteUrl')}/offline/`);
  await putStored(page, { 'draft:lone': lone, 'draft:m': meeting });
  await page.goto(`${inject('siteUrl')}/drafts/`);
  await page.getByText('原定2026年1月14日（星期三）召开').waitFor();
  await page.getByRole('button', { name: /^并入会议/ }).click();
  await page.getByRole('link', { name: '2025年度 民主生活会' }).click();
  await page.getByRole('radio', { name: '那一份：乙地' }).check();
  await page.getByRole('button', { name: '照选的并入' }).click();
  await page.getByText('已并入').waitFor();
  expect(await stateOf(page, titleOf('study-plan')).count()).toBe(1);
  expect(new URL(page.url()).hash).toBe('#m');
  expect(complaints).toEqual([]);
});

test('an address of no meeting says so and begins another', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('siteUrl')}/meeting/#nothing%E0`);
  await page.getByText('没有找到网址里的那次会议').waitFor();
  expect(await page.getByRole('form', { name: '新建一次会议' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});
