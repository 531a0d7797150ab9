// What was typed survives a closed tab, and a browser that may not store says so while everything else works.
import type { BrowserContext, Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  cell,
  complete,
  type Desk,
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  saved,
} from './desk-page.ts';
import { SMALLER } from './report.ts';
import { readStored } from './stored.ts';

const browser = await openChromium();

const value = (control: Locator) => expect.poll(() => control.inputValue());

async function reload({ page, downloadButton }: Desk): Promise<void> {
  await page.reload();
  await downloadButton.waitFor();
}

describe('a reload at once after', async () => {
  const desk = await openDeskForGroup(browser, SMALLER);

  test('each of several changes', async () => {
    for (const text of ['街道会议室', '', '社区活动室', '二楼会议室']) {
      await field(desk, '会议地点').fill(text);
      await reload(desk);
      // An empty field would also be seen before the draft is there.
      await saved(desk);
      await value(field(desk, '会议地点')).toBe(text);
    }
    expect(desk.complaints).toEqual([]);
  });

  test('typing letter by letter', async () => {
    await field(desk, '会议主题').pressSequentially('abcdefghijklmnopqrstuvwxyz');
    await reload(desk);
    await value(field(desk, '会议主题')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  test('two boxes filled before the screen could show either', async () => {
    await field(desk, '会议地点').focus();
    await desk.page.evaluate(() => {
      for (const [name, text] of [
        ['会议地点', '街道会议室'],
        ['会议主题', '压实责任'],
      ]) {
        const box = document.getElementById(`f-${name}`);
        if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) throw new Error(name);
        box.value = text ?? '';
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      location.reload();
    });
    await value(field(desk, '会议主题')).toBe('压实责任');
    await value(field(desk, '会议地点')).toBe('街道会议室');
    expect(desk.complaints).toEqual([]);
  });

  test('a row, a tick, a choice and a wrong value', async () => {
    await cell(desk, '整改清单', 1, '问题').fill('调研不够');
    await field(desk, '督导组到会').check();
    await field(desk, '盖章方式').selectOption('盖章');
    await field(desk, '会议日期').fill('2月30日');
    await reload(desk);
    await value(cell(desk, '整改清单', 1, '问题')).toBe('调研不够');
    expect(await field(desk, '督导组到会').isChecked()).toBe(true);
    await value(field(desk, '盖章方式')).toBe('盖章');
    await value(field(desk, '会议日期')).toBe('2月30日');
  });

  test('the sample', async () => {
    await desk.page.getByRole('button', { name: '填入示例' }).click();
    await reload(desk);
    await complete(desk);
  });
});

test('cleared from “我的草稿”, nothing stays in the browser, as the privacy page says', async () => {
  const desk = await openDeskForTest(browser, SMALLER);
  const { page } = desk;
  await field(desk, '会议地点').fill('街道会议室');
  await saved({ page });
  await page.getByRole('button', { name: '清空' }).click();
  await field(desk, '会议地点').fill('二楼会议室');
  await saved({ page });
  await page.getByRole('link', { name: '我的草稿（1）' }).click();
  await page.getByRole('button', { name: /^删除/ }).click();
  await page.getByText('已删除').waitFor();
  expect(Object.keys(await readStored(page)).map((key) => key.split(':')[0])).toEqual([
    'discarded',
    'order',
    'template',
    'versions',
  ]);
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '确认全部清除' }).click();
  await page.getByText('都已清除').waitFor();
  expect(await readStored(page)).toEqual({});
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

describe('where storing is refused', () => {
  const throwing = (blocked: readonly string[]) => (context: BrowserContext) =>
    context.addInitScript((parts) => {
      const refuse = () => {
        throw new DOMException('blocked by policy', 'SecurityError');
      };
      if (parts.includes('indexedDB')) IDBFactory.prototype.open = refuse;
      if (parts.includes('localStorage')) Object.defineProperty(window, 'localStorage', { get: refuse });
      if (parts.includes('all of indexedDB')) Object.defineProperty(window, 'indexedDB', { get: refuse });
      if (parts.includes('writing')) IDBObjectStore.prototype.put = refuse;
    }, blocked);

  const says = ({ page }: Desk) => page.getByText('这个浏览器不让保存').waitFor();

  test('all of indexedDB: the page says so at once', async () => {
    const desk = await openDeskForTest(browser, SMALLER, { prepare: throwing(['all of indexedDB']) });
    await says(desk);
    expect(desk.complaints).toEqual([]);
  });

  test.each([
    { blocked: ['indexedDB', 'localStorage'], atOnce: true },
    { blocked: ['writing', 'localStorage'], atOnce: false },
  ])(
    '$blocked: the form works, says so (before anything is typed: $atOnce), and the file comes',
    async ({ blocked, atOnce }) => {
      const desk = await openDeskForTest(browser, SMALLER, { prepare: throwing(blocked) });
      if (atOnce) await says(desk);
      await fillSample(desk);
      await field(desk, '会议地点').fill('二楼会议室');
      await says(desk);
      const { bytes } = await downloadFinal(desk);
      expect(bytes.length).toBeGreaterThan(5000);
      expect(desk.complaints).toEqual([]);
    },
  );

  test('only IndexedDB: the page says so at once, and what was typed survives all the same', async () => {
    const desk = await openDeskForTest(browser, SMALLER, { prepare: throwing(['indexedDB']) });
    await says(desk);
    expect(desk.complaints).toEqual([]);
    await field(desk, '会议地点').fill('二楼会议室');
    await reload(desk);
    await value(field(desk, '会议地点')).toBe('二楼会议室');
  });
});
