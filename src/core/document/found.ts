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
  | { readonly kind: 'wrong'; readonly gap: Gap };

/** An item of a list printed in one sentence, or a mark of the template around the items. */
export type Part =
  | { readonly text: string }
  | { readonly text: string; readonly from: FactPath; readonly typed: true };

export type Lookup = (ref: Ref, frames: readonly Frame[]) => Found;
