// After one visit the site needs no network; a new version waits, says so, and takes nothing from a page that is open.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { watchRest } from '../site/at-rest.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { filesIn } from '../site/dist.ts';
import { type Host, serveFolder } from '../site/serve-folder.ts';
import {
  complaintsOf,
  complete,
  type Desk,
  deskOn,
  downloadDraft,
  downloaded,
  downloadFinal,
  field,
  fillSample,
  saved,
} from './desk-page.ts';
import { docxText } from './read-docx.ts';
import { report } from './report.ts';
import {
  deployFirst,
  deploySecond,
  deployWhole,
  GUIDE,
  goneIn,
  LACKED,
  NEW_WORD,
  OLD_WORD,
  removeVersions,
  writeVersions,
} from './second-version.ts';

const ROOT = join(import.meta.dirname, '../output/offline-host');
const PLAIN_HOST = 'huiwen.test';
const browser = await openWholeChromium(`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`);
const { template, sample } = report;
await writeVersions();
afterAll(() => {
  rmSync(ROOT, { recursive: true, force: true });
  removeVersions();
});

type Site = {
  readonly root: string;
  readonly host: Host;
  readonly home: string;
  readonly context: BrowserContext;
};
let sites = 0;

/** The first version below a folder of a host of its own, and a browser profile that has never seen it. */
async function openSite(deploy = deployFirst, atEnd = onTestFinished): Promise<Site> {
  sites += 1;
  const root = join(ROOT, String(sites));
  deploy(root);
  const host = await serveFolder({ root, base: '/a/b/' });
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  atEnd(async () => {
    await context.close();
    await host.close();
  });
  return { root, host, home: `http://127.0.0.1:${host.port}/a/b/`, context };
}

/** Opens a page and waits until the site is kept. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

async function openDesk(context: BrowserContext, home: string): Promise<Desk> {
  return openDeskOn(await context.newPage(), home);
}

async function openDeskOn(page: Page, home: string): Promise<Desk> {
  const desk = deskOn(page, complaintsOf(page));
  await page.goto(`${home}templates/${template.id}/`);
  await desk.downloadButton.waitFor();
  return desk;
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const note = (page: Page) => page.getByRole('region', { name: '新版本' });

describe('one visit, then no network', async () => {
  const { host, home, context } = await openSite(deployFirst, afterAll);
  const page = await visit(context, home);
  await host.close();
  await context.setOffline(true);

  test('home, search, guide, template, fill, save, download, reload', async () => {
    const complaints = complaintsOf(page);
    await page.reload();
    await page.getByRole('link', { name: template.title, exact: true }).first().waitFor();
    await page.getByRole('searchbox').fill('整改');
    await page.getByRole('search').getByRole('link').first().waitFor();
    await page.goto(`${home}${GUIDE}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const desk = await openDesk(context, home);
    await fillSample(desk);
    await saved(desk);
    const { bytes } = await downloadFinal(desk);
    expect(docxText(bytes)).toContain(fill(template, sample).title.slice(0, 8));
    await downloadDraft(desk);
    await desk.page.reload();
    await complete(desk);
    expect([...complaints, ...desk.complaints]).toEqual([]);
  });

  test('the blank file comes', async () => {
    const desk = await openDesk(context, home);
    const link = desk.page.getByRole('link', { name: '空白 Word 文件', exact: true });
    const { bytes } = await downloaded(desk, () => link.click());
    expect(docxText(bytes)).toBe(toText(fill(template, {}, 'show')));
  });

  test('a wrong address says so, and does not pretend to be a page', async () => {
    const answer = await page.goto(`${home}templates/no-such-template/`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
  });
});

test('every file of the site is kept, each once', async () => {
  const { root, home, context } = await openSite(deployWhole);
  const page = await visit(context, home);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url);
  });
  const files = filesIn(root).filter((file) => !/^headers\/|^offline-worker\.js$/.test(file));
  expect(kept.sort()).toEqual(files.map((file) => home + file.replace(/(^|\/)index\.html$/, '$1')).sort());
});

/** What the host was asked for since; the browser asks for the worker's script now and then, and it carries nothing. */
const askedSince = (before: number, { requests }: Host) =>
  requests.slice(before).filter((address) => !address.endsWith('/offline-worker.js'));

