// One draft open on two pages: an idle page takes what the other stored. What both changed is in tests/core/desk-keeping.test.ts.
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, openDeskForTest, saved } from './desk-page.ts';
import { listedNames, openDrafts } from './drafts-page.ts';
import { SMALLER } from './report.ts';

const browser = await openChromium();

const place = (desk: Desk) => expect.poll(() => field(desk, '会议地点').inputValue());

/** A draft on one page, and the same draft on a second one. */
async function twoPages(prepare: (context: BrowserContext) => Promise<unknown>): Promise<[Desk, Desk]> {
  const one = await openDeskForTest(browser, SMALLER, { prepare });
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
