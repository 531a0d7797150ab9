// A paper of a meeting with its template and the facts it is made of, begun or not.

import type { Facts } from '../../core/facts/fact.ts';
import { type LastYear, UNITS_OF_LAST_YEAR } from '../../core/facts/last-year.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import type { Template } from '../../core/template/template.ts';
import { without } from '../../desk/model/draft-facts.ts';
import { prefill } from '../../desk/unit/prefill.ts';
import { paperOf, withBegun } from '../../storage/paper-of.ts';
import type { Profile } from '../../storage/profile.ts';
import type { TemplatesAtHand } from './templates-at-hand.ts';

export type PaperInHand = {
  readonly template: Template;
  /** As the paper uses them: without the parts that are switched off. */
  readonly facts: Facts;
  /** Those of them that are stored: what the paper is held against later. */
  readonly stored: Facts;
  readonly accepted: Readonly<Record<string, string>>;
  /** What of its own questions still stands as last year. */
  readonly lastYear: LastYear;
  /** False where something in it must be mended first. */
  readonly final: boolean;
  /** What is to be known of its template. */
  readonly note?: string;
};

/** Undefined where there is no such template. Rejects where it cannot be fetched. */
export async function paperInHand(
  meeting: Meeting,
  id: string,
  profile: Profile | undefined,
  atHand: TemplatesAtHand,
): Promise<Omit<PaperInHand, 'final'> | undefined> {
  const state = new Map(Object.entries(meeting.papers)).get(id);
  const found = await atHand(id, state?.revised);
  const paper = found && paperOf(withBegun(meeting, id, found.template.revised), id);
  if (!found || !paper) return undefined;
  const told = withKind(paper.facts, meeting.meeting);
  // The desk begins a paper with what the unit keeps for all of them.
  const facts = state ? told : prefill(found.template, told, profile);
  const off = new Set(paper.off);
  return {
    template: found.template,
    facts: without(facts, off),
    stored: without(paper.facts, off),
    accepted: paper.accepted,
    lastYear: asked(found.template, paper.lastYear),
    ...(found.note ? { note: found.note } : {}),
  };
}

function asked({ fields }: Template, lastYear: LastYear = {}): LastYear {
  const names = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(lastYear).filter(([name]) => names.has(name) || name === UNITS_OF_LAST_YEAR),
  );
}
