// A meeting that turns out to be of another kind: it has the papers of that kind, and what the user chose besides or left out.

import type { Dossier } from './dossier.ts';
import { withKind } from './kind-facts.ts';
import type { Meeting, MeetingKind } from './meeting.ts';
import { papersHere, wantedPapers } from './papers-here.ts';
import { dossierOf } from './wanted-of.ts';

export function asKind(meeting: Meeting, kind: MeetingKind, dossiers: readonly Dossier[]): Meeting {
  const { chosen, ...rest } = meeting;
  const facts = withKind(meeting.facts, kind);
  const next = { ...rest, meeting: kind, facts };
  if (!chosen || (!meeting.meeting && !chosen.length)) return next;
  if (meeting.meeting === kind) return { ...next, chosen };
  const before = usual(meeting, dossiers);
  const usualNow = usual(next, dossiers).filter(
    (template) => !before.includes(template) || chosen.includes(template),
  );
  const more = chosen.filter((template) => !before.includes(template) || template in meeting.papers);
  return { ...next, chosen: [...new Set([...usualNow, ...more])] };
}

/** Ids of the papers such a meeting begins with. */
function usual(meeting: Pick<Meeting, 'meeting' | 'facts'>, dossiers: readonly Dossier[]): readonly string[] {
  const dossier = dossierOf(meeting, dossiers);
  return dossier
    ? wantedPapers(undefined, papersHere(dossier, withKind(meeting.facts, meeting.meeting)))
    : [];
}
