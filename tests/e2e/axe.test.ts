// Nobody is shut out: no axe violation on any page, in any state of the desk, light or dark, wide or narrow.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { DIST, pagesIn } from '../site/dist.ts';
import { type Desk, field, fillSample, openDeskForTest } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/** Rule and first element of every violation; `except` names parts that other tests look at. */
async function violations(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ['violations'] });
  for (const part of except) axe.exclude(part);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('every page', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();

  describe.each(pagesIn(DIST))('$file', ({ address }) => {
    const isDesk = address.startsWith('/templates/');

    test('has no violation in light and in dark', async () => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(`${inject('siteUrl')}${address}`);
      if (isDesk) await page.getByRole('button', { name: /^下载 Word 文件/ }).waitFor();
      for (const colorScheme of isDesk ? SCHEMES.slice(0, 1) : SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, isDesk ? ['.sheet'] : []), colorScheme).toEqual([]);
      }
    });

    test('never scrolls sideways', async () => {
      for (const width of [1366, 1024, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await overflow(page), `narrowed to ${width} px`).toBe(0);
      }
    });
  });
});

const STATES = {
  'sample filled': fillSample,
  'options open, a wrong value, refused': async (desk: Desk) => {
    await desk.page.getByText('文件选项').click();
    await field(desk, '会议日期').fill('2月30日');
    await field(desk, '会议日期').blur();
    await desk.downloadButton.click();
    await desk.page.getByRole('region', { name: /正式稿暂不能下载/ }).waitFor();
  },
} as const;

test.each([
  { colorScheme: 'light', width: 1366, state: 'sample filled' },
  { colorScheme: 'dark', width: 1366, state: 'options open, a wrong value, refused' },
  { colorScheme: 'light', width: 390, state: 'options open, a wrong value, refused' },
  { colorScheme: 'dark', width: 390, state: 'sample filled' },
] as const)('the desk, $colorScheme, $width px wide, $state', async ({ colorScheme, width, state }) => {
  const desk = await openDeskForTest(browser, report.template.id, {
    colorScheme,
    viewport: { width, height: 844 },
  });
  await STATES[state](desk);
  expect(await violations(desk.page)).toEqual([]);
  expect(await overflow(desk.page), 'scrolls sideways').toBe(0);
});
