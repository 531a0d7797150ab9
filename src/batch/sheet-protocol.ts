// What the page and the worker that holds the book say to each other: the book itself never crosses, its rows come in portions.

import type { BatchRow, ReadRows } from '../core/batch/batch-row.ts';
import type { RowTrouble } from '../core/batch/marked-book.ts';
import type { RowChange } from '../core/batch/write-back.ts';
import type { Field } from '../core/facts/field.ts';
import type { Template } from '../core/template/template.ts';

export type SheetAsk =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'rows';
      readonly template: Pick<Template, 'fields' | 'feeds'>;
      readonly vocabulary: readonly Field[];
      /** Of a heading its name, or null for a column that is not to be read. */
      readonly answers: readonly (readonly [string, string | null])[];
    }
  | {
      readonly kind: 'report';
      readonly troubles: readonly RowTrouble[];
      readonly changes: readonly RowChange[];
    };

export type SheetAnswer =
  | { readonly kind: 'opened'; readonly told: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'rows'; readonly rows: readonly BatchRow[] }
  /** Behind the rows. */
  | { readonly kind: 'read'; readonly read: Omit<ReadRows, 'rows'> }
  | { readonly kind: 'report'; readonly bytes: Uint8Array };
