// A page that dies in the middle of a word loses at most the last moments of typing.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { field, openDeskForTest, templateUrl } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { id } = report.template;

test.each(['stored', 'journal only'] as const)('killed while typing, %s', async (way) => {
  const desk = await openDeskForTest(browser, id, {
    prepare: async (context) => {
      if (way === 'journal only')
        await context.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('no room', 'QuotaExceededError');
          };
        });
    },
  });
  const { page, context } = desk;
  const topic = field(desk, '会议主题');
  await topic.focus();
  let typed = '';
  const times: number[] = [];
  const begun = Date.now();
  while (Date.now() - begun < 4000) {
    const letter = String.fromCharCode(97 + (typed.length % 26));
    await topic.press(letter);
    typed += letter;
    times.push(Date.now());
  }
  const died = Date.now();
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');

  const again = await context.newPage();
  await again.goto(templateUrl(id));
  const reopened = { ...desk, page: again, form: again.getByRole('form', { name: '填写' }) };
  await expect.poll(() => field(reopened, '会议主题').inputValue(), { timeout: 15_000 }).not.toBe('');
  const kept = await field(reopened, '会议主题').inputValue();
  expect(typed.startsWith(kept)).toBe(true);
  const twoSecondsBefore = times.filter((time) => time < died - 2000).length;
  expect(twoSecondsBefore).toBeGreaterThan(5);
  expect(kept.length).toBeGreaterThanOrEqual(twoSecondsBefore);
});
