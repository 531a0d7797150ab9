// “您的文字在哪里” shows everything this browser keeps, word for word, and erases it with one button.
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  complaintsOf,
  type Desk,
  field,
  fillSample,
  openDeskForGroup,
  saved,
  templateUrl,
} from './desk-page.ts';
import { listedNames, openDrafts } from './drafts-page.ts';
import { SMALLER } from './report.ts';
import { readStored } from './stored.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const keptSite = inject('keptSiteUrl');
const PLACE = '明川区晴澜街道第一会议室';

async function openYourText(page: Page, from = site): Promise<void> {
  await page.goto(`${from}/your-text/`);
  await page.locator('.stored').waitFor();
  await page.getByText('正在读取').waitFor({ state: 'hidden' });
}

const items = (page: Page) => page.locator('.stored-list summary').allTextContents();

const localKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function withDraft(desk: Desk): Promise<void> {
  await field(desk, '会议地点').fill(PLACE);
  await saved(desk);
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部清除', exact: true }).click();
  await page.getByRole('button', { name: '确认全部清除' }).click();
}

test('nothing is there before anything was typed', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await openYourText(page);
  await page.getByText('这个浏览器里现在没有您的文字').waitFor();
  expect(await items(page)).toEqual([]);
});

describe('a draft', async () => {
  const desk = await openDeskForGroup(browser, SMALLER);
  const { page, context, complaints } = desk;

  test('is listed by its name and shown as it is stored', async () => {
    await fillSample(desk);
    await withDraft(desk);
    await openYourText(page);
    const [first = ''] = await items(page);
    expect(first).toMatch(/^草稿：“.+”，\d{4}年\d+月\d+日 \d\d:\d\d保存$/);
    await page.getByText(first).click();
    await page.getByText(PLACE).waitFor();
    expect(await page.locator('.stored-text').first().textContent()).toContain('"会议地点"');
    expect(complaints).toEqual([]);
  });

  test('is not erased unless it is said twice', async () => {
    await openYourText(page);
    const before = await items(page);
    await page.getByRole('button', { name: '全部清除', exact: true }).click();
    // What it says to export first is what a backup holds.
    const box = page.getByRole('region', { name: '全部清除' });
    expect(await box.textContent()).toMatch(
      /历史版本、最近删除的草稿和单位信息都在备份里，读不出来的也原样在里面/,
    );
    await page.getByRole('button', { name: '不清除' }).click();
    expect(await items(page)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('goes with all the rest at one button, and the pages open elsewhere see it', async () => {
    await page.evaluate(() => localStorage.setItem('another program', 'stays'));
    await page.goto(`${site}/profile/`);
    await page.getByLabel('机关简称').fill('街道党工委');
    await page
      .getByText(/已保存|自动保存|存在/)
      .first()
      .waitFor();
    const drafts = await context.newPage();
    await openDrafts(drafts);
    expect(await listedNames(drafts)).toHaveLength(1);

    await openYourText(page);
    expect((await items(page)).join('\n')).toMatch(/草稿：[\s\S]*单位信息/);
    await erase(page);
    await page.getByText('已全部清除，这个浏览器里没有您的文字了').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/已全部清除/);
    expect(await items(page)).toEqual([]);
    expect(await readStored(page)).toEqual({});
    expect(await localKeys(page)).toEqual(['another program']);
    await expect.poll(() => listedNames(drafts)).toEqual([]);
    await page.reload();
    await page.getByText('这个浏览器里现在没有您的文字').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('what the site keeps of itself', async () => {
  const desk = await openDeskForGroup(browser, SMALLER, { site: keptSite });
  const { page } = desk;

  test('stays where that is wished', async () => {
    await withDraft(desk);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await openYourText(page, keptSite);
    await page.getByRole('button', { name: '全部清除', exact: true }).click();
    await page.getByLabel(/断网时用的网页/).uncheck();
    await page.getByRole('button', { name: '确认全部清除' }).click();
    await page.getByText('已全部清除').waitFor();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('goes with the text and is fetched again by the next page', async () => {
    await page.goto(templateUrl(SMALLER, keptSite));
    await desk.downloadButton.waitFor();
    await withDraft(desk);
    await openYourText(page, keptSite);
    await page.getByText(/另有会文自己的网页和脚本 \d+ 个/).waitFor();
    await erase(page);
    await page.getByText('已全部清除').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(keptSite);
    const kept = () =>
      page.evaluate(async () => {
        const [name] = await caches.keys();
        return name ? (await (await caches.open(name)).keys()).length : 0;
      });
    await expect.poll(kept).toBeGreaterThan(50);
  });
});

test('where the browser refuses to say, that is said', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked by policy', 'SecurityError');
    };
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await openYourText(page);
  await page.getByText('没有全读出来，可能有没列出的').waitFor();
  await erase(page);
  await page.getByRole('alert').getByText('没有清除完').waitFor();
  expect(complaints).toEqual([]);
});
