// The journal of this page, when what it says goes on in another draft than the one it was begun for.

import type { Draft } from '../../storage/draft.ts';
import { writeJournal } from '../../storage/journal.ts';
import { dropJournal, dropJournalOf, type Journal } from '../../storage/read-journals.ts';
import type { DraftState } from '../model/draft-state.ts';

/** The journal of a page that is gone goes on as the journal of this one. */
export function adoptJournal(state: DraftState, { key, base }: Journal): void {
  state.base = base;
  if (writeJournal(state.toDraft(), base)) dropJournal(key);
}

/** What this page wrote into `begun` before it knew which draft it opens goes on in the draft now on the desk. */
export function carryJournal(state: DraftState, begun: Draft): void {
  if (begun.id === state.head.peek().id) return;
  if (writeJournal(state.toDraft(), state.base)) dropJournalOf(begun);
}
