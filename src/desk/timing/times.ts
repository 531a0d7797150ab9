// How long what comes after a key is put off, in the order of its way; README.md beside this file tells the way.

import type { FIRST_COPY } from '../../storage/key-table.ts';

/** Milliseconds after which no frame is waited for any more, as in a tab that is not seen. */
export const NO_FRAME = 80;
/** Milliseconds without a key after which what waits for one is done. */
export const SOON = 200;
/** Milliseconds without a key that count as a rest of the hand. */
export const REST = 300;
/** Milliseconds from a change of the paper to its checks. */
export const BEFORE_CHECKS = 300;
/** As the page 您的文字在哪里 says it, and a key more: a crash costs little more than this. */
export const BEFORE_COPY: typeof FIRST_COPY = 800;
/** Milliseconds the pages stay behind at most, however long nobody pauses. */
export const BEHIND = 8000;
