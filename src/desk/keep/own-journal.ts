// The journal of this page, when what it says goes on in another draft than the one it was begun for.

import type { Draft } from '../../storage/draft.ts';
import { writeJournal } from '../../storage/journal.ts';
import { dropJournal, dropJournalOf, type Journal } from '../../storage/read-journals.ts';
import type { DraftState } from '../model/draft-state.ts';
import { baseOf } from './base-of.ts';

/** The journal of a page that is gone goes on as the journal of this one. */
export function adoptJournal(state: DraftState, { key, draft, base }: Journal): void {
  // Without it nothing that is stored is known to be continued.
  state.base = base && (base.before ? baseOf(draft, state, base) : base);
  if (writeJournal(state.toDraft(), state.base)) dropJournal(key);
}

/** What this page wrote into `begun` before it knew which draft it opens goes on in the draft now on the desk. */
export function carryJournal(state: DraftState, begun: Draft): void {
  if (begun.id === state.head.peek().id) return;
  if (writeJournal(state.toDraft(), state.base)) dropJournalOf(begun);
}
