// A paper out of its meeting as the desk has it, and back.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import { isLone, type Meeting } from '../core/meeting/meeting.ts';
import { pick, settled, type WhoseOf } from '../core/meeting/whose.ts';
import type { Draft, PartOf } from './draft.ts';

/** Undefined where the meeting has no such paper. */
export function paperOf(meeting: Meeting, template: string): Draft | undefined {
  const paper = meeting.papers[template];
  if (!paper) return undefined;
  const { revised, facts, off, accepted, progress, foreign } = paper;
  const { kind: _, version: __, meeting: kind, chosen: ___, papers, lastYear: marks, ...head } = meeting;
  const lastYear: Facts = { ...marks, ...paper.lastYear };
  const within: PartOf = { ...(kind ? { meeting: kind } : {}), others: Object.keys(papers).length - 1 };
  return {
    ...head,
    kind: 'huiwen-draft',
    version: 3,
    template,
    revised,
    facts: { ...meeting.facts, ...facts },
    off,
    accepted,
    ...(isGiven(lastYear) ? { lastYear } : {}),
    progress,
    ...(foreign ? { foreign } : {}),
    ...(isLone(meeting) ? {} : { within }),
  };
}

/** With a paper of which nothing is written yet; one that is there stays. */
export function withBegun(meeting: Meeting, template: string, revised: string): Meeting {
  const paper = { revised, facts: {}, off: [], accepted: {}, progress: { asked: 0, given: 0 } };
  return { ...meeting, papers: { [template]: paper, ...meeting.papers } };
}

/** The draft holds all facts of the meeting: one it lacks is gone from there too. */
export function withPaper(meeting: Meeting, draft: Draft, whose: WhoseOf): Meeting {
  const { template, revised, facts, off, accepted, lastYear = {}, progress, foreign } = draft;
  const { mark: _, ...before } = settled(withBegun(meeting, template, revised), whose);
  const { facts: own = {}, taken } = before.papers[template] ?? {};
  const isOwn = (name: string) =>
    whose(name) === '文书' || (whose(name) === undefined && name in own && !(name in before.facts));
  const isShared = (name: string) => !isOwn(name);
  const [marks, ownMarks] = [pick(lastYear, isShared), pick(lastYear, isOwn)];
  const paper = {
    ...{ revised, facts: pick(facts, isOwn), off, accepted, progress },
    ...(isGiven(ownMarks) ? { lastYear: ownMarks } : {}),
    ...(foreign ? { foreign } : {}),
    ...(taken ? { taken } : {}),
  };
  const { lastYear: __, ...rest } = before;
  return {
    ...rest,
    name: draft.name,
    ...(draft.mark ? { mark: draft.mark } : {}),
    facts: pick(facts, isShared),
    ...(isGiven(marks) ? { lastYear: marks } : {}),
    papers: { ...before.papers, [template]: paper },
    revision: draft.revision,
    tab: draft.tab,
    savedAt: draft.savedAt,
  };
}
