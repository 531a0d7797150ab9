// The Chromium of the browser tests. Files that run one after another in a process share it, each with contexts of its own.
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium, findHeadlessShell } from '../../scripts/find-chromium.mjs';
import { makePatient } from '../patience.ts';
import { isWhole } from '../whole.ts';
import { QUIET, SHORT_LIVED } from './quiet-chromium.ts';

const running = new Map<string, Promise<Browser>>();

async function launch(executablePath: string | undefined, more: readonly string[]): Promise<Browser> {
  if (!executablePath) throw new Error('没有找到 Chromium，请先运行 node scripts/find-chromium.mjs');
  return makePatient(await chromium.launch({ executablePath, args: [...QUIET, SHORT_LIVED, ...more] }));
}

/** To be awaited at the top of a test file; `more` are arguments for this browser alone. It ends with the process. */
export function openChromium(...more: readonly string[]): Promise<Browser> {
  return open(findHeadlessShell(), more);
}

/** For what is not the page's alone, such as clipboard, printing, storage on the disk: on a whole run with its windows, at twice the cost. */
export function openWholeChromium(...more: readonly string[]): Promise<Browser> {
  return open(isWhole() ? findChromium() : findHeadlessShell(), more);
}

async function open(path: string | undefined, more: readonly string[]): Promise<Browser> {
  const key = [path, ...more].join(' ');
  const known = running.get(key);
  const opening = known && (await known).isConnected() ? known : launch(path, more);
  running.set(key, opening);
  const browser = await opening;
  // What a file leaves open is not there for the next.
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
  return browser;
}
