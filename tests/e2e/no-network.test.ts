// The text stays on the machine: filling and downloading asks for nothing but the site's own files, and whatever a page
// might try to send elsewhere is refused by the browser.
import { describe, expect, inject, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  downloadDraft,
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
} from './desk-page.ts';
import { openListeningHost } from './listening-host.ts';
import { report } from './report.ts';
import { WAYS_OUT } from './ways-out.ts';

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
