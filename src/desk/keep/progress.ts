// How far the draft on the desk is, for the list of drafts.

import { isGiven } from '../../core/facts/fact.ts';
import type { Progress } from '../../storage/draft.ts';
import type { DraftState } from '../model/draft-state.ts';

/** Of the names the form asks for; those of parts that are switched off do not count. */
export function progressOf({ template, off, facts, gaps }: DraftState): Progress {
  const asked = template
    .peek()
    .fields.filter((field) => field.type !== 'computed' && !off.peek().has(field.name));
  const open = gaps();
  return {
    asked: asked.length,
    given: asked.filter(({ name }) => isGiven(facts.peek()[name])).length,
    ...(open === undefined ? {} : { gaps: open }),
  };
}
