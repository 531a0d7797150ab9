// A browser of its own that is killed as a power cut would: SIGKILL to all its processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, findHeadlessShell } from '../../scripts/find-chromium.mjs';
import { makePatient } from '../patience.ts';
import { QUIET } from '../site/quiet-chromium.ts';
import { isWhole } from '../whole.ts';

type OwnBrowser = { readonly browser: Browser; readonly page: Page; readonly kill: () => Promise<void> };

/** On a whole run that with its windows, at twice the cost: both keep storage on the disk by the same program. */
const tried = () => (isWhole() ? findChromium() : findHeadlessShell());

/** A browser that starts and then does not answer is started anew: starting is not what is tried here. */
export async function openOwnBrowser(profile: string, path = tried(), starts = 3): Promise<OwnBrowser> {
  if (!path) throw new Error('没有找到 Chromium，请先运行 node scripts/find-chromium.mjs');
  const args = ['--headless=new', ...QUIET, '--lang=zh-CN'];
  const running = spawn(path, [...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`], {
    // A group of its own, so that all its processes end at once.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(running, 'exit');
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    running.stderr.on('data', (piece) => {
      said += piece;
      const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    running.on('exit', () => fail(new Error(`Chromium ended: ${said}`)));
  });
  const browser = await chromium
    .connectOverCDP(address, { timeout: 20_000 })
    .catch(async (error: unknown) => {
      if (running.pid) process.kill(-running.pid, 'SIGKILL');
      await ended;
      if (starts > 1) return undefined;
      throw error;
    });
  if (!browser) return openOwnBrowser(profile, path, starts - 1);
  const [context] = makePatient(browser).contexts();
  const page = await context?.newPage();
  if (!page || !running.pid) throw new Error('Chromium opened no page');
  const group = -running.pid;
  const kill = async () => {
    process.kill(group, 'SIGKILL');
    await ended;
  };
  return { browser, page, kill };
}

/** The form is alive, and the draft that was stored, if any, is in it. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.getByText('正在打开上次填写的内容').waitFor({ state: 'hidden' });
}

export const fieldOn = (page: Page, label: string) =>
  page.getByRole('form', { name: '填写' }).getByLabel(label, { exact: true });
