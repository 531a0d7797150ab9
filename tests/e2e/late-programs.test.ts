// On a slow network the form is there before the programs behind it: what is typed meanwhile counts like all else.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  complaintsOf,
  type Desk,
  deskOn,
  field,
  openDeskForGroup,
  openDeskForTest,
  saved,
  templateUrl,
} from './desk-page.ts';
import { listedNames, openDrafts } from './drafts-page.ts';
import { record } from './record.ts';
import { BARE_PAGE, putStored, readStored } from './stored.ts';

const browser = await openChromium();
const { id } = record.template;
const journals = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** A draft as the page itself stores it, and its address. */
const { stored, draftUrl } = await (async () => {
  const desk = await openDeskForGroup(browser, id);
  await field(desk, '会议主题').fill('锤炼过硬作风');
  await field(desk, '会议地点').fill('街道会议室');
  await saved(desk);
  return { stored: await readStored(desk.page), draftUrl: desk.page.url() };
})();

/** A browser in which that draft lies, on no page yet. */
async function openStored(): Promise<Desk> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  onTestFinished(() => context.close());
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${BARE_PAGE}`);
  await putStored(page, stored);
  return deskOn(page, complaintsOf(page));
}

/** From now on the scripts named so wait until they may come. */
async function holdBack(context: BrowserContext, scripts: RegExp) {
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
    const desk = await openStored();
    const { page, downloadButton } = desk;
    const { letCome } = await holdBack(desk.context, /\/assets\/begin-keeping\./);
    await page.goto(way === 'its own address' ? draftUrl : templateUrl(id));
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

    const entries = Object.entries(await readStored(page));
    const drafts = entries.filter(([key]) => key.startsWith('draft:'));
    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(drafts)).toContain('二楼会议室');
    // What stood there is an earlier version.
    expect(JSON.stringify(entries.filter(([key]) => key.startsWith('versions:')))).toContain('街道会议室');
    await openDrafts(page);
    expect(await listedNames(page)).toHaveLength(1);
    expect(desk.complaints).toEqual([]);
  },
);

test('a draft whose programs failed to come at first is opened by the next try, with what was typed meanwhile', async () => {
  const desk = await openStored();
  const { page, context, downloadButton } = desk;
  await context.route(/\/assets\/begin-keeping\./, (route) => route.abort());
  await page.goto(draftUrl);
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
  const desk = await openStored();
  const { page, downloadButton } = desk;
  const { asked, letCome } = await holdBack(desk.context, /\/assets\/begin-keeping\./);
  await page.goto(draftUrl);
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

test('a date left before the program that prints it came, and who types where a figure may come from a list', async () => {
  let held: Awaited<ReturnType<typeof holdBack>> | undefined;
  const desk = await openDeskForTest(browser, id, {
    prepare: async (context) => {
      await context.clock.install();
      held = await holdBack(context, /\/assets\/begin-filling\./);
    },
  });
  const date = field(desk, '会议日期');
  await date.fill('2026-1-8');
  await date.blur();
  expect(await date.inputValue()).toBe('2026-1-8');
  await field(desk, '应到人数').pressSequentially('1');
  await held?.letCome();
  // Shown as it prints as soon as that is there, and the place is kept.
  await expect.poll(() => date.inputValue()).toBe('2026年1月8日');
  await desk.page.keyboard.type('2');
  expect(await field(desk, '应到人数').inputValue()).toBe('12');
  expect(desk.complaints).toEqual([]);
});
