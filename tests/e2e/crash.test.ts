// A page that dies in the middle of a word loses at most the last moments of typing. They are moments of the page's own clock: how
// fast the machine is does not matter.
import { expect, test } from 'vitest';
import { openWholeChromium } from '../site/chromium.ts';
import { field, openDeskForTest, templateUrl } from './desk-page.ts';
import { record } from './record.ts';

const browser = await openWholeChromium();
const { id } = record.template;
/** Milliseconds of the page's clock. */
const BETWEEN_KEYS = 100;

test.each(['stored', 'journal only'] as const)('killed while typing, %s', async (way) => {
  const desk = await openDeskForTest(browser, id, {
    prepare: async (context) => {
      await context.clock.install();
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
  while (typed.length < 4000 / BETWEEN_KEYS) {
    const letter = String.fromCharCode(97 + (typed.length % 26));
    await topic.press(letter);
    typed += letter;
    await page.clock.runFor(BETWEEN_KEYS);
  }
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');

  const again = await context.newPage();
  await again.goto(templateUrl(id));
  const reopened = { ...desk, page: again, form: again.getByRole('form', { name: '填写' }) };
  await expect.poll(() => field(reopened, '会议主题').inputValue()).not.toBe('');
  const kept = await field(reopened, '会议主题').inputValue();
  expect(typed.startsWith(kept)).toBe(true);
  const twoSecondsBefore = typed.length - 2000 / BETWEEN_KEYS;
  expect(kept.length).toBeGreaterThanOrEqual(twoSecondsBefore);
});
