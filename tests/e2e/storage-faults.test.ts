// Storage that is full, blocked or silent is told at once; the text stays on the page, can be taken away as a file, and is
// stored as soon as the browser lets us.
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../src/storage/backup.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { allOrFirst } from '../whole.ts';
import { downloaded, field, openDeskForTest, saved, templateUrl } from './desk-page.ts';
import { choose, listedNames, openDrafts } from './drafts-page.ts';
import { SMALLER } from './report.ts';

const browser = await openWholeChromium();

/** Each makes storage fail while `window.broken` is not false; a reload breaks it again. */
const FAULTS = {
  full: (context: BrowserContext) =>
    context.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
        if (Reflect.get(window, 'broken') === false) return put.apply(this, given);
        throw new DOMException('no room', 'QuotaExceededError');
      };
    }),
  blocked: (context: BrowserContext) =>
    context.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (this: IDBFactory, ...given: [string, number?]) {
        if (Reflect.get(window, 'broken') === false) return open.apply(this, given);
        throw new DOMException('blocked by policy', 'SecurityError');
      };
    }),
  failing: (context: BrowserContext) =>
    context.addInitScript(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (
        this: IDBDatabase,
        ...given: [string, IDBTransactionMode?]
      ) {
        if (Reflect.get(window, 'broken') === false) return transaction.apply(this, given);
        throw new DOMException('backing store', 'UnknownError');
      };
    }),
  silent: (context: BrowserContext) =>
    context.addInitScript(() => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function (this: IDBObjectStore, ...given: [IDBValidKey]) {
        const request = get.apply(this, given);
        if (Reflect.get(window, 'broken') !== false)
          Object.defineProperty(request, 'onsuccess', { set: () => {}, get: () => null });
        return request;
      };
    }),
} as const;

const SENTENCES = {
  full: '浏览器的存储空间满了',
  blocked: '这个浏览器不让保存',
  failing: '这个浏览器不让保存',
  silent: '浏览器的存储没有回应',
} as const satisfies Record<keyof typeof FAULTS, string>;

// Which sentence a fault has is told by tests/core/storage-stores.test.ts.
describe.each(allOrFirst(['full', 'silent', 'blocked', 'failing'] as const, 2))('storage is %s', (fault) => {
  test('said, taken away as a file, and stored once it works again', async () => {
    const desk = await openDeskForTest(browser, SMALLER, { prepare: FAULTS[fault] });
    const { page } = desk;
    await field(desk, '会议地点').fill('甲地');
    await page.getByText(SENTENCES[fault]).waitFor();
    const backup = await downloaded(desk, () => page.getByRole('button', { name: '下载草稿备份' }).click());
    const text = new TextDecoder().decode(backup.bytes);
    expect(text).toContain('甲地');
    // Typing goes on, on the page as in the file.
    await field(desk, '会议主题').fill('锤炼作风');
    expect(await field(desk, '会议地点').inputValue()).toBe('甲地');
    await page.getByText(SENTENCES[fault]).waitFor();
    await page.evaluate(() => Object.assign(window, { broken: false }));
    await field(desk, '会议主题').fill('锤炼作风、担当作为');
    await saved({ page });
    expect(desk.complaints).toEqual([]);

    expect(restoreBackup(text)).toMatchObject({
      ...{ kind: 'everything', problems: [] },
      everything: { drafts: [{ facts: { 会议地点: '甲地' } }] },
    });
    // Once by hand: it is one program that writes the file, whatever the fault.
    if (fault !== 'full') return;
    const other = await browser.newContext({ locale: 'zh-CN' });
    const list = await other.newPage();
    await openDrafts(list);
    await choose(list, backup.name, Buffer.from(backup.bytes));
    await list.getByRole('button', { name: '导入', exact: true }).click();
    await list.getByText('已导入 1 份草稿').waitFor();
    expect(await listedNames(list)).toEqual(['未命名']);
    await other.close();
  });
});

test('blocked for several visits, on the list of drafts too, then not: one draft, as it was last', async () => {
  const desk = await openDeskForTest(browser, SMALLER, { prepare: FAULTS.blocked });
  const { page } = desk;
  const place = field(desk, '会议地点');
  for (const text of ['甲地', '乙地', '丙地']) {
    await place.fill(text);
    await page.getByText(SENTENCES.blocked).waitFor();
    await page.reload();
    await expect.poll(() => place.inputValue()).toBe(text);
  }
  // The list says why it is empty but for what is in the journal.
  await openDrafts(page);
  await page.getByRole('alert').getByText(SENTENCES.blocked).waitFor();
  expect(await listedNames(page)).toEqual(['未命名']);
  await desk.context.addInitScript(() => Object.assign(window, { broken: false }));
  await page.goto(templateUrl(SMALLER));
  await saved(desk);
  expect(await place.inputValue()).toBe('丙地');
  await openDrafts(page);
  expect(await listedNames(page)).toEqual(['未命名']);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('never answering: said after a while, and what was typed survives all the same', async () => {
  const desk = await openDeskForTest(browser, SMALLER, {
    prepare: (context) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () =>
          Object.create(IDBOpenDBRequest.prototype, {
            onsuccess: { set() {} },
            onerror: { set() {} },
            onupgradeneeded: { set() {} },
            oncomplete: { set() {} },
            onabort: { set() {} },
          });
      }),
  });
  await field(desk, '会议地点').fill('甲地');
  await desk.page.getByText(SENTENCES.silent).waitFor();
  await desk.page.reload();
  await expect.poll(() => field(desk, '会议地点').inputValue()).toBe('甲地');
  expect(desk.complaints).toEqual([]);
});

describe('leaving', () => {
  const withoutJournal = async (context: BrowserContext) => {
    await FAULTS.full(context);
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
  };

  test('warns while something is stored nowhere', async () => {
    const desk = await openDeskForTest(browser, SMALLER, { prepare: withoutJournal });
    await field(desk, '会议地点').fill('甲地');
    await desk.page.getByText(SENTENCES.full).waitFor();
    await desk.page.close({ runBeforeUnload: true });
    await expect.poll(() => desk.complaints.filter((each) => each.startsWith('dialog'))).toHaveLength(1);
  });
});
