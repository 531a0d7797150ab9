// A meeting begun with the keyboard alone, its questions on paper, its lists as spreadsheets.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { faultsIn } from '../proof/open-xml.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf } from './desk-page.ts';
import { allSeen, beginMeeting, fillPaper } from './meeting-page.ts';

const browser = await openChromium();

async function openPage() {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  return { page, complaints: complaintsOf(page) };
}

/** Presses Tab until what has the cursor is `wanted`; no page has more stops than that. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, wanted)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

test('the keyboard alone begins a meeting, takes a paper out and comes to the download', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('siteUrl')}/meeting/`);
  await page.getByRole('button', { name: '看看要哪些文书' }).waitFor();
  await tabTo(page, '[name=kind]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.getByRole('radio', { name: '组织生活会', exact: true }).isChecked())
    .toBe(false);
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.getByRole('radio', { name: '组织生活会', exact: true }).isChecked())
    .toBe(true);
  await tabTo(page, '#with-appraisal');
  await page.keyboard.press('Space');
  await tabTo(page, '[id$="年度"]');
  await page.keyboard.type('2025');
  await page.keyboard.press('Enter');
  await allSeen(page);
  // What was begun has the cursor, so that the next key goes on from there.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2025年度');
  const papers = page.locator('.paper-item');
  const before = await papers.count();
  await tabTo(page, '.paper-item button');
  await page.keyboard.press('Enter');
  await expect.poll(() => papers.count()).toBe(before - 1);
  await tabTo(page, '.file-choice input');
  await tabTo(page, 'button.primary');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^全部下载/);
  expect(complaints).toEqual([]);
});

test('its questions are printed alone and unfolded, its lists are spreadsheets', async () => {
  const { page, complaints } = await openPage();
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await beginMeeting(page, '民主生活会');
  const folded = page.locator('.ask-part details:not([open])');
  const atFirst = await folded.count();
  expect(atFirst).toBeGreaterThan(0);
  await page.getByRole('region', { name: '要问的人' }).getByRole('button', { name: '打印' }).click();
  await page.locator('[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await folded.count()).toBe(0);
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, .paper-item, header, footer, .ask-part li')]
      .filter((each) => each.checkVisibility())
      .map((each) => (each.closest('.ask-part') ? 'asked' : each.outerHTML.slice(0, 60))),
  );
  expect(new Set(seen)).toEqual(new Set(['asked']));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => folded.count()).toBe(atFirst);

  const report = content.entries.find(({ template }) => template.id === 'democratic-life-report');
  await fillPaper(page, report?.template.title ?? '', complaints);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '整改清单', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/整改清单\.xlsx$/);
  const bytes = new Uint8Array(await readFile(await download.path()));
  expect(await faultsIn(bytes, 'xlsx')).toEqual([]);
  expect(complaints).toEqual([]);
});
