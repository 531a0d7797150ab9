// The index of the site, ready to be asked.

import MiniSearch from 'minisearch';
import { readData } from '../../published/read-data.ts';
import { INDEX_OPTIONS, type SearchRecord } from './index-options.ts';

type IndexData = Parameters<typeof MiniSearch.loadJS>[0];

/** `address` is that of the script the build has written. */
export async function loadIndex(address: string): Promise<MiniSearch<SearchRecord>> {
  return MiniSearch.loadJS((await readData(address)) as IndexData, INDEX_OPTIONS);
}
