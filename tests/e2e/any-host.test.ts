// The same dist/ on any host and in any folder: nothing in it knows where it lies.
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { goMainWay } from './main-way.ts';
import { report } from './report.ts';

const PLAIN_HOST = 'huiwen.test';
const browser = await openChromium(`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`);
const atRoot = await goMainWay(browser, `${inject('siteUrl')}/`, report);

test('the root of a host', () => {
  expect(atRoot.complaints).toEqual([]);
  expect(atRoot.xml).toContain('<w:document');
});

describe.each([
  { place: 'a sub-path', base: '/a/b/', host: '127.0.0.1', secure: true },
  { place: 'a folder with a space and 汉字', base: '/会 文/', host: '127.0.0.1', secure: true },
  { place: 'plain http under a name of its own', base: '/tools/', host: PLAIN_HOST, secure: false },
])('$place', async ({ base, host, secure }) => {
  const { port, close } = await serveFolder({ root: DIST, base });
  afterAll(close);
  const home = encodeURI(`http://${host}:${port}${base}`);

  test('the main way, to the same file', async () => {
    const outcome = await goMainWay(browser, home, report);
    expect(outcome).toMatchObject({ complaints: [], secure, name: atRoot.name, xml: atRoot.xml });
    expect(outcome.requests.filter((url) => !url.startsWith(home) && !url.startsWith('blob:'))).toEqual([]);
  });

  test('the page for wrong addresses asks for no other file', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const wrong = `${home}templates/no-such-template/`;
    await page.goto(wrong);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([wrong]);
    await page.close();
  });
});
