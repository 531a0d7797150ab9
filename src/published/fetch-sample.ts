// The sample of a template, fetched where papers of other templates than the page's own are checked.

import type { Facts } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { readData } from './read-data.ts';

/** `root` is the way from the page to the root of the site. Rejects where they cannot be had. */
export async function fetchSample(root: string, id: string): Promise<Facts> {
  const samples = await readData(`${root}samples.js`);
  return restoreFacts(isMapping(samples) ? samples[id] : undefined);
}
