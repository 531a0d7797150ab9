// A page that is only read stays light, the heavy part comes when a file is asked for, and the README says how much.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { watchRest } from './at-rest.ts';
import { openWholeChromium } from './chromium.ts';
import { DIST, gzipKb, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const browser = await openWholeChromium();
const site = inject('siteUrl');
const pages = pagesIn(DIST).filter(({ html }) => html.includes('component-export="Desk"'));

/** Scripts the page requests while `act` runs and until it has come to rest, as files of dist/. */
async function scriptsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const files = new Set<string>();
  const record = (request: { url(): string }) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === site && /\.m?js$/.test(pathname)) files.add(pathname.slice(1));
  };
  page.on('request', record);
  await act();
  await rest();
  page.off('request', record);
  return [...files];
}

const page = await browser.newPage();
// The clock of the page stands: what keeps the site for use without a network comes two seconds later on any machine.
await page.clock.install({ time: '2026-11-21T08:00' });
await page.clock.pauseAt('2026-11-21T09:00');
const rest = watchRest(page);
const firstLoad = await scriptsDuring(() => page.goto(`${site}${pages[0]?.address}`));
await page.clock.resume();
await page.getByRole('button', { name: '填入示例' }).click();
await page.getByText('已填齐，可以下载正式稿').waitFor();
// A draft is kept with the text of its template, which is fetched for that.
await page.getByText('已保存在本机浏览器').waitFor();
await page.evaluate(() => navigator.serviceWorker.ready);
await rest();
const onDownload = await scriptsDuring(async () => {
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

test('a download fetches some, but at most 20 kB more', () => {
  expect(sizes.docx).toBeGreaterThan(0);
  expect(sizes.docx).toBeLessThanOrEqual(20);
});

test.each([
  ['模板页首次加载的 JavaScript', 'firstLoad'],
  ['下载时才取的部分', 'docx'],
] as const)('the README states the size of: %s', (label, part) => {
  const readme = readFileSync(join(DIST, '../README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| ${label}`));
  const stated = Number(/([\d.]+) kB/.exec(row ?? '')?.[1]);
  expect(Math.abs(stated - sizes[part]), `${row} / ${sizes[part].toFixed(1)} kB`).toBeLessThanOrEqual(0.3);
});
