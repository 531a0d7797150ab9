// The sample at one click, and the same document from the browser as from Node; what was typed before comes back.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEME_NAMES, FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import { type Desk, downloadFinal, field, fillSample, openDeskForTest, openMore } from './desk-page.ts';
import { partsOf } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();
const DAY = '2026-11-21';
const noon = new Date(`${DAY}T12:00:00+08:00`);

function openSample(id: string): Promise<Desk> {
  return openDeskForTest(browser, id, { prepare: (context) => context.clock.setFixedTime(noon) });
}

describe.each(templatesToTry)('$template.id', ({ template, sample }) => {
  test('both fonts: every part is the one Node makes', async () => {
    const desk = await openSample(template.id);
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

describe('what was typed before the sample', () => {
  const SAMPLE = '填入示例';
  const EMPTY = '清空';
  const UNDO = '撤销，恢复原来填的';

  test.each([
    { steps: [SAMPLE] },
    { steps: [EMPTY] },
    { steps: [SAMPLE, SAMPLE] },
    { steps: [SAMPLE, EMPTY] },
    { steps: [EMPTY, SAMPLE] },
  ])('comes back after $steps and undo', async ({ steps }) => {
    const desk = await openSample(report.template.id);
    const own = '中共某区某街道工作委员会';
    await field(desk, '发文机关').fill(own);
    for (const name of steps) await desk.page.getByRole('button', { name, exact: true }).click();
    const undo = desk.page.getByRole('button', { name: UNDO, exact: true });
    await expect.poll(() => undo.isVisible(), { message: 'undo is offered' }).toBe(true);
    await undo.click();
    for (let left = steps.length - 1; left > 0 && (await undo.isVisible()); left -= 1) await undo.click();
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe(own);
    expect(await field(desk, '年度').inputValue()).toBe('');
  });

  test('is not asked about when nothing was typed', async () => {
    const desk = await openSample(report.template.id);
    await fillSample(desk);
    expect(await desk.page.getByRole('button', { name: UNDO, exact: true }).isVisible()).toBe(false);
  });
});
