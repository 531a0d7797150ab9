// The ways out of the desk, and what may come of taking one.

import type { ComponentType } from 'preact';

/** In the order of their buttons. */
export const WAYS = ['docx', 'print', 'rich', 'text'] as const;

export type Way = (typeof WAYS)[number];

/** What taking each is called in a sentence. */
export const ACTS: Readonly<Record<Way, string>> = {
  docx: '下载',
  print: '打印',
  rich: '复制',
  text: '复制',
};

/** `facts`: what a branch filled in as a file of its own, without the paper. */
export type Taking = Way | 'facts';

export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly way: Taking }
  /** `gist` is the same in a word, for the bar. */
  | { readonly kind: 'done'; readonly sentence: string; readonly gist: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  /** Something in a final paper may have been forgotten. */
  | { readonly kind: 'asked'; readonly way: Way }
  /** What is final is not let out while something stops it. */
  | { readonly kind: 'refused'; readonly way: Taking }
  /** Left to the user's own keys: the dialog that offers it. */
  | { readonly kind: 'manual'; readonly Dialog: ComponentType<{ readonly onClose: () => void }> };
