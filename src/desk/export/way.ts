// The ways out of the desk, and what may come of taking one.

import type { ComponentType } from 'preact';

export type Way = 'docx' | 'print' | 'rich' | 'text';

export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly way: Way }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  /** A final paper is not let out while something stops it. */
  | { readonly kind: 'refused'; readonly way: Way }
  /** Left to the user's own keys: the dialog that offers it. */
  | { readonly kind: 'manual'; readonly Dialog: ComponentType<{ readonly onClose: () => void }> };
