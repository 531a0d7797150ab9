// Rows spread over the whole screen: one line each under one row of names, and back to the preview.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, type Desk, fillSample, openDeskForGroup, startAnew } from './desk-page.ts';
import { report } from './report.ts';
import { violations } from './violations.ts';

const browser = await openChromium();
const ROWS = '整改清单';

const spread = ({ page }: Desk) => page.getByRole('button', { name: `${ROWS}铺开成表格` });
const preview = ({ page }: Desk) => page.locator('.preview');

/** Upper edges of the cells of a row, and how wide its names are drawn. */
const rowOf = ({ page }: Desk, at: number) =>
  page
    .locator(`[id="f-${ROWS}"] .row`)
    .nth(at)
    .evaluate((row) => ({
      tops: [
        ...new Set(
          [...row.querySelectorAll('.cell')].map((each) => Math.round(each.getBoundingClientRect().top)),
        ),
      ],
      names: [...row.querySelectorAll('.cell > label')].map((each) => each.getBoundingClientRect().width > 1),
    }));

describe('rows of the sample', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);
  await fillSample(desk);
  const widen = (width: number) => desk.page.setViewportSize({ width, height: 657 });

  test('stand in one line each at 1366, the names over the first, and go back', async () => {
    await widen(1366);
    await spread(desk).click();
    await expect.poll(() => preview(desk).isVisible()).toBe(false);
    expect(await spread(desk).getAttribute('aria-pressed')).toBe('true');
    const [first, second] = [await rowOf(desk, 0), await rowOf(desk, 1)];
    expect([first.tops.length, second.tops.length]).toEqual([1, 1]);
    expect(first.names).toEqual(first.names.map(() => true));
    expect(second.names).toEqual(first.names.map(() => false));
    // A name that is not drawn still names its box.
    expect(
      await cell(desk, ROWS, 2, '问题').evaluate(
        (box) => (box as HTMLTextAreaElement).labels?.[0]?.textContent,
      ),
    ).toBe('问题');
    await cell(desk, ROWS, 2, '问题').fill('改过的问题');
    expect(await violations(desk.page, { within: '.form' })).toEqual([]);
    const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1366);
    await spread(desk).click();
    await expect.poll(() => preview(desk).isVisible()).toBe(true);
    expect(await cell(desk, ROWS, 2, '问题').inputValue()).toBe('改过的问题');
    expect(desk.complaints).toEqual([]);
  });

  test.each([1200, 1366])('of three cells stand in one line each beside the preview at %i', async (width) => {
    await widen(width);
    await preview(desk).waitFor();
    const [first, second] = [await rowOf(desk, 0), await rowOf(desk, 1)];
    expect([first.tops.length, second.tops.length]).toEqual([1, 1]);
    expect([first.names, second.names]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    // What has more cells says why it does not.
    const more = desk.form.locator('[id="f-整改举措"]');
    await more.getByText('共 4 栏，在预览旁边排不成一行。').waitFor();
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(desk.complaints).toEqual([]);
  });

  test('of three cells are cards where there is no room', async () => {
    await widen(1199);
    await expect.poll(async () => (await rowOf(desk, 1)).names).toEqual([true, true, true]);
  });

  test('are not offered as a table where there is no room', async () => {
    await widen(900);
    await expect.poll(() => spread(desk).isVisible()).toBe(false);
  });

  test('of an empty paper: Enter goes down, and adds a row after the last; with Shift it breaks the line', async () => {
    await widen(1366);
    await startAnew(desk);
    await cell(desk, ROWS, 1, '问题').focus();
    await spread(desk).waitFor();
    const focused = () => desk.page.evaluate(() => document.activeElement?.id);
    await desk.page.keyboard.press('Enter');
    expect(await focused()).toBe('f-整改清单.0.问题');
    await desk.page.keyboard.type('甲');
    await desk.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('f-整改清单.1.问题');
    await desk.page.keyboard.type('乙');
    await desk.page.keyboard.press('Shift+Enter');
    await desk.page.keyboard.type('丙');
    await expect.poll(() => cell(desk, ROWS, 2, '问题').inputValue()).toBe('乙\n丙');
    await cell(desk, ROWS, 1, '事例').focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('f-整改清单.1.事例');
    expect(await cell(desk, ROWS, 1, '问题').inputValue()).toBe('甲');
  });
});