describe('on the second visit', async () => {
  const { root, host, home, context } = await openSite(deployFirst, afterAll);
  await (await visit(context, home)).close();

  test('a whole session asks the host for nothing after the page has come', async () => {
    const page = await context.newPage();
    await page.clock.install();
    const rest = watchRest(page);
    const desk = await openDeskOn(page, home);
    await rest();
    const before = host.requests.length;
    await fillSample(desk);
    await field(desk, '发文机关').fill('中共明川区晴澜街道工作委员会办公室');
    await saved(desk);
    await downloadFinal(desk);
    await downloadDraft(desk);
    await rest();
    expect(askedSince(before, host)).toEqual([]);
    await page.close();
  });

  test('a new version waits, says so on every page, and leaves an open page all its files', async () => {
    const desk = await openDesk(context, home);
    deploySecond(root);
    expect(goneIn(root).length).toBeGreaterThan(20);
    const other = await context.newPage();
    await other.goto(home);
    await note(other).getByText('会文有新版本').waitFor();
    await note(desk.page).getByText('会文有新版本').waitFor();
    expect(await other.getByText(OLD_WORD).count()).toBe(1);

    const before = host.requests.length;
    await fillSample(desk);
    await downloadFinal(desk);
    await desk.page.reload();
    await complete(desk);
    expect(askedSince(before, host)).toEqual([]);
    expect(desk.complaints).toEqual([]);

    await note(other).getByRole('button', { name: '现在启用' }).click();
    await note(other).getByText('还开着别的会文页面').waitFor();
    await desk.page.close();
    await note(other).getByRole('button', { name: '现在启用' }).click();
    await other.getByText(NEW_WORD).waitFor();
    await other.close();
    const fresh = await context.newPage();
    await fresh.goto(home);
    await fresh.getByText(NEW_WORD).waitFor();
    await expect.poll(async () => (await cacheNames(fresh)).length).toBe(1);
    await host.close();
    await fresh.goto(`${home}templates/${template.id}/`);
    await fresh.getByRole('button', { name: /^下载 Word 文件/ }).waitFor();
  });
});

describe('a new version', async () => {
  const { root, home, context } = await openSite(deployFirst, afterAll);
  const page = await visit(context, home);

  test('that is not whole on the host is not kept', async () => {
    deploySecond(root);
    rmSync(join(root, LACKED));
    await page.evaluate(async () => {
      const { promise, done } = (() => {
        let done = () => {};
        const promise = new Promise<void>((resolve) => {
          done = resolve;
        });
        return { promise, done };
      })();
      const registration = await navigator.serviceWorker.ready;
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', ({ target }) => {
          if (target instanceof ServiceWorker && target.state === 'redundant') done();
        }),
      );
      await registration.update();
      await promise;
    });
    expect((await cacheNames(page)).length).toBe(1);
    await page.reload();
    expect(await page.getByText(OLD_WORD).count()).toBe(1);
    expect(await note(page).count()).toBe(0);
    await page.close();
  });

  test('is not taken over while a page holds what could not be stored', async () => {
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('blocked by policy', 'SecurityError');
      };
      IDBFactory.prototype.open = refuse;
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
    const desk = await openDesk(context, home);
    await field(desk, '会议地点').fill('第一会议室');
    await desk.page.getByText('这个浏览器不让保存').waitFor();
    deploySecond(root);
    // While one that is not whole is still refused, an update finds nothing new.
    const isWaiting = async () => {
      const registration = await navigator.serviceWorker.ready;
      if (!registration.waiting && !registration.installing) await registration.update();
      return registration.waiting !== null;
    };
    await expect.poll(() => desk.page.evaluate(isWaiting)).toBe(true);
    await note(desk.page).getByText('会文有新版本').waitFor();
    await note(desk.page).getByRole('button', { name: '现在启用' }).click();
    await note(desk.page).getByText('填写的内容还没有存上').waitFor();
    expect(await field(desk, '会议地点').inputValue()).toBe('第一会议室');
    expect(await desk.page.getByText(OLD_WORD).count()).toBeGreaterThan(0);
    expect(await desk.page.getByText(NEW_WORD).count()).toBe(0);
  });

  test('starts by itself when all pages were closed', async () => {
    const open = context.pages();
    expect(open.map((each) => each.url().startsWith(home))).toEqual([true]);
    const beside = await context.newPage();
    await beside.goto(new URL('/', home).href);
    for (const each of open) await each.close();
    // Asked from beside the site: a page of it would be one more that is open.
    const isActive = async (scope: string) => {
      const registration = await navigator.serviceWorker.getRegistration(scope);
      return registration && !registration.waiting && registration.active?.state === 'activated';
    };
    await expect.poll(() => beside.evaluate(isActive, home)).toBe(true);
    await beside.goto(home);
    await beside.getByText(NEW_WORD).waitFor();
  });
});

test('where no worker is allowed the site works without, and without a complaint', async () => {
  const root = join(ROOT, 'plain');
  deployFirst(root);
  const host = await serveFolder({ root });
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.clock.install();
  const rest = watchRest(page);
  await page.goto(`http://${PLAIN_HOST}:${host.port}/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await rest(3000);
  expect(complaints).toEqual([]);
  expect(host.requests.filter((address) => /offline-worker|watch-worker/.test(address))).toEqual([]);
  await page.close();
  await host.close();
});
