// Deep in a long form nothing is far: what was pressed shows where one is, and leads back to where one was.
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, downloaded, field, fillSample, openDeskForGroup } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const LATE = '成文日期';

async function openFilled(width: number, height: number): Promise<Desk> {
  const desk = await openDeskForGroup(browser, report.template.id, { viewport: { width, height } });
  await fillSample(desk);
  return desk;
}

async function goDeep(desk: Desk): Promise<void> {
  await desk.page.evaluate(() => scrollTo(0, 0));
  await field(desk, LATE).click();
  await expect.poll(() => inView(field(desk, LATE))).toBe(true);
}

/** As the mouse does: `click` scrolls on its own account to buttons that stay in view. */
async function press(desk: Desk, button: Locator): Promise<void> {
  await expect.poll(() => standsStill(button)).toBe(true);
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not shown');
  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** In two frames: what moves has moved. */
const standsStill = (part: Locator) =>
  part.evaluate(async (element) => {
    const before = element.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { left, top } = element.getBoundingClientRect();
    return left === before.left && top === before.top;
  });

const inView = (part: Locator) =>
  part.first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > top && top >= 0 && bottom <= innerHeight;
  });

describe('on a wide screen', async () => {
  const desk = await openFilled(1366, 768);
  beforeEach(() => goDeep(desk));

  test('the drawer opens in view and closes to the place it was opened from', async () => {
    const more = desk.page.getByRole('button', { name: '更多', exact: true });
    const print = desk.page.getByRole('button', { name: '打印或存为 PDF' });
    await press(desk, more);
    await expect.poll(() => inView(print)).toBe(true);
    await press(desk, more);
    await expect.poll(() => inView(field(desk, LATE))).toBe(true);
  });

  test('a download is confirmed in the bar', async () => {
    await press(desk, desk.downloadButton);
    const asked = desk.page.getByRole('region', { name: /^文件里有 \d+ 处还是示例的内容.*仍要下载吗/ });
    await expect.poll(() => inView(asked)).toBe(true);
    expect(await inView(field(desk, LATE))).toBe(true);
    await downloaded(desk, () => press(desk, asked.getByRole('button', { name: '仍要下载' })));
    const said = desk.page.getByText('已下载。', { exact: true });
    await expect.poll(() => inView(said)).toBe(true);
    expect(await inView(field(desk, LATE))).toBe(true);
  });
});

describe('on a narrow screen', async () => {
  const desk = await openFilled(390, 844);
  beforeEach(() => goDeep(desk));

  test('the preview begins at what was filled in last, the form where it was left', async () => {
    await desk.page.getByRole('button', { name: '预览', exact: true }).click();
    await expect.poll(() => inView(desk.page.locator('.preview .marked'))).toBe(true);
    await desk.page.getByRole('button', { name: '填写', exact: true }).click();
    await expect.poll(() => inView(field(desk, LATE))).toBe(true);
  });

  test('what is asked before a download comes into view below an open drawer, too', async () => {
    await desk.page.getByRole('button', { name: '更多', exact: true }).click();
    await desk.page.getByRole('button', { name: '下载草稿' }).waitFor();
    await press(desk, desk.page.getByRole('button', { name: '下载', exact: true }));
    await expect.poll(() => inView(desk.page.getByRole('button', { name: '仍要下载' }))).toBe(true);
    await desk.page.getByRole('button', { name: '关闭', exact: true }).click();
    await desk.page.getByRole('button', { name: '更多', exact: true }).click();
  });

  test('the download is in the bar at the foot', async () => {
    const button = desk.page.getByRole('button', { name: '下载', exact: true });
    expect(await inView(button)).toBe(true);
    await button.click();
    const sure = desk.page.getByRole('button', { name: '仍要下载' });
    await expect.poll(() => inView(sure)).toBe(true);
    const { name } = await downloaded(desk, () => press(desk, sure));
    expect(name).toMatch(/\.docx$/);
  });
});
