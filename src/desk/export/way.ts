// The ways out of the desk, and what may come of taking one.

import type { ComponentType } from 'preact';

export type Way = 'docx' | 'print' | 'rich' | 'text';

export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly way: Way }
  /** `gist` is the same in a word, for the bar. */
  | { readonly kind: 'done'; readonly sentence: string; readonly gist: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  /** Something in a final paper may have been forgotten. */
  | { readonly kind: 'asked'; readonly way: Way }
  /** A final paper is not let out while something stops it. */
  | { readonly kind: 'refused'; readonly way: Way }
  /** Left to the user's own keys: the dialog that offers it. */
  | { readonly kind: 'manual'; readonly Dialog: ComponentType<{ readonly onClose: () => void }> };
