// This year's paper out of last year's: copied from the list or the desk, every piece of last year marked until it is looked at.
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, type Desk, deskOn, field, fillSample, openDeskForTest, row, saved } from './desk-page.ts';
import { action, listedNames, openDrafts } from './drafts-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { template, sample } = report;
const claims = template.fields.filter(({ type }) => type === 'claim').map(({ name }) => name);
const next = Number(sample.年度) + 1;

const progress = ({ page }: Desk) => page.locator('.progress');
const mark = (desk: Desk, name: string) => desk.form.locator(`.field[data-path="${name}"] .last-year-note`);
const inTopic = (desk: Desk, group: string) =>
  desk.form.getByRole('group', { name: group }).locator('.last-year-topic');

/** How many pieces of last year the bar counts. */
async function left(desk: Desk): Promise<number> {
  const line = await progress(desk).textContent();
  return Number(/(\d+) 处沿用上年/.exec(line ?? '')?.[1] ?? 0);
}

async function openNextYear(options: BrowserContextOptions = {}): Promise<Desk> {
  const desk = await openDeskForTest(browser, template.id, options);
  await fillSample(desk);
  await desk.page.getByRole('button', { name: '复制成下一年度' }).click();
  await desk.page.getByText('声明都已取消勾选').waitFor();
  await progress(desk).filter({ hasText: '处沿用上年' }).waitFor();
  return desk;
}

test('from the list: copied, opened, looked at one by one and by topic', async () => {
  const first = await openDeskForTest(browser, template.id);
  const { page } = first;
  await fillSample(first);
  await saved(first);
  await openDrafts(page);
  const [name = ''] = await listedNames(page);
  await action(page, '复制', name).click();
  await page.getByText('日期、人数和声明都照原样').waitFor();
  await action(page, '复制成下一年度', name).click();
  await page.getByText(`年度已改为 ${next}`).waitFor();
  const copied = name.replace(String(sample.年度), String(next));
  expect(await listedNames(page)).toContain(copied);
  await page
    .getByRole('listitem')
    .filter({ hasText: copied })
    .getByText(/沿用上年 \d+ 处待核对/)
    .waitFor();
  await page.getByRole('link', { name: `打开 ${copied}` }).click();

  const desk = deskOn(page, first.complaints);
  await expect.poll(() => field(desk, '年度').inputValue()).toBe(String(next));
  await field(desk, '发文机关').focus();
  await progress(desk).filter({ hasText: '处沿用上年' }).waitFor();
  for (const claim of claims) expect(await field(desk, claim).isChecked(), claim).toBe(false);
  expect(await mark(desk, '发文机关').count()).toBe(0);

  const before = await left(desk);
  await mark(desk, '会议地点').getByRole('button', { name: '今年仍是这样：会议地点' }).click();
  await mark(desk, '会议地点').waitFor({ state: 'detached' });
  await field(desk, '应到人数').fill('7');
  await mark(desk, '应到人数').waitFor({ state: 'detached' });
  await cell(desk, '整改清单', 1, '问题').fill('走访企业偏少');
  await row(desk, '整改清单', 2)
    .getByRole('button', { name: /^这一项今年仍是这样/ })
    .click();
  await row(desk, '整改清单', 3).getByRole('button', { name: /^删除/ }).click();
  await expect.poll(() => left(desk)).toBe(before - 5);

  await page.reload();
  await field(desk, '发文机关').focus();
  await expect.poll(() => left(desk)).toBe(before - 5);
  await inTopic(desk, '学习').getByRole('button', { name: '本部分都已核对：学习' }).click();
  await inTopic(desk, '学习').getByText('已记下').waitFor();
  await expect.poll(() => left(desk)).toBeLessThan(before - 5);
  const less = await left(desk);
  await inTopic(desk, '学习').getByRole('button', { name: '撤销核对：学习' }).click();
  await expect.poll(() => left(desk)).toBeGreaterThan(less);

  await page.getByRole('button', { name: /^检查/ }).click();
  const list = page.getByRole('region', { name: '检查结果' });
  for (;;) {
    const topics = list.getByRole('button', { name: /^本部分都已核对/ });
    const count = await topics.count();
    if (!count) break;
    await topics.first().click();
    await expect.poll(() => topics.count()).toBe(count - 1);
  }
  expect(await left(desk)).toBe(0);
  expect(desk.complaints).toEqual([]);
});

test('in the desk: told in view on a small screen, and marked in the list of topics and in the answers', async () => {
  const desk = await openNextYear({ viewport: { width: 390, height: 560 } });
  const { page } = desk;
  const inView = () =>
    page.getByText('声明都已取消勾选').evaluate((told) => {
      const { top, bottom, left } = told.getBoundingClientRect();
      const seen = (y: number) => document.elementFromPoint(left + 5, y) === told;
      return seen(top + 5) && seen(bottom - 5);
    });
  await expect.poll(inView).toBe(true);

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('navigation', { name: '各部分' }).getByText('待核对').first().waitFor();
  await page.getByRole('button', { name: /^检查/ }).click();
  await page.getByRole('heading', { name: /^沿用上年（\d+）$/ }).waitFor();
  const answer = page.locator('.answers div').filter({ has: page.getByText('会议地点', { exact: true }) });
  await answer.getByText('沿用上年，还没有核对').waitFor();
  expect(desk.complaints).toEqual([]);
});
