// What the page and a worker say to each other while rows become papers: plain data, one answer for each row.

import type { BatchSetting, RowSeen, RowToCheck } from '../core/batch/check-row.ts';
import type { Facts } from '../core/facts/fact.ts';
import type { PackedEntry } from '../render/zip.ts';

export type PapersSetting = BatchSetting & {
  readonly author: string;
  /** YYYY-MM-DD, the day every file bears. */
  readonly day: string;
};

/** `at` is the place among the rows. */
export type RowJob =
  | { readonly kind: 'check'; readonly at: number; readonly row: RowToCheck }
  | {
      readonly kind: 'make';
      readonly at: number;
      readonly facts: Facts;
      /** Its place in the zip. */
      readonly file: string;
      readonly draft: boolean;
    };

export type RowDone =
  | { readonly kind: 'checked'; readonly at: number; readonly seen: RowSeen }
  | { readonly kind: 'made'; readonly at: number; readonly entry: PackedEntry }
  /** Only this row could not be done. */
  | { readonly kind: 'failed'; readonly at: number; readonly why: string };

export type Ask =
  | { readonly kind: 'begin'; readonly setting: PapersSetting }
  | { readonly kind: 'jobs'; readonly jobs: readonly RowJob[] };

export type Answer = { readonly kind: 'ready' } | RowDone;
