// Templates of one's own in a browser: brought in, filled at the desk, used where the published ones are; written in the workshop.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { ownFileText } from '../../src/storage/own-file.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { saved } from './desk-page.ts';
import { addPaper, beginMeeting, stateOf } from './meeting-page.ts';
import { violations } from './violations.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const TITLE = '项目进展情况报告';
const FILE = fileOf('abc', TITLE, '# {{发文机关}}关于项目进展情况的报告\n投资{{投资额}}万元。');

function fileOf(id: string, title: string, body: string) {
  const template = privateTemplate(id, '2026-11-28 14:05:33', {
    head: { title, meeting: '民主生活会' },
    body,
    ownFields: [{ name: '投资额', type: 'int', unit: '万元', hint: '以批复为准' }],
    sample: { 投资额: 120, 发文机关: '示例街道党工委' },
  });
  return {
    name: '会文模板.json',
    mimeType: 'application/json',
    buffer: Buffer.from(ownFileText(template)),
  };
}

async function open(address: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}

test('one that came as a file is filled, and stands where the published ones do', async () => {
  const { page, complaints } = await open(`${site}/own/`);
  await page.getByLabel('导入模板文件').setInputFiles(FILE);
  await page.getByText(`已导入“${TITLE}”`).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: `填写 ${TITLE}` }).click();
  await page.getByRole('button', { name: '填入示例' }).click();
  await saved({ page });
  expect(await page.getByLabel('投资额').inputValue()).toBe('120');
  await page.getByText(/模板原文占 \d+%/).waitFor();
  const draft = page.url();
  expect(draft).toContain('template=own-abc');

  await page.goto(`${site}/`);
  await page.locator('.template-cards').getByRole('link', { name: TITLE }).waitFor();
  await page.goto(`${site}/batch/#template=own-abc`);
  await page.getByRole('button', { name: /填报表/ }).waitFor();
  expect(await page.getByLabel('每一行生成哪一种文书').inputValue()).toBe('own-abc');

  await beginMeeting(page, '民主生活会');
  await addPaper(page, TITLE);
  expect(await stateOf(page, TITLE).textContent()).not.toBe('看不了');
  // It is one of the papers that are gone through one after the other.
  await page.getByRole('link', { name: TITLE, exact: true }).first().click();
  await page.getByText(/第 \d+ 件，共 \d+ 件/).waitFor();

  await page.goto(`${site}/own/`);
  await page.getByRole('button', { name: `删除 ${TITLE}` }).click();
  await page.getByText('用它写的 1 份草稿还在').waitFor();
  await page.goto(draft);
  await page.getByText('这个模板已从“我的模板”里删除').waitFor();
  await saved({ page });
  expect(await page.getByLabel('投资额').inputValue()).toBe('120');
  expect(complaints).toEqual([]);
});

test('one that cannot be compiled is not offered to be filled, and a file that is none changes nothing', async () => {
  const { page, complaints } = await open(`${site}/own/`);
  const files = page.getByLabel('导入模板文件');
  await page.getByText('还没有自己的模板。').waitFor();
  await files.setInputFiles(FILE);
  await page.getByRole('link', { name: `填写 ${TITLE}` }).waitFor();
  await files.setInputFiles(fileOf('def', '物资领用情况报告', '# 物资领用情况报告\n领用{{领用几何}}件。'));
  await page.getByText('处要改，改好才能填写').waitFor();
  expect(await page.getByRole('link', { name: /^填写 / }).count()).toBe(1);
  expect(await page.getByRole('link', { name: /^修改 / }).count()).toBe(2);
  await files.setInputFiles({ ...FILE, buffer: Buffer.from('[]') });
  await page.getByRole('alert').waitFor();
  await files.setInputFiles(FILE);
  await page.getByText(`“${TITLE}”这里已经有了，没有再导入。`).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('button', { name: '删除 物资领用情况报告' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
  await page.keyboard.press('Enter');
  await page.getByText('“物资领用情况报告”已恢复。').waitFor();
  expect(complaints).toEqual([]);
});

test('the workshop completes by keyboard, mends at a press, undoes as the browser does, keeps and saves', async () => {
  const { page, complaints } = await open(`${site}/workshop/`);
  await page.getByRole('button', { name: '新写一份' }).click();
  const box = page.getByLabel('模板原文');
  // Begun and not yet changed, it is there again.
  const begun = await box.inputValue();
  await page.reload();
  await expect.poll(() => box.inputValue()).toBe(begun);
  await box.focus();
  await expect.poll(() => box.evaluate((each) => each === document.activeElement)).toBe(true);
  await box.fill('# {{发文机关}}的报告\n乙。');
  await page.getByText('没有发现错误').waitFor();
  await box.press('Control+End');
  await box.pressSequentially('由{{发文机');
  await page.locator('[role=option]').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await box.press('Enter');
  expect(await box.inputValue()).toMatch(/由\{\{发文机关\}\}$/);
  await box.press('Control+z');
  expect(await box.inputValue()).toMatch(/由\{\{发文机$/);

  await box.press('Control+y');
  // More than the list shows at a time, by keyboard all the same; the way back takes none of them.
  const before = await box.inputValue();
  await box.pressSequentially('{{');
  await page.locator('[role=option]').nth(9).waitFor();
  expect(await violations(page)).toEqual([]);
  await box.press('Shift+Tab');
  await page.locator('[role=option]').first().waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe(`${before}{{`);
  await box.focus();
  await box.press('Backspace');
  await box.press('Backspace');
  await box.pressSequentially('投资{{投资额}}万元');
  await page.getByRole('button', { name: '加为自己的名称“投资额”' }).click();
  await page.getByText('没有发现错误').waitFor();
  await page.getByText('改动已暂存在这个浏览器里').waitFor();
  await page.reload();
  expect(await box.inputValue()).toContain('投资{{投资额}}万元');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('link', { name: '去填写' }).click();
  await page.getByLabel('投资额').waitFor();
  expect(complaints).toEqual([]);
});

test('both are in the single file', async () => {
  const { page, complaints } = await open(`${pathToFileURL(join(DIST, 'huiwen.html')).href}?workshop/`);
  await page.getByLabel('从哪个模板改').selectOption({ index: 1 });
  await page.getByRole('button', { name: '复制一份来改' }).click();
  await page.getByText('没有发现错误').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('link', { name: '去填写' }).click();
  await page.getByRole('button', { name: '填入示例' }).waitFor();
  expect(complaints).toEqual([]);
});
