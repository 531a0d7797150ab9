// The home page: a template at first sight, filters that never end in nothing, nothing that jumps; and hints that fold.
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { field, openDeskForGroup, openDeskForTest } from './desk-page.ts';
import { record } from './record.ts';

const browser = await openChromium();

async function openHome(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width, height } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/`);
  return page;
}

test.each([
  [1366, 657],
  [390, 664],
])('at %i × %i a template is seen without scrolling', async (width, height) => {
  const page = await openHome(width, height);
  const title = page.locator('.template-cards h3').first();
  const end = async () => {
    const { y = height, height: own = 0 } = (await title.boundingBox()) ?? {};
    return y + own;
  };
  await expect.poll(end).toBeLessThan(height);
});

test('a card says who writes, how long it comes out and what is attached', async () => {
  const page = await openHome(1366, 657);
  for (const card of await page.locator('.template-cards .card-facts').allTextContents())
    expect(card.trim()).toMatch(/^[^·]+写 · 约 \d+ 字，\d+ 页，(?:没有附件|有附件 \d+ 个)$/);
});

describe('the filter', () => {
  test('has no choice left that ends in nothing, whatever was chosen before', async () => {
    const page = await openHome(1366, 657);
    // In the page: a press for each two of them, and nothing in between that would need a turn of the browser.
    const { tried, wrong, order } = await page.evaluate(() => {
      const pills = [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="筛选模板"] a[href]')];
      const cards = [...document.querySelectorAll('.template-cards > li')];
      const any = () => cards.some((card) => card.checkVisibility());
      const shown = () => cards.filter((card) => card.checkVisibility()).length;
      const disabled = (pill: Element) => pill.getAttribute('aria-disabled') === 'true';
      const wrong: string[] = [];
      let tried = 0;
      for (const first of pills) {
        first.click();
        if (!any()) wrong.push(`${first.textContent} alone shows nothing`);
        for (const pill of pills) {
          const said = Number(pill.querySelector('.count')?.textContent);
          const before = said ? 0 : shown();
          pill.click();
          tried += 1;
          if (said && !any()) wrong.push(`${first.textContent}, ${pill.textContent} shows nothing`);
          if (!said && (shown() !== before || !disabled(pill)))
            wrong.push(`${first.textContent}, ${pill.textContent} is none, and can be chosen`);
          if (said) pill.click();
        }
        if (first.getAttribute('aria-current') === 'true') first.click();
      }
      return { tried, wrong, order: pills.map((pill) => pill.textContent).join() };
    });
    expect(order).toMatch(/会前.*会中.*会后.*报告.*通报.*表/s);
    expect(tried).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

test('what is found moves neither the drawing nor the box', async () => {
  const page = await openHome(1366, 657);
  const places = async () => [
    (await page.locator('.hero-sheets').boundingBox())?.y,
    (await page.locator('#search').boundingBox())?.y,
  ];
  const before = await places();
  await page.locator('#search').fill('整改');
  await page.locator('.search ol a').first().waitFor();
  expect(await places()).toEqual(before);
});

test('a word leads to the section that tells of it, and a paper there is no template for is said to have none', async () => {
  const page = await openHome(1366, 657);
  const first = page.locator('.search ol li').first();
  await page.locator('#search').fill('述责述廉');
  await expect.poll(() => first.textContent()).toContain('本站没有述职报告');
  await page.locator('#search').fill('行距');
  await expect.poll(() => first.textContent()).toContain('页面怎样排');
  await page.locator('#search').press('Enter');
  const heading = page.getByRole('heading', { name: '页面怎样排' });
  await heading.waitFor();
  await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(657);
  expect((await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
});

describe('a desk', async () => {
  const desk = await openDeskForGroup(browser, record.template.id, {
    viewport: { width: 1366, height: 657 },
  });

  test('an example is the one of the template at hand', async () => {
    const hint = desk.page.locator('[id="f-发文机关-hint"]');
    expect(await hint.textContent()).toContain(`示例：${record.sample.发文机关}`);
  });

  test('nothing below the bar moves when the draft and its line come', async () => {
    const top = async () => (await desk.form.boundingBox())?.y;
    const before = await top();
    await field(desk, '会议地点').fill('二楼会议室');
    await desk.page.getByLabel('草稿名称').waitFor();
    await desk.page.evaluate(() => scrollTo(0, 0));
    expect(await top()).toBe(before);
  });

  test('hints fold to names, the hint of the field in hand is seen, and the choice is kept', async () => {
    const hint = desk.page.locator('[id="f-发文机关-hint"]');
    const top = async () => (await field(desk, '发文机关').boundingBox())?.y;
    const other = desk.page.locator('.field:not(:focus-within) > .hint').first();
    await expect.poll(() => other.isVisible()).toBe(true);
    await desk.page.getByRole('button', { name: '只看名称' }).click();
    await expect.poll(() => hint.isVisible()).toBe(false);
    const before = await top();
    await field(desk, '发文机关').focus();
    await expect.poll(() => hint.isVisible()).toBe(true);
    expect(await top()).toBe(before);
    await desk.page.reload();
    // The choice is read when the programs of the page live. The field in hand may be in hand again, and its hint seen.
    await expect.poll(() => other.isVisible()).toBe(false);
    expect(await desk.page.getByRole('button', { name: '只看名称' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

test('what needs no answer folds away, comes where a link or the list leads to it, and the choice is kept', async () => {
  const desk = await openDeskForTest(browser, record.template.id);
  const { page } = desk;
  const short = field(desk, '机关简称');
  await page.getByRole('button', { name: '只看必填' }).click();
  await expect.poll(() => field(desk, '发文机关').isVisible()).toBe(true);
  expect(await short.isVisible()).toBe(false);
  // A topic that asks for nothing is no empty box; the list of topics opens it, and one at a time it has its ways on.
  const empty = page.locator('.topic', { hasNot: page.locator('.field:not(.unasked)') });
  const first = empty.first();
  const opener = page
    .getByRole('navigation', { name: '各部分' })
    .getByRole('link', { name: /可不填/ })
    .first();
  expect(await empty.count()).toBeGreaterThan(0);
  expect(await empty.evaluateAll((all) => all.filter((each) => each.getClientRects().length).length)).toBe(0);
  await opener.click();
  await expect.poll(() => first.locator('.field').first().isVisible()).toBe(true);
  await page.reload();
  await expect.poll(() => field(desk, '发文机关').isVisible()).toBe(true);
  expect(await first.isVisible()).toBe(false);
  await page.getByRole('button', { name: '逐项填写' }).click();
  await opener.click();
  await expect.poll(() => first.isVisible()).toBe(true);
  await page.getByRole('button', { name: '整页填写' }).click();
  await page.reload();
  await expect.poll(() => short.isVisible()).toBe(false);
  await field(desk, '发文机关').fill('中共渡口县委员会');
  await page.getByLabel('草稿名称').waitFor();
  await page.getByRole('navigation', { name: '各部分' }).getByText('机关', { exact: true }).click();
  await short.waitFor();
  await short.fill('渡口县委');
  await page.reload();
  await short.waitFor();
  expect(await short.inputValue()).toBe('渡口县委');
});
