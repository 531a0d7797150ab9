// The browser killed in the middle of a word: what was typed two seconds before is there when it is opened again.
// `npm run bench:kill` does it twenty times and says how much was lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { templateUrl } from './desk-page.ts';
import { killWhileTyping } from './killed-browser.ts';
import { report } from './report.ts';

test.each([3100, 4300, 5700])('killed after %i ms of typing', async (milliseconds) => {
  const profile = mkdtempSync(join(tmpdir(), 'huiwen-killed-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const place = { url: templateUrl(report.template.id), label: '会议主题', profile };
  const { typed, kept, lost } = await killWhileTyping(place, milliseconds);
  expect(typed).toBeGreaterThan(20);
  expect(kept).toBeGreaterThan(0);
  expect(lost).toBeLessThanOrEqual(2000);
});
