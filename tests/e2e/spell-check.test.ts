// Nothing that is typed goes to a browser's spell check, which may be a service on the web, nor is it translated.
import { expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { pagesToTry } from '../site/few-pages.ts';
import { cell, type Desk, fillSample, openDeskForTest } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();

const checked = () =>
  [...document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable]')]
    .filter((element) => element.spellcheck)
    .map((element) => element.outerHTML);

test('on no page', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  for (const { file, address } of pagesToTry) {
    await page.goto(`${inject('siteUrl')}${address}`);
    await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
    expect(await page.evaluate(checked), file).toEqual([]);
  }
});

test('in no field of the desk, the name of the draft and reasons included', async () => {
  const desk: Desk = await openDeskForTest(browser, report.template.id);
  await fillSample(desk);
  await cell(desk, '整改清单', 1, '问题').fill('恳请上级解决停车难');
  await cell(desk, '整改清单', 1, '问题').blur();
  await desk.page
    .getByRole('button', { name: /^保留并说明理由/ })
    .first()
    .click();
  await desk.page.getByLabel('为什么保留').waitFor();
  await desk.page.getByLabel('草稿名称').waitFor();
  expect(await desk.page.evaluate(checked)).toEqual([]);
});

test('what is said of the draft stays ours where the page is translated', async () => {
  const { page } = await openDeskForTest(browser, report.template.id);
  const translated = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=status], .sheet, .document-text')]
      .filter((element) => element.translate)
      .map((element) => element.className),
  );
  expect(translated).toEqual([]);
});
