// The service worker's caches: what goes when no page is open, and what is kept for the version that comes next.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type KeepingScope, keptFiles } from '../../src/offline/kept-files.ts';
import { cachePrefix } from '../../src/storage/site-files.ts';

const SITE = 'https://office.example/a/';
const PAGE = `${SITE}guides/`;

/** Caches in the order in which they were made, as a browser lists them. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  return {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return {
        match: async (url: string) => kept.get(url)?.clone(),
        put: async (url: string, answer: Response) => void kept.set(url, answer),
      };
    },
  };
}

/** A host with one page; what `deploy` puts there is what it gives from then on. */
function openHost() {
  const caches = fakeCaches();
  let page = '';
  const registration: { scope: string; installing: object | null; waiting: object | null } = {
    scope: SITE,
    installing: null,
    waiting: null,
  };
  const scope = {
    caches,
    registration,
    crypto: globalThis.crypto,
    fetch: async () => new Response(page),
  } as unknown as KeepingScope;
  function deploy(id: string) {
    page = `第 ${id} 版`;
    return keptFiles(scope, { id, files: { 'guides/': createHash('sha256').update(page).digest('hex') } });
  }
  const shown = async (files: ReturnType<typeof keptFiles>) => (await files.find(PAGE))?.text();
  return { caches, registration, deploy, shown };
}

const cacheOf = (id: string) => `${cachePrefix(SITE)}${id}`;

test('of older versions nothing stays when no page needs it', async () => {
  const { caches, deploy, shown } = openHost();
  await deploy('1').fill();
  await caches.open('another site of the host');
  const second = deploy('2');
  await second.fill();
  await second.dropOlder();
  expect(await caches.keys()).toEqual(['another site of the host', cacheOf('2')]);
  expect(await shown(second)).toBe('第 2 版');
});

const ON_ITS_WAY = ['installing', 'waiting'] as const;

test.each(ON_ITS_WAY)(
  'the version that is %s keeps its files when the one before it tidies up',
  async (state) => {
    const { caches, registration, deploy, shown } = openHost();
    const first = deploy('1');
    await first.fill();
    const second = deploy('2');
    await second.fill();
    registration[state] = {};
    await first.dropOlder();
    expect(await caches.keys()).toEqual([cacheOf('1'), cacheOf('2')]);
    registration[state] = null;
    await second.dropOlder();
    expect(await caches.keys()).toEqual([cacheOf('2')]);
    expect(await shown(second)).toBe('第 2 版');
  },
);

test('so does one that went back to what was before', async () => {
  const { caches, registration, deploy } = openHost();
  await deploy('1').fill();
  const second = deploy('2');
  await second.fill();
  const again = deploy('1');
  registration.installing = {};
  await again.fill();
  await second.dropOlder();
  registration.installing = null;
  await again.dropOlder();
  expect(await caches.keys()).toEqual([cacheOf('1')]);
});

test('a version that cannot be had whole keeps nothing, and the one before stays', async () => {
  const { caches, deploy, shown } = openHost();
  const first = deploy('1');
  await first.fill();
  const second = deploy('2');
  deploy('3');
  await expect(second.fill()).rejects.toThrow('not the file of this version');
  expect(await caches.keys()).toEqual([cacheOf('1')]);
  expect(await shown(first)).toBe('第 1 版');
});
