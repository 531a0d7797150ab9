// Where the site may lie: each place opens a way to its home page for one window.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../site/dist.ts';
import { QUIET_WORKER } from '../site/quiet-worker.ts';
import { serveFolder } from '../site/serve-folder.ts';
import type { Driver } from './driver.ts';
import { until } from './hand.ts';

/** A name that is not localhost: browsers are told that it is this machine. */
export const PLAIN_HOST = 'huiwen.test';

export type Place = {
  readonly name: string;
  readonly secure: boolean;
  /** Address of the home page, ready for `driver`; `close` when the way has been gone. */
  readonly arrive: (
    driver: Driver,
  ) => Promise<{ readonly home: string; readonly close: () => Promise<void> }>;
};

function onHost(host: string, base: string): Place['arrive'] {
  return async () => {
    const { port, close } = await serveFolder({ root: DIST, base, instead: QUIET_WORKER });
    return { home: encodeURI(`http://${host}:${port}${base}`), close };
  };
}

/** One visit, and then the host is gone. */
async function offline(driver: Driver) {
  const { port, close } = await serveFolder({ root: DIST });
  const home = `http://127.0.0.1:${port}/`;
  await driver.open(home);
  await until(
    driver,
    'the kept site',
    async () => {
      if (!navigator.serviceWorker) return 'none';
      await navigator.serviceWorker.ready;
      return navigator.serviceWorker.controller !== null;
    },
    null,
  );
  await close();
  return { home, close: async () => {} };
}

const OUTPUT = join(import.meta.dirname, '../output');

/** As on a stick: a folder with a space and 汉字, and nothing else beside the file. Each way has its own: another may still read. */
async function fromDisk() {
  mkdirSync(OUTPUT, { recursive: true });
  const plug = mkdtempSync(join(OUTPUT, 'stick-'));
  const stick = join(plug, 'U 盘');
  mkdirSync(stick);
  copyFileSync(join(DIST, 'huiwen.html'), join(stick, 'huiwen.html'));
  const close = async () => rmSync(plug, { recursive: true });
  return { home: pathToFileURL(join(stick, 'huiwen.html')).href, close };
}

export const PLACES: readonly Place[] = [
  { name: 'root', secure: true, arrive: onHost('127.0.0.1', '/') },
  { name: 'sub-path', secure: true, arrive: onHost('127.0.0.1', '/a/b/') },
  { name: 'plain http, a name of its own', secure: false, arrive: onHost(PLAIN_HOST, '/会 文/') },
  { name: 'offline', secure: true, arrive: offline },
  { name: 'single file', secure: true, arrive: fromDisk },
];
