// Chromium older than Playwright can start, by its own DevTools protocol: one connection for the browser and one for each window.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESK_SIZE, type Driver, type OpenBrowser, type WindowSize } from './driver.ts';
import { openSession, type Session } from './session.ts';

/** What a file is called while it is being saved. */
const UNFINISHED = '.crdownload';

export async function openOldChromium(executable: string, ...more: readonly string[]): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'huiwen-chromium-'));
  const given = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--lang=zh-CN'];
  const chromium = spawn(
    executable,
    [...given, '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...more, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Asia/Shanghai' } },
  );
  const ended = new Promise<void>((done) => chromium.once('exit', () => done()));
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    chromium.stderr.on('data', (data) => {
      said += data;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    chromium.once('exit', () => fail(new Error(`Chromium did not start: ${said}`)));
  });
  const browser = await openSession(address);
  return {
    newWindow: (size = DESK_SIZE) => newWindow(browser, address, size, profile),
    close: async () => {
      await browser.send('Browser.close', {}).catch(() => {});
      browser.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Logged = { readonly entry: { readonly level: string; readonly text: string; readonly url?: string } };
type Called = { readonly type: string; readonly args: readonly { readonly value?: unknown }[] };
type Thrown = {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};
type Evaluated = Partial<Thrown> & { readonly result: { readonly value?: string } };
type Asked = { readonly requestId: string; readonly request: { readonly url: string } };
type Answered = { readonly response: { readonly url: string; readonly status: number } };
type Failed = { readonly requestId: string; readonly canceled?: boolean };

async function newWindow(
  browser: Session,
  address: string,
  { width, height }: WindowSize,
  profile: string,
): Promise<Driver> {
  const own = await browser.send<{ browserContextId: string }>('Target.createBrowserContext', {});
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    ...own,
  });
  const page = await openSession(address.replace(/\/browser\/.*/, `/page/${targetId}`));
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.send(`${domain}.enable`, {});
  const size = { width, height, deviceScaleFactor: 1, mobile: false };
  await page.send('Emulation.setDeviceMetricsOverride', size);
  const complaints: string[] = [];
  const requests = new Map<string, string>();
  page.on<Logged>('Log.entryAdded', ({ entry }) => {
    if (['error', 'warning'].includes(entry.level)) complaints.push(`console: ${entry.text} ${entry.url}`);
  });
  page.on<Called>('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['error', 'warning'].includes(type))
      complaints.push(`console: ${args.map(({ value }) => value).join(' ')}`);
  });
  page.on<Thrown>('Runtime.exceptionThrown', (thrown) => complaints.push(`exception: ${wordsOf(thrown)}`));
  page.on<Asked>('Network.requestWillBeSent', ({ requestId, request }) =>
    requests.set(requestId, request.url),
  );
  page.on<Answered>('Network.responseReceived', ({ response: { url, status } }) => {
    if (status >= 400) complaints.push(`refused: ${url}`);
  });
  page.on<Failed>('Network.loadingFailed', ({ requestId, canceled }) => {
    // A page that is left takes back what it had asked for.
    if (!canceled) complaints.push(`failed: ${requests.get(requestId)}`);
  });
  const loaded = async (method: string, params: object) => {
    let forget = () => {};
    const load = new Promise<unknown>((done) => {
      forget = page.on('Page.loadEventFired', done);
    });
    const { errorText } = await page.send<{ errorText?: string }>(method, params);
    if (errorText) throw new Error(`${JSON.stringify(params)}: ${errorText}`);
    await load;
    forget();
  };
  return {
    open: (url) => loaded('Page.navigate', { url }),
    reload: () => loaded('Page.reload', {}),
    run: async (act, given) => {
      const answer = await page.send<Evaluated>('Runtime.evaluate', {
        // What goes wrong here is for who asked: to Chromium it would be an exception of the page.
        expression: `(async () => JSON.stringify({ got: await (${act})(${JSON.stringify(given)}) }))().catch((error) => JSON.stringify({ error: String(error) }))`,
        awaitPromise: true,
        userGesture: true,
      });
      if (answer.exceptionDetails) throw new Error(wordsOf({ exceptionDetails: answer.exceptionDetails }));
      const { got = null, error } = JSON.parse(answer.result.value ?? '{}');
      if (error) throw new Error(error);
      return got;
    },
    type: (text) => page.send('Input.insertText', { text }),
    click: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 };
      await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    saved: async (make) => {
      const downloadPath = mkdtempSync(join(profile, 'saved-'));
      await page.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath });
      await make();
      for (;;) {
        const there = readdirSync(downloadPath);
        const [name] = there;
        // Its name is taken by an empty file as soon as it begins to come.
        const bytes =
          name === undefined || there.some((each) => each.endsWith(UNFINISHED))
            ? new Uint8Array()
            : new Uint8Array(readFileSync(join(downloadPath, name)));
        if (name !== undefined && bytes.length) return { name, bytes };
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    picture: async () => {
      const { data } = await page.send<{ data: string }>('Page.captureScreenshot', {});
      return Buffer.from(data, 'base64');
    },
    complaints,
    get requests() {
      return [...requests.values()];
    },
    close: async () => {
      page.close();
      await browser.send('Target.disposeBrowserContext', own);
    },
  };
}

function wordsOf({ exceptionDetails: { text, exception } }: Thrown): string {
  return exception?.description ?? text;
}
