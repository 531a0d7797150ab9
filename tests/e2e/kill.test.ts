// The browser killed in the middle of a word: what was typed two seconds before is there when it is opened again. The seconds are
// those of the page's clock; `npm run bench:kill` does it twenty times by the clock on the wall and says how much was lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { templateUrl } from './desk-page.ts';
import { fieldOn, opened, openOwnBrowser } from './killed-browser.ts';
import { record } from './record.ts';
import { watchWrites } from './watch-writes.ts';

const LABEL = '会议主题';
/** Milliseconds of the page's clock. */
const BETWEEN_KEYS = 100;
const LOST_AT_MOST = 2000 / BETWEEN_KEYS;

test.each([31, 43, 57])('killed after %i keys', async (keys) => {
  const profile = mkdtempSync(join(tmpdir(), 'huiwen-killed-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const url = templateUrl(record.template.id);

  const { page, kill } = await openOwnBrowser(profile);
  await page.clock.install();
  const writes = await watchWrites(page, LABEL);
  await page.goto(url);
  await opened(page);
  await fieldOn(page, LABEL).focus();
  let typed = '';
  while (typed.length < keys) {
    const letter = String.fromCharCode(97 + (typed.length % 26));
    await page.keyboard.insertText(letter);
    typed += letter;
    await page.clock.runFor(BETWEEN_KEYS);
  }
  expect((await writes()).begun).toBeGreaterThanOrEqual(keys - LOST_AT_MOST);
  // However long the disk takes; not a key is typed meanwhile.
  await expect.poll(async () => (await writes()).done).toBeGreaterThanOrEqual(keys - LOST_AT_MOST);
  const { done } = await writes();
  await kill();

  const again = await openOwnBrowser(profile);
  await again.page.goto(url);
  await opened(again.page);
  const found = await fieldOn(again.page, LABEL).inputValue();
  await again.kill();
  expect(typed.startsWith(found)).toBe(true);
  expect(found.length).toBeGreaterThanOrEqual(done);
});
