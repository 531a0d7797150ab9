// What one row may do to all of them.

import type { Cells } from './as-text.ts';
import type { Edit } from './edits.ts';

/** Stays the same object as long as the field does; its functions work on the rows as they are when called. */
export type RowsInHand = {
  readonly rows: () => readonly Cells[];
  readonly replace: (index: number, cells: Cells) => void;
  /** `focus` lists ids, the first that can take the cursor gets it. */
  readonly change: (rows: readonly Cells[], focus: readonly string[], done: Edit | undefined) => void;
};
