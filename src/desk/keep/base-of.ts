// What the text on the desk continues, for the store and for the journal: who wrote it, and what was changed here since.

import { type WhoseOf, whoseIn } from '../../core/meeting/whose.ts';
import type { Draft } from '../../storage/draft.ts';
import { type Base, changedSince } from '../../storage/draft-parts.ts';
import type { DraftState } from '../model/draft-state.ts';

export function whoseOn({ template }: Pick<DraftState, 'template'>): WhoseOf {
  return whoseIn(template.peek().fields);
}

/** What was changed is reckoned when it is asked for. `journal` as one that was left says what its own text continues. */
export function baseOf(stored: Draft, state: DraftState, journal?: Base): Base {
  const whose = whoseOn(state);
  return {
    revision: journal ? journal.revision : stored.revision,
    tab: journal ? journal.tab : stored.tab,
    own: [...state.answers.keys()].filter((name) => whose(name) === '文书'),
    get before() {
      return { ...changedSince(stored, state.toDraft()), ...journal?.before };
    },
  };
}
