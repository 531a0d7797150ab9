// The proofreading rules, fetched when the first text is to be proofread.

import type { ProofRules } from '../core/proof/prepare.ts';
import { restoreRules } from '../core/proof/restore-rules.ts';
import { readData } from './read-data.ts';

/** Made ready once a page. */
const fetched = new Map<string, Promise<ProofRules | undefined>>();

/** `root` is the way from the page to the root of the site. Undefined where they cannot be had. */
export function fetchRules(root: string): Promise<ProofRules | undefined> {
  const known = fetched.get(root) ?? fetchAnew(root);
  fetched.set(root, known);
  return known;
}

async function fetchAnew(root: string): Promise<ProofRules | undefined> {
  try {
    return restoreRules(await readData(`${root}proofreading.js`));
  } catch {
    fetched.delete(root);
    return undefined;
  }
}
