// Firefox as it is installed, by WebDriver BiDi: Playwright drives only a Firefox of its own, which would have to be downloaded.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DESK_SIZE, type Driver, type OpenBrowser } from './driver.ts';
import { openSession, type Session } from './session.ts';

/** A profile that asks nothing of any other host, nor of the user. */
const QUIET: Readonly<Record<string, boolean | string | number>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Its question whether drafts may be kept for good would take the keys.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'zh-CN, zh',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** The name WebDriver gives that key. */
const ENTER = '\uE006';

/** Longer texts come at once, as an input method gives them; key by key they would take most of the time of a walk. */
const BY_KEYS = 8;

type Prefs = typeof QUIET;

export async function openFirefox(executable: string, prefs: Prefs = {}): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'huiwen-firefox-'));
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    executable,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TZ: 'Asia/Shanghai' },
    },
  );
  const ended = new Promise<void>((done) => firefox.once('exit', () => done()));
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    firefox.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) done(`${found}/session`);
    });
    firefox.once('exit', () => fail(new Error(`Firefox did not start: ${said}`)));
  });
  const session = await openSession(address);
  await session.send('session.new', { capabilities: {} });
  await session.send('session.subscribe', {
    events: [
      'log.entryAdded',
      'network.beforeRequestSent',
      'network.responseCompleted',
      'network.fetchError',
    ],
  });
  return {
    newWindow: (size = DESK_SIZE) => newWindow(session, size, profile),
    close: async () => {
      await session.send('browser.close', {}).catch(() => {});
      session.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type OfContext = { readonly context?: string | null; readonly source?: { readonly context?: string } };
type Logged = OfContext & { readonly level: string; readonly text: string | null };
type Asked = OfContext & { readonly request: { readonly url: string } };
type Failed = Asked & { readonly errorText: string };
type Answered = Asked & { readonly response: { readonly status: number } };
type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

async function newWindow(session: Session, viewport: typeof DESK_SIZE, profile: string): Promise<Driver> {
  const { userContext } = await session.send<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await session.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  await session.send('browsingContext.setViewport', { context, viewport });
  const complaints: string[] = [];
  const requests: string[] = [];
  const own = (event: OfContext) => (event.context ?? event.source?.context) === context;
  const stop = [
    session.on<Logged>('log.entryAdded', (entry) => {
      if (own(entry) && entry.level === 'error') complaints.push(`console: ${entry.text}`);
    }),
    session.on<Asked>('network.beforeRequestSent', (asked) => {
      if (own(asked)) requests.push(asked.request.url);
    }),
    // What a page still asked for when it was left is given up, not failed.
    session.on<Failed>('network.fetchError', (asked) => {
      if (own(asked) && asked.errorText !== 'NS_BINDING_ABORTED')
        complaints.push(`failed: ${asked.request.url}`);
    }),
    session.on<Answered>('network.responseCompleted', (asked) => {
      if (own(asked) && asked.response.status >= 400) complaints.push(`refused: ${asked.request.url}`);
    }),
  ];
  const act = (sources: readonly object[]) =>
    session.send<void>('input.performActions', { context, actions: sources });
  const type = async (text: string) => {
    const insert = (words: string) => document.execCommand('insertText', false, words);
    if (text.length > BY_KEYS && (await evaluate(insert, text))) return;
    const keys = Array.from(text, (each) => (each === '\n' ? ENTER : each)).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await act([{ type: 'key', id: 'keys', actions: keys }]);
  };
  const evaluate: Driver['run'] = async (run, given) => {
    const { result, exceptionDetails } = await session.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${run})(${JSON.stringify(given)})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  };
  const click = (x: number, y: number) => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return act([{ type: 'pointer', id: 'mouse', actions }]);
  };
  return {
    open: async (url) => {
      await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await session.send('browsingContext.reload', { context, wait: 'complete' });
    },
    run: evaluate,
    type,
    click,
    saved: async (make) => {
      const folder = mkdtempSync(join(profile, 'saved-'));
      await session.send('browser.setDownloadBehavior', {
        downloadBehavior: { type: 'allowed', destinationFolder: folder },
        userContexts: [userContext],
      });
      await session.send('session.subscribe', {
        events: ['browsingContext.downloadEnd'],
        contexts: [context],
      });
      let forget = () => {};
      const path = new Promise<string>((done, fail) => {
        forget = session.on<OfContext & { status: string; filepath?: string }>(
          'browsingContext.downloadEnd',
          (end) => {
            if (end.filepath) done(end.filepath);
            else fail(new Error(`the download was ${end.status}`));
          },
        );
      });
      await make();
      const file = await path;
      forget();
      return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) };
    },
    picture: async () => {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    complaints,
    requests,
    close: async () => {
      for (const each of stop) each();
      await session.send('browser.removeUserContext', { userContext });
    },
  };
}
