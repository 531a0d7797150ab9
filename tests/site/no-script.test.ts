// Where scripts are switched off the site still shows its texts and hands out its files.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from './chromium.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();

test('the home page lists all templates', async () => {
  await page.goto(site);
  const titles = await page.locator('main h3 a[href*="/templates/"]').allTextContents();
  const all = content.entries.map(({ template }) => template.title);
  expect(titles.map((title) => title.trim()).sort()).toEqual(all.sort());
});

describe.each(templatesToTry)('$template.id', ({ template, sample }) => {
  const address = `${site}/templates/${template.id}/`;

  test('is reached from the home page', async () => {
    await page.goto(site);
    await page.getByRole('link', { name: template.title, exact: true }).click();
    await page.waitForURL(address);
  });

  test('shows the whole sample', async () => {
    await page.goto(address);
    const text = page.locator('.document-text');
    expect(await text.isVisible()).toBe(true);
    const shown = (await text.textContent())?.replace(/\s+/g, '');
    for (const line of toText(fill(template, sample)).split('\n')) {
      expect(shown).toContain(line.replace(/\s+/g, ''));
    }
  });

  test('says that filling needs JavaScript, and does not pretend to be opening', async () => {
    await page.goto(address);
    const notice = page.locator('noscript p');
    expect(await notice.textContent()).toContain('填写需要启用 JavaScript');
    expect(await notice.isVisible()).toBe(true);
    expect(await page.getByText('正在打开填写区').isVisible()).toBe(false);
  });

  test.each(['空白 Word 文件', '示例 Word 文件'])('%s downloads a .docx', async (name) => {
    await page.goto(address);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^(?:空白|示例)_.{1,72}\.docx$/u);
    const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
    expect(Object.keys(parts)).toContain('word/document.xml');
  });
});
