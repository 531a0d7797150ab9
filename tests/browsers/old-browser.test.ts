// A browser in which the form does not come up gets a sentence, the blank file and all there is to read, not half a form.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/old-browsers.mjs';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { mustHaveAll } from './browsers.ts';
import { openOldChromium } from './devtools-driver.ts';
import type { Driver } from './driver.ts';
import { template } from './facts.ts';
import { reads, until } from './hand.ts';

const SENTENCE = '填写区在这个浏览器里打不开';
const BLANK = `templates/${template.id}/blank.docx`;
const FILE = pathToFileURL(join(DIST, 'huiwen.html')).href;
/** What a script in younger language is to Chromium 79: nothing of it runs. In this file, too, what runs in pages is written for it. */
const NOT_READ = /^exception: SyntaxError: Unexpected token '[?.]'$/;
const site = inject('siteUrl');
const blankFile = readFileSync(join(DIST, BLANK));

describe('Chromium 79', () => {
  const path = findBrowser('Chromium 79');
  if (!path && !mustHaveAll()) console.log('没有 Chromium 79，没有测。npm run test:browsers 会取来。');
  const browser = path ? openOldChromium(path) : undefined;
  afterAll(async () => (await browser)?.close());
  const known = test.skipIf(!path && !mustHaveAll());

  async function open(url: string): Promise<Driver> {
    if (!browser) throw new Error('没有 Chromium 79，请先运行 node scripts/old-browsers.mjs');
    const driver = await (await browser).newWindow();
    onTestFinished(driver.close);
    await driver.open(url);
    return driver;
  }

  known('a template page', async () => {
    const driver = await open(`${site}/templates/${template.id}/`);
    await reads(driver, SENTENCE);
    await reads(driver, '单位、人员和数字都是虚构的');
    const link = await driver.run(() => String(document.querySelector('#old-browser a')), null);
    expect(link).toBe(`${site}/${BLANK}`);
    // By then an island would have come: its scripts have run, and it is not known.
    await until(driver, 'the whole page', () => document.readyState === 'complete', null);
    expect(await driver.run(() => customElements.get('astro-island') === undefined, null)).toBe(true);
    expect(await driver.run(() => document.querySelectorAll('form, .desk').length, null)).toBe(0);
    expect(driver.complaints.filter((each) => !NOT_READ.test(each))).toEqual([]);
  });

  known.each(['', 'drafts/', 'profile/', 'guides/how-a-report-looks/'])('the page “%s”', async (address) => {
    const driver = await open(`${site}/${address}`);
    await reads(driver, '查找、填写和草稿在这个浏览器里用不了');
    expect(driver.complaints.filter((each) => !NOT_READ.test(each))).toEqual([]);
  });

  known('the single file, with every blank file in it', async () => {
    const driver = await open(`${FILE}?templates/${template.id}/`);
    await reads(driver, '如果一直停在这里，是浏览器版本太旧');
    const link = await until(
      driver,
      'the blank file',
      (title) =>
        [...document.querySelectorAll('a')].filter(({ text }) => text.trim() === title).map(String)[0] ||
        null,
      template.title,
    );
    expect(Buffer.from(link.split(',')[1] ?? '', 'base64').equals(blankFile)).toBe(true);
    expect(driver.complaints.filter((each) => !NOT_READ.test(each))).toEqual([]);
  });
});

test('the script that shows the sentence is written for browsers that know none of the newer language', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const script = /id="old-browser"[\s\S]*?<script[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1];
  expect(script).toContain('hydration-error');
  expect(script).not.toMatch(/=>|`|\.\.\.|\?\.|\b(?:const|let|class|async)\b/);
});

describe('any browser', async () => {
  const browser = await openChromium();
  const box = (page: Page) => page.locator('#old-browser');

  async function open(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await prepare(page);
    await page.goto(`${site}/templates/${template.id}/`);
    return page;
  }

  test('that has all it takes shows no sentence', async () => {
    const page = await open(async () => {});
    await page.getByRole('button', { name: '填入示例' }).waitFor();
    expect(await box(page).isVisible()).toBe(false);
  });

  test('without what the youngest API gives shows the sentence and no form', async () => {
    const page = await open((each) => each.addInitScript('delete window.CompressionStream'));
    await box(page).getByText(SENTENCE).waitFor();
    expect(await page.evaluate(() => customElements.get('astro-island') === undefined)).toBe(true);
    expect(await page.getByRole('form').count()).toBe(0);
  });

  test.each([
    ['that does not get the form', (page: Page) => page.route(/\/assets\/desk\./, (route) => route.abort())],
    [
      'that cannot read the form',
      (page: Page) =>
        page.route(/\/assets\/desk\./, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'let word of = a younger language;' }),
        ),
    ],
  ])('%s shows the sentence and hands out the blank file', async (_, prepare) => {
    const page = await open(prepare);
    await box(page).getByText(SENTENCE).waitFor();
    const download = page.waitForEvent('download');
    await box(page).getByRole('link', { name: '空白 Word 文件' }).click();
    expect(readFileSync(await (await download).path()).equals(blankFile)).toBe(true);
  });
});
