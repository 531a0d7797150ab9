// What runs inside the browser: proofreading and the comparison with other texts, and the plain way of doing the first.
import { findCopied, type OtherText, type OwnText } from '../../src/core/copied/find-copied.ts';
import type { ProofRules } from '../../src/core/proof/prepare.ts';
import { type PublishedRules, restoreRules } from '../../src/core/proof/restore-rules.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';

/** `plain` looks for every rule over the whole text, one after another, and guards nothing. */
export const WORKS = ['proofread', 'sure', 'plain', 'compare'] as const;
export type Work = (typeof WORKS)[number];

export type ProofJob = {
  readonly rules: PublishedRules;
  readonly plain: readonly string[];
  readonly text: string;
  readonly own: readonly OwnText[];
  readonly others: readonly OtherText[];
};

let works: Readonly<Record<Work, () => number>> | undefined;

function prepare({ rules, plain, text, own, others }: ProofJob): void {
  const all = known(restoreRules(rules.sure, rules.likely));
  const sure = known(restoreRules(rules.sure));
  const patterns = plain.map((source) => new RegExp(source, 'gmu'));
  works = {
    proofread: () => proofread(text, all).length,
    sure: () => proofread(text, sure).length,
    plain: () => patterns.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0),
    compare: () => findCopied(own, others, { names: [], phrases: [] }).copied.length,
  };
}

function known(rules: ProofRules | undefined): ProofRules {
  if (!rules) throw new Error('the rules cannot be read');
  return rules;
}

/** How many were found. */
function run(work: Work): number {
  if (!works) throw new Error('nothing is prepared');
  return works[work]();
}

export const proofBench = { prepare, run };
export type HuiwenProofBench = typeof proofBench;
Object.assign(globalThis, { huiwenProofBench: proofBench });
