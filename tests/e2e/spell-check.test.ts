// Nothing that is typed on the desk goes to a browser's spell check, nor is it translated. On no page as it is opened: every-page.test.ts.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, type Desk, fillSample, openDeskForTest } from './desk-page.ts';
import { report } from './report.ts';
import { spellChecked } from './spell-checked.ts';

const browser = await openChromium();

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
  expect(await spellChecked(desk.page)).toEqual([]);
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
