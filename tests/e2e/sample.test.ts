// The sample at one click; what was typed before comes back. The paper it makes: filled-paper.test.ts.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { field, fillSample, openDeskForGroup, startAnew } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();

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
