// The proofreading rules, fetched when the first text is to be proofread.

import type { ProofRules } from '../core/proof/prepare.ts';
import { restoreInSteps } from '../core/proof/restore-rules.ts';
import { inSlices } from '../render/slices.ts';
import { readData } from './read-data.ts';

const SURE = ['proofreading.js'];
const ALL = [...SURE, 'proofreading-likely.js'];

/** Made ready once a page. */
const fetched = new Map<string, Promise<ProofRules | undefined>>();

/** `root` is the way from the page to the root of the site. Undefined where they cannot be had. */
export function fetchRules(root: string): Promise<ProofRules | undefined> {
  return fetchOnce(root, ALL);
}

/** Only of what is wrong for sure: half as much to fetch. */
export function fetchSureRules(root: string): Promise<ProofRules | undefined> {
  return fetchOnce(root, SURE);
}

function fetchOnce(root: string, files: readonly string[]): Promise<ProofRules | undefined> {
  const key = `${root} ${files.length}`;
  const known = fetched.get(key) ?? fetchAnew(root, files, key);
  fetched.set(key, known);
  return known;
}

async function fetchAnew(
  root: string,
  files: readonly string[],
  key: string,
): Promise<ProofRules | undefined> {
  try {
    const parts = await Promise.all(files.map((file) => readData(root + file)));
    return await inSlices(restoreInSteps(...parts));
  } catch {
    fetched.delete(key);
    return undefined;
  }
}
