// A page that is only read stays light, the heavy part comes when a file is asked for, and the README says how much.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { DIST, gzipKb, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const pages = pagesIn(DIST).filter(({ html }) => html.includes('component-export="Desk"'));

/** Scripts the page requests while `act` runs and until the network is idle, as files of dist/. */
async function scriptsDuring(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const files = new Set<string>();
  const record = (request: { url(): string }) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === site && /\.m?js$/.test(pathname)) files.add(pathname.slice(1));
  };
  page.on('request', record);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('request', record);
  return [...files];
}

const page = await browser.newPage();
const firstLoad = await scriptsDuring(page, () => page.goto(`${site}${pages[0]?.address}`));
await page.getByRole('button', { name: '填入示例' }).click();
await page.getByText('已填齐，可以下载正式稿').waitFor();
// What keeps the site for use without a network comes after a while, whatever the user does.
await page.evaluate(() => navigator.serviceWorker.ready);
await page.waitForLoadState('networkidle');
const onDownload = await scriptsDuring(page, async () => {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /^下载 Word 文件/ }).click();
  await page.getByRole('button', { name: '仍要下载' }).click();
  await file;
});
const sizes = { firstLoad: gzipKb(firstLoad), docx: gzipKb(onDownload) };

/** Scripts a page names: what is measured on one template page holds for all when they name the same. */
function namedScripts(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) =>
    [...attributes.values()].filter((value) => /\/assets\/.*\.js$/.test(value)),
  );
}

test('every template page names the same scripts', () => {
  const [first = [], ...others] = pages.map(({ html }) => namedScripts(html));
  expect(first.length).toBeGreaterThan(0);
  for (const scripts of others) expect(scripts).toEqual(first);
});

test('a template page loads some, but at most 20 kB of JavaScript', () => {
  expect(sizes.firstLoad).toBeGreaterThan(0);
  expect(sizes.firstLoad).toBeLessThanOrEqual(20);
});

test('a download fetches some, but at most 75 kB more', () => {
  expect(sizes.docx).toBeGreaterThan(0);
  expect(sizes.docx).toBeLessThanOrEqual(75);
});

test.each([
  ['模板页首次加载的 JavaScript', 'firstLoad'],
  ['docx 部分', 'docx'],
] as const)('the README states the size of: %s', (label, part) => {
  const readme = readFileSync(join(DIST, '../README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| ${label}`));
  const stated = Number(/([\d.]+) kB/.exec(row ?? '')?.[1]);
  expect(Math.abs(stated - sizes[part]), `${row} / ${sizes[part].toFixed(1)} kB`).toBeLessThanOrEqual(0.3);
});
