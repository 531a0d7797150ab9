// One draft open on two pages: an idle page takes what the other stored, and what both changed is kept twice.
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, openDeskForTest } from './desk-page.ts';
import { listedNames, openDrafts } from './drafts-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { id } = report.template;

const place = (desk: Desk) => expect.poll(() => field(desk, '会议地点').inputValue(), { timeout: 15_000 });
const saved = ({ page }: Desk) => page.getByText('已保存在本机浏览器').waitFor();

/** A draft on one page, and the same draft on a second one. */
async function twoPages(prepare: (context: BrowserContext) => Promise<unknown>): Promise<[Desk, Desk]> {
  const one = await openDeskForTest(browser, id, { prepare });
  await field(one, '会议地点').fill('甲地');
  await saved(one);
  const page = await one.context.newPage();
  await page.goto(one.page.url());
  const two: Desk = { ...one, page, form: page.getByRole('form', { name: '填写' }) };
  await place(two).toBe('甲地');
  return [one, two];
}

describe.each([
  { name: 'BroadcastChannel', prepare: async () => {} },
  {
    name: 'storage events',
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel')),
  },
])('where pages hear of each other by $name', ({ prepare }) => {
  test('the idle one takes the newer text and says so, in turns', async () => {
    const [one, two] = await twoPages(prepare);
    await field(two, '会议地点').fill('乙地');
    await place(one).toBe('乙地');
    await one.page.getByText('另一个页面修改了这份草稿').waitFor();
    await field(one, '会议地点').fill('丙地');
    await place(two).toBe('丙地');
    await openDrafts(one.page);
    expect(await listedNames(one.page)).toHaveLength(1);
    expect(one.complaints).toEqual([]);
  });
});

/** Pages that do not hear of each other, as when one was asleep. */
const deaf = (context: BrowserContext) =>
  context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
  });

test('both changed it: the second is warned and goes on as a copy, the first stays', async () => {
  const [one, two] = await twoPages(deaf);
  await one.page.getByLabel('草稿名称').fill('甲');
  await one.page.getByLabel('草稿名称').press('Enter');
  await field(one, '会议地点').fill('这边改的');
  await saved(one);
  const address = two.page.url();
  await field(two, '会议地点').fill('那边改的');
  await two.page.getByText('这份草稿在另一个页面也在修改。两边都已保存').waitFor();
  expect(two.page.url()).not.toBe(address);
  await field(two, '会议主题').fill('接着写');
  await saved(two);
  await field(one, '会议主题').fill('也接着写');
  await saved(one);
  await openDrafts(one.page);
  expect((await listedNames(one.page)).sort()).toEqual(['未命名（另一页面的修改）', '甲'].sort());
  for (const [name, text, topic] of [
    ['甲', '这边改的', '也接着写'],
    ['未命名（另一页面的修改）', '那边改的', '接着写'],
  ] as const) {
    await openDrafts(one.page);
    await one.page.getByRole('link', { name: `打开 ${name}`, exact: true }).click();
    await place(one).toBe(text);
    expect(await field(one, '会议主题').inputValue()).toBe(topic);
  }
  expect(one.complaints).toEqual([]);
});
