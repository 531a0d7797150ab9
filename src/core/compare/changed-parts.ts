// A paragraph that was changed, taken apart for showing: what is the same at both ends, and what was put in place of what.

import type { Difference } from './compare-text.ts';

type Changed = Extract<Difference, { readonly kind: 'changed' }>;
type Parts = {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
};

/** By whole characters, as the comparison counts them. */
export function changedParts({ expected, found, head, tail }: Changed): Parts {
  const [was, is] = [[...expected], [...found]];
  return {
    head: is.slice(0, head).join(''),
    before: was.slice(head, was.length - tail).join(''),
    after: is.slice(head, is.length - tail).join(''),
    tail: is.slice(is.length - tail).join(''),
  };
}
