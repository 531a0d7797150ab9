// On a slow network the form is there before the programs behind it: what is typed meanwhile counts like all else.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, openDeskForTest, saved, templateUrl } from './desk-page.ts';
import { listedNames, openDrafts } from './drafts-page.ts';
import { report } from './report.ts';
import { readStored } from './stored.ts';

const browser = await openChromium();
const { id } = report.template;
const openDesk = () => openDeskForTest(browser, id, { prepare: (context) => context.clock.install() });
const journals = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** From now on the scripts named so wait until they may come. */
async function holdBack({ context }: Desk, scripts: RegExp) {
  let letCome = () => {};
  const wait = new Promise<void>((done) => {
    letCome = done;
  });
  let held = 0;
  await context.route(scripts, async (route) => {
    held += 1;
    await wait;
    await route.continue();
  });
  // What calls for them may still be on its way.
  const asked = () => expect.poll(() => held).toBeGreaterThan(0);
  return {
    asked,
    async letCome() {
      await asked();
      letCome();
    },
  };
}

test.each(['its own address', 'the address of its template'])(
  'a draft opened by %s takes what was typed before it came',
  async (way) => {
    const desk = await openDesk();
    const { page, downloadButton } = desk;
    await field(desk, '会议主题').fill('锤炼过硬作风');
    await field(desk, '会议地点').fill('街道会议室');
    await saved({ page });
    const address = way === 'its own address' ? page.url() : templateUrl(id);
    await page.goto('about:blank');

    const { letCome } = await holdBack(desk, /\/assets\/begin-keeping\./);
    await page.goto(address);
    await downloadButton.waitFor();
    await field(desk, '会议地点').fill('二楼会议室');
    // Far longer than it takes until a change is stored.
    await expect.poll(() => journals(page)).toContain('二楼会议室');
    await page.clock.runFor(5000);
    await letCome();
    await expect.poll(() => field(desk, '会议主题').inputValue()).toBe('锤炼过硬作风');
    expect(await field(desk, '会议地点').inputValue()).toBe('二楼会议室');
    await saved({ page });
    expect(await journals(page)).not.toContain('二楼会议室');

    const stored = Object.entries(await readStored(page));
    const drafts = stored.filter(([key]) => key.startsWith('draft:'));
    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(drafts)).toContain('二楼会议室');
    // What stood there is an earlier version.
    expect(JSON.stringify(stored.filter(([key]) => key.startsWith('versions:')))).toContain('街道会议室');
    await openDrafts(page);
    expect(await listedNames(page)).toHaveLength(1);
    expect(desk.complaints).toEqual([]);
  },
);

test('a draft whose programs failed to come at first is opened by the next try, with what was typed meanwhile', async () => {
  const desk = await openDesk();
  const { page, context, downloadButton } = desk;
  await field(desk, '会议主题').fill('锤炼过硬作风');
  await saved({ page });
  const address = page.url();
  await page.goto('about:blank');
  await context.route(/\/assets\/begin-keeping\./, (route) => route.abort());
  await page.goto(address);
  await downloadButton.waitFor();
  await page.getByText('保存草稿的功能没有加载成功').waitFor();
  await field(desk, '会议地点').fill('二楼会议室');
  await context.unroute(/\/assets\/begin-keeping\./);
  await field(desk, '会议地点').press('End');
  await field(desk, '会议地点').pressSequentially('甲');
  await saved({ page });
  expect(await field(desk, '会议主题').inputValue()).toBe('锤炼过硬作风');
  expect(await field(desk, '会议地点').inputValue()).toBe('二楼会议室甲');
  await openDrafts(page);
  expect(await listedNames(page)).toHaveLength(1);
});

test('a page left before the draft came keeps what was typed', async () => {
  const desk = await openDesk();
  const { page, downloadButton } = desk;
  await field(desk, '会议主题').fill('锤炼过硬作风');
  await saved({ page });
  const address = page.url();
  await page.goto('about:blank');
  const { asked, letCome } = await holdBack(desk, /\/assets\/begin-keeping\./);
  await page.goto(address);
  await downloadButton.waitFor();
  // Before the form listens there is nothing that could keep what is typed.
  await asked();
  await field(desk, '会议地点').fill('二楼会议室');
  await page.goto('about:blank');
  await letCome();
  await openDrafts(page);
  await expect.poll(async () => JSON.stringify(await readStored(page))).toContain('二楼会议室');
  expect(await listedNames(page)).toHaveLength(2);
});

test('who types where a figure may come from a list keeps the place when the programs come', async () => {
  const desk = await openDesk();
  const { letCome } = await holdBack(desk, /\/assets\/begin-filling\./);
  await desk.page.reload();
  await desk.downloadButton.waitFor();
  await field(desk, '会议日期').fill('2026-1-8');
  await field(desk, '应到人数').pressSequentially('1');
  await letCome();
  await expect.poll(() => field(desk, '会议日期').inputValue()).toBe('2026年1月8日');
  await desk.page.keyboard.type('2');
  expect(await field(desk, '应到人数').inputValue()).toBe('12');
  expect(desk.complaints).toEqual([]);
});

test('a date left before the program that prints it came is shown as it prints as soon as that is there', async () => {
  const desk = await openDesk();
  const { letCome } = await holdBack(desk, /\/assets\/begin-filling\./);
  await desk.page.reload();
  await desk.downloadButton.waitFor();
  const date = field(desk, '会议日期');
  await date.fill('2026-1-8');
  await date.blur();
  expect(await date.inputValue()).toBe('2026-1-8');
  await letCome();
  await expect.poll(() => date.inputValue()).toBe('2026年1月8日');
  expect(desk.complaints).toEqual([]);
});
