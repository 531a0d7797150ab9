// What can be marked in a notice, and a place that looks like it: always shown to the user first, never taken silently.

import { NOTICE_TYPES } from '../facts/well-known.ts';

export type MarkName = keyof typeof NOTICE_TYPES;

const isMarkName = (name: string): name is MarkName => name in NOTICE_TYPES;

/** The names of the vocabulary a notice has something for, in the order they are offered. */
export const MARK_NAMES: readonly MarkName[] = Object.keys(NOTICE_TYPES).filter(isMarkName);

/** 年度 and 会议种类 belong to the preset as a whole. */
export type ProposedName = MarkName | '年度' | '会议种类';

export type Proposal = {
  /** What it may be, the likeliest first. */
  readonly names: readonly [ProposedName, ...ProposedName[]];
  readonly items: readonly string[];
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
};

/** A match and what it says, as a proposal. */
export function propose(
  names: Proposal['names'],
  items: readonly string[],
  from: number,
  length: number,
): Proposal {
  return { names, items: [...new Set(items)], from, to: from + length };
}
