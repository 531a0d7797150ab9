// Where the search box gets its index: a script of the site, or in the single file a part of the page.

import MiniSearch from 'minisearch';
import { INDEX_OPTIONS, type SearchRecord } from './index-options.ts';

/** `address` is that of the script, or `#` and the id of the packed text. */
export async function loadIndex(address: string): Promise<MiniSearch<SearchRecord>> {
  if (address.startsWith('#')) {
    const { unpack } = await import('../packed-text.ts');
    return MiniSearch.loadJS((await unpack(address.slice(1))) as IndexData, INDEX_OPTIONS);
  }
  const { default: data } = await import(/* @vite-ignore */ new URL(address, location.href).href);
  return MiniSearch.loadJS(data, INDEX_OPTIONS);
}

type IndexData = Parameters<typeof MiniSearch.loadJS>[0];
