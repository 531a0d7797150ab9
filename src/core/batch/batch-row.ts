// What a sheet of many papers is read into: which heading is which name, and the facts of each row.

import type { Facts } from '../facts/fact.ts';
import type { Reasons } from './kept-reasons.ts';

export type HowMatched = '名称' | '曾用名' | '同义' | '相近' | '不认得';

export type BatchHeading = {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** Of 相近 only a proposal: nothing is taken from the column before it is answered. */
  readonly name?: string;
  readonly how: HowMatched;
};

/** A cell that is not among the facts, and why. */
export type UnreadCell = {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
};

export type BatchRow = {
  readonly sheet: string;
  /** In the file, from 1. */
  readonly row: number;
  readonly facts: Facts;
  readonly unread: readonly UnreadCell[];
  /** What the sheet says of reasons given before. */
  readonly accepted?: Reasons;
};

export type SkippedRow = { readonly sheet: string; readonly row: number; readonly why: string };

export type ReadRows = {
  readonly headings: readonly BatchHeading[];
  readonly rows: readonly BatchRow[];
  readonly skipped: readonly SkippedRow[];
  /** What else was done on reading, a sentence each. */
  readonly told: readonly string[];
  /** One sentence that says why there are no rows and what to do. */
  readonly refused?: string;
};

/** What was answered to a heading before: its name, or none. */
export type HeadingAnswers = ReadonlyMap<string, string | undefined>;
