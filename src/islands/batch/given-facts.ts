// Where what is the same for many units may be taken from: what the unit keeps for every paper, or a meeting in this browser.

import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { whoseIn } from '../../core/meeting/whose.ts';
import type { Template } from '../../core/template/template.ts';
import { without } from '../../desk/model/draft-facts.ts';
import { listMeetings, papersOf } from '../../storage/draft-store.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';
import { loadProfile } from '../../storage/profile-store.ts';

export type Giver = {
  readonly id: string;
  readonly name: string;
  /** Only what the template asks for, in its order. */
  readonly factsFor: (template: Template) => Facts;
};

const UNIT_GIVER = 'unit';

/** What cannot be read is not offered. */
export async function givers(): Promise<readonly Giver[]> {
  const [profile, listed] = await Promise.all([
    loadProfile().catch(() => undefined),
    listMeetings().catch(() => undefined),
  ]);
  const kept = profile?.profile?.facts ?? {};
  const unit: Giver = { id: UNIT_GIVER, name: '单位信息', factsFor: (template) => asked(template, kept) };
  const meetings = (listed?.meetings ?? []).map(
    (meeting): Giver => ({
      id: meeting.id,
      name: meetingTitle(meeting),
      factsFor(template) {
        const papers = papersOf(meeting);
        const same = papers.find((paper) => paper.template === template.id);
        if (same) return asked(template, without(same.facts, new Set(same.off)));
        // What belongs to another paper, such as its date, is none of this one.
        const whose = whoseIn(template.fields);
        const facts: Facts = { ...papers[0]?.facts, ...meeting.facts };
        return asked(
          template,
          Object.fromEntries(Object.entries(facts).filter(([name]) => whose(name) === '会议')),
        );
      },
    }),
  );
  return [...(isGiven(kept) ? [unit] : []), ...meetings];
}

function asked({ fields }: Template, facts: Facts): Facts {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const fact = facts[name];
      return type !== 'computed' && isGiven(fact) ? [[name, fact] as const] : [];
    }),
  );
}
