// From the home page to the file without touching a mouse.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { openChromium } from '../site/chromium.ts';
import { complete, fillSample, openDeskForGroup, row } from './desk-page.ts';
import { docxText } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();

/** What the keyboard is on: the accessible name as far as this site makes names. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
    const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
    const label = [...labels].at(0);
    return (element.ariaLabel ?? label?.firstChild?.textContent ?? element.textContent).trim();
  });
}

/** Presses Tab until the keyboard is on `name`; says what it passed when it never comes there. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`the keyboard never came to ${name}; it passed ${passed.slice(0, 30).join(' | ')}`);
}

/** A ring or frame that shows where the keyboard is. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

test('from the home page: skip, open, be refused, follow a blank, type, take the sample, download', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const { keyboard } = page;
  await page.goto(inject('siteUrl'));

  await keyboard.press('Tab');
  expect(await focused(page)).toBe('跳到正文');
  await keyboard.press('Enter');
  await tabTo(page, report.template.title);
  expect(await isMarked(page)).toBe(true);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: /^下载 Word 文件/ }).waitFor();

  await tabTo(page, /^下载 Word 文件/);
  expect(await isMarked(page)).toBe(true);
  await keyboard.press('Enter');
  await page.getByRole('region', { name: /正式稿暂不能下载/ }).waitFor();
  await tabTo(page, '会议地点');
  await keyboard.press('Enter');
  await keyboard.type('二楼会议室');
  await expect.poll(() => page.getByLabel('会议地点', { exact: true }).inputValue()).toBe('二楼会议室');
  await tabTo(page, '督导组到会');
  await keyboard.press('Space');
  await expect.poll(() => page.getByLabel('督导组到会', { exact: true }).isChecked()).toBe(true);
  await tabTo(page, '盖章方式');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect.poll(() => page.getByLabel('盖章方式', { exact: true }).inputValue()).toBe('盖章');

  await tabTo(page, '填入示例', 'Shift+Tab');
  await keyboard.press('Space');
  await complete({ page });
  await tabTo(page, '更多', 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: '文件选项' }).waitFor();
  await tabTo(page, '字体');
  await keyboard.press('ArrowDown');
  await tabTo(page, /^下载 Word 文件/, 'Shift+Tab');
  await keyboard.press('Enter');
  // It still is the sample.
  await page.getByRole('region', { name: /仍要下载吗/ }).waitFor();
  await tabTo(page, '仍要下载');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const text = docxText(new Uint8Array(await readFile(await download.path())));
  expect(text).toContain(fill(report.template, report.sample).title.slice(0, 8));
});

describe('the keyboard is not thrown back to the top', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);

  test('by closing the summary', async () => {
    await desk.downloadButton.click();
    await desk.page.getByRole('button', { name: '关闭', exact: true }).focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => focused(desk.page)).toBe('下载 Word 文件');
  });

  test('by taking the draft from the summary', async () => {
    await desk.downloadButton.click();
    await desk.page.getByRole('button', { name: '先下载草稿', exact: true }).focus();
    await Promise.all([desk.page.waitForEvent('download'), desk.page.keyboard.press('Enter')]);
    await expect.poll(() => focused(desk.page)).toBe('下载 Word 文件');
  });

  test('by a download', async () => {
    await fillSample(desk);
    await desk.downloadButton.focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('button', { name: '仍要下载' }).focus();
    await Promise.all([desk.page.waitForEvent('download'), desk.page.keyboard.press('Enter')]);
    await expect.poll(() => focused(desk.page)).toBe('下载 Word 文件');
  });

  test('by removing the last row', async () => {
    await fillSample(desk);
    const last = Array.isArray(report.sample.整改清单) ? report.sample.整改清单.length : 0;
    await row(desk, '整改清单', last).getByRole('button', { name: '删除' }).focus();
    await desk.page.keyboard.press('Enter');
    await row(desk, '整改清单', last).waitFor({ state: 'detached' });
    await expect.poll(() => focused(desk.page)).not.toBe('nothing');
  });
});
