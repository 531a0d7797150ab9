// One Chromium for a test file, closed when the file is done.
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { QUIET } from './quiet-chromium.ts';

/** To be awaited at the top of a test file; `more` are arguments for this browser alone. */
export async function openChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('没有找到 Chromium，请先运行 node scripts/find-chromium.mjs');
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...more] });
  afterAll(() => browser.close());
  return browser;
}
