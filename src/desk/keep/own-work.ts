// Of a paper in a meeting, what its own form asks for: an earlier state of it must not bring back what other papers had.

import { pick } from '../../core/meeting/whose.ts';
import type { Contents, Draft } from '../../storage/draft.ts';
import type { DraftState } from '../model/draft-state.ts';

/** As it is kept as a version; a lone paper with all it has. */
export function ownWork(draft: Draft, { answers }: DraftState): Draft {
  if (!draft.within) return draft;
  const { lastYear = {}, ...rest } = draft;
  const asked = (name: string) => answers.has(name);
  return { ...rest, facts: pick(draft.facts, asked), lastYear: pick(lastYear, asked) };
}

/** An earlier state as it comes back: what the form does not ask for stays as it is. */
export function amongOthers<T extends Contents>(earlier: T, state: DraftState): T {
  if (!state.head.peek().within) return earlier;
  const others = pick(state.lastYear.peek(), (name) => !state.answers.has(name));
  return {
    ...earlier,
    facts: { ...earlier.facts, ...state.left.peek() },
    lastYear: { ...earlier.lastYear, ...others },
  };
}
