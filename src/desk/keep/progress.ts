// How far the draft on the desk is, for the list of drafts.

import { isGiven } from '../../core/facts/fact.ts';
import { readFacts } from '../../core/facts/read-facts.ts';
import { isWorkedOut } from '../../core/facts/worked-out.ts';
import type { Progress } from '../../core/meeting/meeting.ts';
import { without } from '../model/draft-facts.ts';
import type { DraftState } from '../model/draft-state.ts';
import { withFeeds } from '../model/with-feeds.ts';

/** Of the names the form asks for; those of parts that are switched off do not count. */
export function progressOf({ template, off, facts, left, gaps }: DraftState): Progress {
  const { fields, feeds } = template.peek();
  const whole = withFeeds(template.peek(), without(facts.peek(), off.peek()), left.peek());
  const read = readFacts(fields, whole, feeds);
  const asked = fields.filter((field) => field.type !== 'computed' && !off.peek().has(field.name));
  const open = gaps();
  return {
    asked: asked.length,
    given: asked.filter((field) => isGiven(facts.peek()[field.name]) || isWorkedOut(field, read(field.name)))
      .length,
    ...(open === undefined ? {} : { gaps: open }),
  };
}
