// The site's own pages and scripts, kept by the service worker for use without a network. None of the user's text is in them.

import type { Key } from './keys.ts';

/** Names of the caches of the site in one folder; an address holds no space, so no other folder's names begin like this. */
export function cachePrefix(site: string): Key<'siteFiles'> {
  return `huiwen ${site} `;
}

/** How many files are kept; none where the browser keeps none. `site` is the address of the site's folder. */
export async function countSiteFiles(site: string): Promise<number> {
  const lists = (await ownCaches(site)).map(async (name) => (await (await caches.open(name)).keys()).length);
  return (await Promise.all(lists)).reduce((total, count) => total + count, 0);
}

export async function eraseSiteFiles(site: string): Promise<void> {
  for (const name of await ownCaches(site)) await caches.delete(name);
}

/** On plain http and in a file there is nothing of the kind. */
async function ownCaches(site: string): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(cachePrefix(site)));
}
