// The sample at one click, and the same document from the browser as from Node; what was typed before comes back.
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEME_NAMES, FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import {
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  openMore,
  startAnew,
} from './desk-page.ts';
import { partsOf } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();
const DAY = '2026-11-21';
const noon = new Date(`${DAY}T12:00:00+08:00`);

describe.each(templatesToTry)('$template.id', ({ template, sample }) => {
  test('both fonts: every part is the one Node makes', async () => {
    const prepare = (context: BrowserContext) => context.clock.setFixedTime(noon);
    const desk = await openDeskForTest(browser, template.id, { prepare });
    await fillSample(desk);
    await openMore(desk);
    await desk.page.getByLabel('文件作者（可以不填）').fill('办公室');
    for (const scheme of FONT_SCHEME_NAMES) {
      await desk.page.getByLabel('字体').selectOption(scheme);
      const { bytes } = await downloadFinal(desk);
      const options = { scheme: FONT_SCHEMES[scheme], author: '办公室', day: DAY };
      const expected = toDocx(fill(template, sample), options);
      const [browserParts, nodeParts] = [partsOf(bytes), partsOf(expected)];
      expect(Object.keys(browserParts).sort()).toEqual(Object.keys(nodeParts).sort());
      for (const [path, part] of Object.entries(nodeParts)) expect(browserParts[path], path).toBe(part);
    }
    expect(desk.complaints).toEqual([]);
  });
});

describe('what was typed before the sample', async () => {
  const SAMPLE = '填入示例';
  const EMPTY = '清空';
  const desk = await openDeskForGroup(browser, report.template.id);
  const undo = desk.page.getByRole('button', { name: '撤销，恢复原来填的', exact: true });

  test('is not asked about when nothing was typed', async () => {
    await fillSample(desk);
    expect(await undo.isVisible()).toBe(false);
  });

  test.each([
    { steps: [SAMPLE] },
    { steps: [EMPTY] },
    { steps: [SAMPLE, SAMPLE] },
    { steps: [SAMPLE, EMPTY] },
    { steps: [EMPTY, SAMPLE] },
  ])('comes back after $steps and undo', async ({ steps }) => {
    await startAnew(desk);
    const own = '中共某区某街道工作委员会';
    await field(desk, '发文机关').fill(own);
    for (const name of steps) await desk.page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => undo.isVisible(), { message: 'undo is offered' }).toBe(true);
    await undo.click();
    for (let left = steps.length - 1; left > 0 && (await undo.isVisible()); left -= 1) await undo.click();
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe(own);
    expect(await field(desk, '年度').inputValue()).toBe('');
    // The button that was pressed is gone: the next key goes on beside it.
    expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toBe(SAMPLE);
  });
});
