// A page that is only read stays light, the heavy part comes when a file is asked for, and the README says how much.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { openChromium } from './chromium.ts';
import { DIST, gzipKb } from './dist.ts';

const browser = await openChromium();
const site = inject('siteUrl');

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

async function measure(id: string): Promise<{ firstLoad: number; docx: number }> {
  const page = await browser.newPage();
  const address = `${site}/templates/${id}/`;
  const first = await scriptsDuring(page, () => page.goto(address, { waitUntil: 'networkidle' }));
  await page.getByRole('button', { name: '填入示例' }).click();
  await page.getByText('已填齐，可以下载正式稿').waitFor();
  const filling = await scriptsDuring(page, () => page.waitForLoadState('networkidle'));
  const asked = await scriptsDuring(page, async () => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载 Word 文件/ }).click();
    await file;
  });
  await page.close();
  return { firstLoad: gzipKb(first), docx: gzipKb(asked.filter((file) => !filling.includes(file))) };
}

const sizes = new Map<string, { firstLoad: number; docx: number }>();
for (const { template } of content.entries) sizes.set(template.id, await measure(template.id));
const largest = (part: 'firstLoad' | 'docx') => Math.max(...[...sizes.values()].map((size) => size[part]));

describe.each([...sizes])('%s', (_, { firstLoad, docx }) => {
  test('loads some, but at most 20 kB of JavaScript', () => {
    expect(firstLoad).toBeGreaterThan(0);
    expect(firstLoad).toBeLessThanOrEqual(20);
  });

  test('fetches some, but at most 75 kB more to make a file', () => {
    expect(docx).toBeGreaterThan(0);
    expect(docx).toBeLessThanOrEqual(75);
  });
});

test.each([
  ['模板页首次加载的 JavaScript', 'firstLoad'],
  ['docx 部分', 'docx'],
] as const)('the README states the size of: %s', (label, part) => {
  const readme = readFileSync(join(DIST, '../README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| ${label}`));
  const stated = Number(/([\d.]+) kB/.exec(row ?? '')?.[1]);
  expect(Math.abs(stated - largest(part)), `${row} / ${largest(part).toFixed(1)} kB`).toBeLessThanOrEqual(0.3);
});
