// The text stays on the machine: filling and downloading asks for nothing but the site's own files, and whatever a page
// might try to send elsewhere is refused by the browser.
import { createServer } from 'node:http';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  downloadDraft,
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
} from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const site = inject('siteUrl');

test('a whole filling requests only hashed files of the site, and its icon when the address names the draft', async () => {
  const desk = await openDeskForTest(browser, report.template.id);
  await desk.page.waitForLoadState('networkidle');
  const requests: string[] = [];
  desk.context.on('request', (request) => requests.push(request.url()));
  await fillSample(desk);
  await field(desk, '发文机关').fill('中共明川区晴澜街道工作委员会办公室');
  await desk.page.getByText('已保存在本机浏览器').waitFor();
  await downloadFinal(desk);
  await downloadDraft(desk);
  await desk.page.getByRole('button', { name: '清空' }).click();
  await desk.page.waitForLoadState('networkidle');
  const own = new RegExp(
    `^(?:${site}/icon\\.svg|${site}/assets/[a-z0-9-]+\\.[a-z0-9]{8}\\.(?:js|css)|blob:${site}/[\\w-]+)$`,
  );
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => !own.test(url))).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

type Way = (url: string) => unknown;

/** Ways to send a word to another host; each runs in the page. */
const WAYS: Readonly<Record<string, Way>> = {
  fetch: (url) => fetch(url).catch(() => {}),
  'fetch without CORS': (url) => fetch(url, { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => {}),
  XMLHttpRequest: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  sendBeacon: (url) => navigator.sendBeacon(url, 'x'),
  WebSocket: (url) => String(new WebSocket(url.replace('http', 'ws'))),
  EventSource: (url) => String(new EventSource(url)),
  image: (url) => document.body.append(Object.assign(new Image(), { src: url })),
  script: (url) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
  stylesheet: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  prefetch: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
  frame: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  object: (url) => document.body.append(Object.assign(document.createElement('object'), { data: url })),
  video: (url) => document.body.append(Object.assign(document.createElement('video'), { src: url })),
  font: (url) => new FontFace('x', `url(${url})`).load().catch(() => {}),
  form: (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  ping: (url) => {
    const link = Object.assign(document.createElement('a'), { href: '#main', ping: url });
    document.body.append(link);
    link.click();
  },
  worker: (url) => {
    const source = new Blob([`fetch(${JSON.stringify(url)})`], { type: 'text/javascript' });
    new Worker(URL.createObjectURL(source)).onerror = () => {};
  },
  'inline script': (url) =>
    document.body.append(
      Object.assign(document.createElement('script'), { text: `fetch(${JSON.stringify(url)})` }),
    ),
  'inline handler': (url) => {
    const button = document.createElement('button');
    button.setAttribute('onclick', `fetch(${JSON.stringify(url)})`);
    button.click();
  },
};

describe('another host', async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const desk = await openDeskForGroup(browser, report.template.id);

  test('is there to be heard', async () => {
    await fetch(`${host}/hello`);
    expect(heard.splice(0)).toEqual(['GET /hello']);
  });

  test.each(Object.entries(WAYS))('hears nothing by %s', async (name, way) => {
    const before = desk.complaints.length;
    await desk.page.evaluate(way, `${host}/${encodeURIComponent(name)}`);
    const refusals = () => desk.complaints.slice(before).join('\n');
    await expect.poll(refusals).toMatch(/Content Security Policy directive/);
    expect(heard).toEqual([]);
  });
});
