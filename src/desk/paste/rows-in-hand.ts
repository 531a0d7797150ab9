// What one row may do to all of them.

import type { Signal } from '@preact/signals';
import type { Fact } from '../../core/facts/fact.ts';
import type { Question, Targets } from '../../core/sheet/paste-into.ts';
import type { Cells } from '../form/as-text.ts';
import type { Edit } from '../form/edits.ts';

/** What is told among the rows: what was done, or which pasted column is which. */
export type RowsNote =
  | ({ readonly kind: 'edit' } & Edit)
  | {
      readonly kind: 'question';
      readonly question: Question;
      /** Row before which it is asked. */
      readonly at: number;
      readonly answer: (targets: Targets) => void;
    };

/** Stays the same object as long as the field does; its functions work on the rows as they are when called. */
export type RowsInHand = {
  readonly fact: () => Fact | undefined;
  readonly rows: () => readonly Cells[];
  readonly replace: (index: number, cells: Cells) => void;
  /** `focus` lists ids, the first that can take the cursor gets it. */
  readonly change: (rows: readonly Fact[], focus: readonly string[]) => void;
  readonly note: Signal<RowsNote | undefined>;
};

/** Puts the rows as they were, with the cursor where it is or in the field with this id. */
export function putRowsBack(hand: RowsInHand, id: string, before: Fact | undefined): void {
  hand.note.value = undefined;
  hand.change(Array.isArray(before) ? before : [], [document.activeElement?.id ?? '', id]);
}
