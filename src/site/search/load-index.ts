// The index of the site, ready to be asked.

import { readData } from '../../published/read-data.ts';
import { makeIndex, type SearchIndex } from './make-index.ts';
import type { SearchRecord } from './record.ts';

/** `address` is that of the script the build has written. */
export async function loadIndex(address: string): Promise<SearchIndex> {
  return makeIndex((await readData(address)) as SearchRecord[]);
}
