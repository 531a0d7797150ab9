// What was last done to a list or rows in one stroke, and how to take it back.

import type { Fact } from '../../core/facts/fact.ts';

export type Edit = {
  readonly sentence: string;
  readonly undoName: string;
  readonly undo: (fact: Fact | undefined) => Fact | undefined;
  /** Pasted texts that found no place. */
  readonly surplus: readonly string[];
  /** What it left, where undoing is offered only until the next change; a removed row can be put back at any time. */
  readonly after?: Fact;
  /** Row before which it is told. */
  readonly at: number;
};
