// What a name stands for at one place of a template, found among the facts.

import type { FactPath } from '../facts/fact.ts';
import type { Ref } from '../template/template.ts';
import type { Gap } from './document.ts';
import type { Frame } from './frames.ts';

export type Found =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly path: FactPath;
      /** The text is words of the user's own. */
      readonly typed?: true;
      readonly parts?: readonly Part[];
    }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'count'; readonly count: number; readonly text: string; readonly path: FactPath }
  | {
      readonly kind: 'frames';
      readonly frames: readonly Frame[];
      readonly text: string;
      readonly path: FactPath;
      readonly parts?: readonly Part[];
    }
  | { readonly kind: 'missing'; readonly gap: Gap; readonly placeholder?: Frame; readonly claim?: true }
  /** Not given, and to be written by hand. */
  | { readonly kind: 'blank'; readonly of: BlankOf; readonly path: FactPath }
  | { readonly kind: 'wrong'; readonly gap: Gap };

/** What is to be written there decides how much room it gets, and which words stand in it. */
export type BlankOf = 'date' | 'time' | 'number' | 'text';

/** An item of a list printed in one sentence, or a mark of the template around the items. */
export type Part =
  | { readonly text: string }
  | { readonly text: string; readonly from: FactPath; readonly typed: true };

export type Lookup = (ref: Ref, frames: readonly Frame[]) => Found;
