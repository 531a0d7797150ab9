// The one page a host shows at addresses of its own choosing; that the rest works in any folder is told by tests/browsers.
import { afterAll, describe, expect, test } from 'vitest';
import { PLAIN_HOST } from '../browsers/places.ts';
import { watchRest } from '../site/at-rest.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';

const browser = await openChromium(`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`);

describe.each([
  { place: 'a sub-path', base: '/a/b/', host: '127.0.0.1' },
  { place: 'a folder with a space and 汉字', base: '/会 文/', host: '127.0.0.1' },
  { place: 'plain http under a name of its own', base: '/tools/', host: PLAIN_HOST },
])('$place', async ({ base, host }) => {
  const { port, close } = await serveFolder({ root: DIST, base });
  afterAll(close);

  test('the page for wrong addresses asks for no other file', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const wrong = encodeURI(`http://${host}:${port}${base}templates/no-such-template/`);
    await page.clock.install();
    const rest = watchRest(page);
    await page.goto(wrong);
    await rest();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([wrong]);
    await page.close();
  });
});
