// What rules in code find: a place that does not agree with another place of the same text. Nothing of it is fetched.

import type { Kind, Level } from './rule.ts';

export type Slip = {
  readonly start: number;
  readonly end: number;
  readonly right?: string;
  /** By which a reader may hide all of its kind. */
  readonly rule: string;
  readonly level: Level;
  readonly why: string;
  /** 前后不一 without it. */
  readonly kind?: Kind;
  readonly source?: string;
};
