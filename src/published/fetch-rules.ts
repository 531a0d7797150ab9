// The proofreading rules, fetched when the first text is to be proofread.

import type { ProofRules } from '../core/proof/prepare.ts';
import { restoreRules } from '../core/proof/restore-rules.ts';
import { readData } from './read-data.ts';

/** `root` is the way from the page to the root of the site. Undefined where they cannot be had. */
export function fetchRules(root: string): Promise<ProofRules | undefined> {
  return readData(`${root}proofreading.js`).then(restoreRules, () => undefined);
}
