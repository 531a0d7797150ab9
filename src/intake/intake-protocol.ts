// What the page and the worker that reads papers say to each other: one question at a time.

import type { Field } from '../core/facts/field.ts';
import type { Recognised } from '../core/intake/text/recognised.ts';
import type { SourceText } from '../core/intake/text/source.ts';

export type IntakeAsk =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** `html` is '' where the clipboard had none. */
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string }
  | {
      readonly kind: 'recognise';
      readonly source: SourceText;
      readonly vocabulary: readonly Field[];
      /** Ids of changes that were put back. */
      readonly undone: readonly string[];
    };

export type IntakeAnswer =
  | { readonly kind: 'read'; readonly source: SourceText }
  | { readonly kind: 'recognised'; readonly found: Recognised }
  | { readonly kind: 'refused'; readonly sentence: string };
