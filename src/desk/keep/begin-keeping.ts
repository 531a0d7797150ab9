// The programs that keep drafts. They are fetched when the user begins to fill or when this browser holds a draft already, so
// that a page that is only read stays light.

import type { Facts } from '../../core/facts/fact.ts';
import type { DeskCalls, DraftState } from '../model/draft-state.ts';
import { DraftBar } from './draft-bar.tsx';
import { createKeeper } from './keeper.ts';
import { toPut } from './to-put.ts';
import { watchPage } from './watch-page.ts';

/** Once for the desk of a page. */
export function beginKeeping(state: DraftState, desk: DeskCalls) {
  const keeper = createKeeper(state, desk);
  watchPage(keeper);
  return { keeper, DraftBar, toPut: (next: Facts, sample?: Facts) => toPut(keeper, next, sample) };
}

export type Kept = ReturnType<typeof beginKeeping>;
