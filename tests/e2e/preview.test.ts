// The preview beside the form: marks where the cursor is, values and blanks that lead back, sizes that are kept, and never a stale word.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { openChromium } from '../site/chromium.ts';
import {
  cell,
  type Desk,
  downloadDraft,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
} from './desk-page.ts';
import { docxText } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();
const WIDE = { viewport: { width: 1366, height: 768 } };

const pane = ({ page }: Desk) => page.getByRole('region', { name: '预览' });
const marked = (desk: Desk) => pane(desk).locator('g:has(> .marked) text, a:has(> .marked) text');
const hasFocus = (part: Locator) => part.evaluate((element) => element === document.activeElement);
const scrolled = (desk: Desk) => pane(desk).evaluate((element) => element.scrollTop);
/** Whether the first of these parts is seen in the pane. */
const inPane = (part: Locator) =>
  part.first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const around = element.closest('.preview')?.getBoundingClientRect();
    return !!around && top >= Math.max(0, around.top) && bottom <= Math.min(innerHeight, around.bottom);
  });

describe('beside the filled sample', async () => {
  const desk = await openDeskForGroup(browser, report.template.id, {
    ...WIDE,
    prepare: (context) => context.clock.install(),
  });
  await fillSample(desk);

  test('shows every line of every page of the document', async () => {
    const lines = layOut(fill(report.template, report.sample)).map((page) =>
      page.lines.map(lineText).join(''),
    );
    const shown = () =>
      pane(desk)
        .locator('.sheet')
        .evaluateAll((sheets) =>
          sheets.map((sheet) => [...sheet.querySelectorAll('text')].map((text) => text.textContent).join('')),
        );
    await expect
      .poll(async () => (await shown()).map((text) => text.replace(/— \d+ —$/, '')))
      .toEqual(lines.map((text) => text.replaceAll('\t', '')));
  });

  test.each(['会议地点', '会议主题', '成文日期'])('marks where %s stands and shows it', async (name) => {
    await field(desk, name).focus();
    await expect.poll(() => marked(desk).count()).toBeGreaterThan(0);
    await expect.poll(() => inPane(marked(desk))).toBe(true);
    expect(await hasFocus(field(desk, name))).toBe(true);
  });

  test('marks a cell of a row as that cell alone', async () => {
    await cell(desk, '整改清单', 2, '问题').focus();
    const text = await cell(desk, '整改清单', 2, '问题').inputValue();
    await expect.poll(async () => (await marked(desk).allTextContents()).join('')).toContain(text);
    expect((await marked(desk).allTextContents()).join('').split(text).join('')).toBe('');
  });

  test('a click on a value leads to its field', async () => {
    await field(desk, '成文日期').focus();
    await expect.poll(() => inPane(marked(desk))).toBe(true);
    await field(desk, '会议主题').focus();
    const value = pane(desk).locator('[data-from="会议地点"]').first();
    await value.scrollIntoViewIfNeeded();
    await value.click();
    expect(await hasFocus(field(desk, '会议地点'))).toBe(true);
  });

  test('tells the page that is seen and how many there are', async () => {
    const pages = layOut(fill(report.template, report.sample)).length;
    await pane(desk).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await pane(desk).getByText(`第 ${pages} 页，共 ${pages} 页`).waitFor();
    await pane(desk).evaluate((element) => element.scrollTo(0, 0));
    await pane(desk).getByText(`第 1 页，共 ${pages} 页`).waitFor();
  });

  test('leaves the pane where the user just scrolled it', async () => {
    await field(desk, '会议主题').focus();
    // The pane is nobody's when the hand that scrolled it last has been away for a while.
    await desk.page.clock.runFor(1600);
    // However long a machine takes, the hand has just been there.
    await desk.page.clock.pauseAt((await desk.page.evaluate(() => Date.now())) + 1000);
    await pane(desk).hover();
    await desk.page.mouse.wheel(0, 2000);
    await expect.poll(() => scrolled(desk)).toBeGreaterThan(500);
    const before = await scrolled(desk);
    await field(desk, '会议地点').focus();
    await desk.page.clock.runFor(1000);
    await expect.poll(() => marked(desk).count()).toBeGreaterThan(0);
    expect(await scrolled(desk)).toBe(before);
    await desk.page.clock.resume();
  });

  test('has no complaint', () => expect(desk.complaints).toEqual([]));
});

describe('its size', async () => {
  const width = (desk: Desk) =>
    pane(desk)
      .locator('.sheet')
      .first()
      .evaluate((sheet) => sheet.clientWidth);

  const desk = await openDeskForGroup(browser, report.template.id, {
    ...WIDE,
    reducedMotion: 'no-preference',
  });
  await fillSample(desk);

  test('is no matter for the way to where an answer stands, which is gone gently', async () => {
    for (const name of ['成文日期', '会议地点']) {
      await field(desk, name).focus();
      await expect.poll(() => inPane(marked(desk))).toBe(true);
    }
  });

  test('goes by buttons and keys, and is kept for the next time', async () => {
    const fitted = await width(desk);
    await pane(desk).getByRole('button', { name: '缩小' }).click();
    await expect.poll(() => width(desk)).toBeLessThan(fitted);
    await pane(desk).focus();
    for (let presses = 0; presses < 9; presses++) await desk.page.keyboard.press('+');
    await expect.poll(() => width(desk)).toBeGreaterThan(1500);
    expect(await pane(desk).getByLabel('现在的大小').textContent()).toBe('200%');
    await desk.page.reload();
    await field(desk, '会议地点').focus();
    await expect.poll(() => width(desk)).toBeGreaterThan(1500);
    await pane(desk).getByRole('button', { name: '适合宽度' }).click();
    await expect.poll(() => width(desk)).toBe(fitted);
    expect(await pane(desk).getByRole('button', { name: '适合宽度' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('what was typed last is in the file, however fast it is asked for', async () => {
    await field(desk, '会议地点').focus();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.insertText('西厅丙');
    const { bytes } = await downloadDraft(desk);
    expect(docxText(bytes)).toContain('西厅丙');
    await expect
      .poll(() => pane(desk).locator('[data-from="会议地点"]').allTextContents())
      .toContainEqual(expect.stringContaining('西厅丙'));
  });

  test('on a narrow screen moves no field away, and the page does not scroll sideways', async () => {
    const desk = await openDeskForTest(browser, report.template.id, {
      viewport: { width: 390, height: 844 },
      prepare: (context) => context.clock.install(),
    });
    await fillSample(desk);
    await field(desk, '成文日期').focus();
    await desk.page.clock.runFor(2000);
    expect(
      await field(desk, '成文日期').evaluate((input) => input.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
    await desk.page.getByRole('button', { name: '预览', exact: true }).click();
    await expect.poll(() => marked(desk).count()).toBeGreaterThan(0);
    await pane(desk).getByRole('button', { name: '放大' }).click();
    await expect.poll(() => desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
