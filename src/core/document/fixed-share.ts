// How much of a paper is the text of its template, the same in every paper that is made of it, and which sentences of that are longest.

import { TEXT_ROLES } from '../style/roles.ts';
import type { Document, Run } from './document.ts';

export type FixedShare = {
  /** In hundredths, rounded. */
  readonly share: number;
  /** In the order of the paper. */
  readonly longest: readonly string[];
};

const MOST_SHOWN = 3;
/** Shorter ones are the same everywhere. */
const SENTENCE = 16;

/** Undefined where less than half of it is. What stands around the text is nobody's. */
export function fixedShare(document: Document): FixedShare | undefined {
  const runs = document.blocks.flatMap((block): readonly Run[] =>
    block.kind === 'table' ? [...block.rows.flat(2)] : TEXT_ROLES.includes(block.role) ? block.runs : [],
  );
  const all = runs.filter(({ gap }) => !gap).reduce((sum, { text }) => sum + letters(text), 0);
  const fixed = runs.filter(({ gap, from }) => !gap && !from);
  const share = all ? Math.round((100 * fixed.reduce((sum, { text }) => sum + letters(text), 0)) / all) : 0;
  if (share < 50) return undefined;
  const sentences = fixed
    .flatMap(({ text }) => text.split(/(?<=[。；！？\n])/))
    .filter((each) => letters(each) >= SENTENCE);
  const longest = new Set([...sentences].sort((a, b) => letters(b) - letters(a)).slice(0, MOST_SHOWN));
  return { share, longest: [...new Set(sentences)].filter((each) => longest.has(each)) };
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
