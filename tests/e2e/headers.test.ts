// With the response headers that come with the build, the site works and even the service worker reaches no other host.
// That no page complains of them: every-page.test.ts.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { readHeaderRules } from '../site/header-rules.ts';
import { QUIET_WORKER } from '../site/quiet-worker.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { complaintsOf, deskOn } from './desk-page.ts';
import { openListeningHost } from './listening-host.ts';
import { goMainWay } from './main-way.ts';
import { record } from './record.ts';
import { WAYS_OUT } from './ways-out.ts';

const headersOf = readHeaderRules(readFileSync(join(DIST, 'headers/static-host.txt'), 'utf8'));
const { port, close } = await serveFolder({ root: DIST, headersOf });
afterAll(close);
const site = `http://127.0.0.1:${port}`;
const browser = await openChromium();

test('the whole way from the home page to the file', async () => {
  const quiet = await serveFolder({ root: DIST, headersOf, instead: QUIET_WORKER });
  onTestFinished(quiet.close);
  expect(await goMainWay(browser, `http://127.0.0.1:${quiet.port}/`, record)).toMatchObject({
    complaints: [],
    secure: true,
  });
});

describe('another host', async () => {
  const { url, heard } = await openListeningHost();
  const context = await browser.newContext({ locale: 'zh-CN' });
  afterAll(() => context.close());
  const page = await context.newPage();
  const desk = deskOn(page, complaintsOf(page));
  await page.goto(`${site}/templates/${record.template.id}/`);
  await desk.downloadButton.waitFor();

  test.each(Object.entries(WAYS_OUT))('hears nothing by %s', async (name, way) => {
    const before = desk.complaints.length;
    await page.evaluate(way, `${url}/${encodeURIComponent(name)}`);
    const refusals = () => desk.complaints.slice(before).join('\n');
    await expect.poll(refusals).toMatch(/Content Security Policy directive/);
    expect(heard).toEqual([]);
  });

  test('hears nothing from the service worker', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('no service worker');
    const outcome = await worker.evaluate(
      (address) => fetch(address).then(() => 'sent', String),
      `${url}/worker`,
    );
    expect(outcome).toMatch(/TypeError/);
    expect(heard).toEqual([]);
  });
});

test('no other page may frame the site', async () => {
  const frame = `<!doctype html><title>x</title><iframe src="${site}/"></iframe>`;
  const outer = createServer((_, response) => response.setHeader('content-type', 'text/html').end(frame));
  await new Promise<void>((done) => outer.listen(0, '127.0.0.1', done));
  const address = outer.address();
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  await expect.poll(() => complaints.join('\n')).toMatch(/frame-ancestors/);
  await page.close();
  outer.close();
});
