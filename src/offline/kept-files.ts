// The caches of the service worker, one a version; several copies of the site on one host do not touch each other's.

import { cachePrefix } from '../storage/site-files.ts';
import type { SiteVersion } from './version.ts';

/** Requests at a time: hosts are slow and the page may want something too. */
const AT_ONCE = 4;

export type KeptFiles = {
  /** Fetches every file of this version, or nothing stays and an exception says why. */
  readonly fill: () => Promise<void>;
  /** The same, where the user has erased them. */
  readonly refill: () => Promise<void>;
  /** The file of this version, or of another that is still there for its pages. */
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Nothing goes while a newer version is on its way. */
  readonly dropOlder: () => Promise<void>;
};

/** What of a worker's scope it needs. */
export type KeepingScope = {
  readonly caches: CacheStorage;
  readonly crypto: Crypto;
  readonly fetch: typeof fetch;
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>;
};

export function keptFiles(scope: KeepingScope, { id, files }: SiteVersion): KeptFiles {
  const { caches, registration } = scope;
  const prefix = cachePrefix(registration.scope);
  const own = `${prefix}${id}`;

  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
  const otherNames = async () => (await names()).filter((name) => name !== own).reverse();
  const urlOf = (address: string) => new URL(address, registration.scope).href;

  async function sum(bytes: ArrayBuffer): Promise<string> {
    const digest = new Uint8Array(await scope.crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async function fromOlder(url: string, wanted: string): Promise<Response | undefined> {
    for (const name of await otherNames()) {
      const kept = await (await caches.open(name)).match(url);
      if (kept && (await sum(await kept.clone().arrayBuffer())) === wanted) return kept;
    }
    return undefined;
  }

  /** Checked, so that a host in the middle of being updated never gives a mixture of two versions. */
  async function fromHost(url: string, wanted: string): Promise<Response> {
    const answer = await scope.fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || (await sum(bytes)) !== wanted) throw new Error(`${url}: not the file of this version`);
    // A new answer: one that was redirected may not be shown as a page; its headers hold the policy and stay.
    const headers = new Headers(answer.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(bytes, { headers });
  }

  async function fill(): Promise<void> {
    const cache = await caches.open(own);
    const wanted = Object.entries(files);
    const work = async () => {
      for (let next = wanted.shift(); next; next = wanted.shift()) {
        const url = urlOf(next[0]);
        await cache.put(url, (await fromOlder(url, next[1])) ?? (await fromHost(url, next[1])));
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      wanted.length = 0;
      await caches.delete(own);
      throw error;
    }
  }

  async function refill(): Promise<void> {
    if (!(await caches.has(own))) await fill().catch(() => {});
  }

  async function find(address: string): Promise<Response | undefined> {
    const all = await names();
    for (const name of [...all.filter((each) => each === own), ...(await otherNames())]) {
      const kept = await (await caches.open(name)).match(urlOf(address));
      if (kept) return kept;
    }
    return undefined;
  }

  async function dropOlder(): Promise<void> {
    const others = await otherNames();
    // One of them may be of the next version, which is being filled or waits: when it takes over, it drops the rest.
    if (registration.installing || registration.waiting) return;
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  return { fill, refill, find, dropOlder };
}
