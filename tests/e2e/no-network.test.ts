// The text stays on the machine: once a page has come, filling and downloading asks the host for nothing at all, and
// whatever a page might try to send elsewhere is refused by the browser.
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWholeChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';
import {
  complaintsOf,
  deskOn,
  downloadDraft,
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
  saved,
} from './desk-page.ts';
import { openListeningHost } from './listening-host.ts';
import { report } from './report.ts';
import { WAYS_OUT } from './ways-out.ts';

const PLAIN_HOST = 'huiwen.test';
const browser = await openWholeChromium(`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`);

describe.each([
  {
    where: 'a secure address, on the first visit',
    name: '127.0.0.1',
    fetched: (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null),
  },
  {
    where: 'plain http, where no worker is allowed',
    name: PLAIN_HOST,
    fetched: (page: Page) =>
      page.waitForFunction(() => {
        const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
        const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
        return links.length > 0 && links.every(({ href }) => come.has(href));
      }),
  },
])('at $where', ({ name, fetched }) => {
  test('the host hears nothing of a whole session, from the first key to the files', async () => {
    const host = await serveFolder({ root: DIST });
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    onTestFinished(async () => {
      await context.close();
      await host.close();
    });
    const page = await context.newPage();
    const desk = deskOn(page, complaintsOf(page));
    await page.goto(`http://${name}:${host.port}/templates/${report.template.id}/`);
    await desk.downloadButton.waitFor();
    await fetched(page);
    await page.clock.install();
    expect(host.requests.length).toBeGreaterThan(10);
    const before = host.requests.length;

    await fillSample(desk);
    await field(desk, '发文机关').fill('中共明川区晴澜街道工作委员会办公室');
    await saved({ page });
    await downloadFinal(desk);
    await downloadDraft(desk);
    await page.getByRole('button', { name: '复制纯文本' }).click();
    await page.getByRole('button', { name: '历史版本' }).click();
    await page.getByRole('button', { name: '清空' }).click();
    await page.clock.runFor(3000);
    expect(host.requests.slice(before)).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});

describe('another host', async () => {
  const { url: host, heard } = await openListeningHost();
  const desk = await openDeskForGroup(browser, report.template.id);

  test('is there to be heard', async () => {
    await fetch(`${host}/hello`);
    expect(heard.splice(0)).toEqual(['GET /hello']);
  });

  test.each(Object.entries(WAYS_OUT))('hears nothing by %s', async (name, way) => {
    const before = desk.complaints.length;
    await desk.page.evaluate(way, `${host}/${encodeURIComponent(name)}`);
    const refusals = () => desk.complaints.slice(before).join('\n');
    await expect.poll(refusals).toMatch(/Content Security Policy directive/);
    expect(heard).toEqual([]);
  });
});
