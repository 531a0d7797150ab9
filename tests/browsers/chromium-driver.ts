// Chromium of any age from 88 on: Playwright starts it and passes keys and clicks; what it cannot do in old ones is left alone.
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { makePatient } from '../patience.ts';
import { DESK_SIZE, type Driver, type Hand, type OpenBrowser } from './driver.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** What it takes to fill in a form. */
export function handOn(page: Page): Hand {
  return {
    // Playwright's own types forbid what `Data` allows only by their spelling.
    run: (act, given) => page.evaluate(act as never, given) as never,
    type: (text) => page.keyboard.insertText(text),
    click: (x, y) => page.mouse.click(x, y),
  };
}

export async function openOldOrNewChromium(
  executablePath: string,
  ...more: readonly string[]
): Promise<OpenBrowser> {
  const browser = makePatient(await chromium.launch({ executablePath, args: [...QUIET, ...more] }));
  const newWindow = async (viewport = DESK_SIZE): Promise<Driver> => {
    // As WITHOUT_GLIDING says, which Playwright overrules.
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      viewport,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => {
      // A page that is left takes back what it had asked for.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
    });
    page.on('response', (answer) => answer.status() >= 400 && complaints.push(`refused: ${answer.url()}`));
    return {
      open: async (url) => {
        await page.goto(url);
      },
      reload: async () => {
        await page.reload();
      },
      ...handOn(page),
      saved: async (act) => {
        const [download] = await Promise.all([page.waitForEvent('download'), act()]);
        return {
          name: download.suggestedFilename(),
          bytes: new Uint8Array(await readFile(await download.path())),
        };
      },
      picture: () => page.screenshot(),
      complaints,
      requests,
      close: () => context.close(),
    };
  };
  return { newWindow, close: () => browser.close() };
}
