// What browsers may lack or forbid: done without where that can be, else said in a sentence, with the text free to be taken away.
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openWholeChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import {
  downloadDraft,
  downloaded,
  downloadFinal,
  field,
  fillSample,
  openDeskForTest,
  saved,
} from './desk-page.ts';
import { record } from './record.ts';

const browser = await openWholeChromium();
const { id } = record.template;
const site = inject('siteUrl');

/** Of the pages that show what is stored, where nothing can be. */
const SENTENCES = {
  drafts: '这个浏览器不让保存',
  profile: '存过的单位信息没有读出来',
  'your-text': '这个浏览器不让',
} as const;

/** Runs in the page before anything else does. */
const without = (names: readonly string[]) => (context: BrowserContext) =>
  context.addInitScript((gone) => {
    for (const name of gone) Object.defineProperty(window, name, { value: undefined });
  }, names);

test('without workers all is as it was, but for the use without a network, which says so', async () => {
  const desk = await openDeskForTest(browser, id, {
    prepare: async (context) => {
      await without(['Worker', 'SharedWorker'])(context);
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    },
  });
  const { page } = desk;
  await fillSample(desk);
  await saved({ page });
  expect((await downloadFinal(desk)).name).toMatch(/\.docx$/);
  await page.goto(`${site}/offline/`);
  await page.getByText('这个浏览器不让网站存下来').waitFor();
  expect(desk.complaints).toEqual([]);
});

test('without IndexedDB it is said that nothing can be kept, and the text is taken away as a file', async () => {
  const desk = await openDeskForTest(browser, id, { prepare: without(['indexedDB']) });
  const { page } = desk;
  await field(desk, '会议地点').fill('甲地');
  await page.getByText('这个浏览器不让保存').waitFor();
  const backup = await downloaded(desk, () => page.getByRole('button', { name: '下载草稿备份' }).click());
  expect(new TextDecoder().decode(backup.bytes)).toContain('甲地');
  expect((await downloadDraft(desk)).name).toMatch(/\.docx$/);
  expect(await field(desk, '会议地点').inputValue()).toBe('甲地');
  for (const [address, sentence] of Object.entries(SENTENCES)) {
    await page.goto(`${site}/${address}/`);
    await page.getByText(sentence).first().waitFor();
  }
  expect(desk.complaints).toEqual([]);
});

test('without deflate streams the single file says that the browser is too old, with the blank files', async () => {
  const context = await browser.newContext();
  await without(['CompressionStream', 'DecompressionStream'])(context);
  const page = await context.newPage();
  const wrong: Error[] = [];
  page.on('pageerror', (error) => wrong.push(error));
  await page.goto(`${pathToFileURL(`${DIST}/huiwen.html`).href}?templates/${id}/`);
  await page.getByText('如果一直停在这里，是浏览器版本太旧').waitFor();
  // They stand at the end of a long file: the page is still being read when the sentence shows.
  await page.getByRole('link', { name: record.template.title }).first().waitFor();
  expect(wrong).toEqual([]);
  await context.close();
});
