// The papers of a meeting sorted for its page: by stage, those wanted and those that could be.

import { dayAt } from '../../core/facts/date.ts';
import type { Dossier, DossierPaper } from '../../core/meeting/dossier.ts';
import { dueOf, meetingDays } from '../../core/meeting/due.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { papersHere, wantedPapers } from '../../core/meeting/papers-here.ts';
import { MEETING_STAGES } from '../../core/template/template.ts';
import type { PaperEntry } from './paper-item.tsx';
import type { PublishedPapers } from './published-papers.ts';

export type StagePapers = {
  readonly stage: (typeof MEETING_STAGES)[number];
  readonly wanted: readonly PaperEntry[];
  readonly others: readonly PaperEntry[];
};

const WITH_APPRAISAL = '组织生活会和民主评议党员';

export function dossierOf(
  { meeting }: Pick<Meeting, 'meeting'>,
  dossiers: readonly Dossier[],
): Dossier | undefined {
  const kind = meeting === WITH_APPRAISAL ? '组织生活会' : meeting;
  return dossiers.find((dossier) => dossier.meeting === kind);
}

/** Ids of the papers wanted, in the order of the archive; those the dossier does not name come last. */
export function wantedOf(meeting: Meeting, dossier: Dossier | undefined): readonly string[] {
  const here = dossier ? papersHere(dossier, withKind(meeting.facts, meeting.meeting)) : [];
  const begun = meeting.chosen ? [] : Object.keys(meeting.papers);
  const wanted = new Set([...wantedPapers(meeting.chosen, here), ...begun]);
  const known = here.map(({ template }) => template).filter((template) => wanted.has(template));
  return [...new Set([...known, ...wanted])];
}

export function stagePapers(
  meeting: Meeting,
  { dossiers, papers }: PublishedPapers,
  now: Date,
): StagePapers[] {
  const dossier = dossierOf(meeting, dossiers);
  const here = new Map<string, DossierPaper>(
    dossier
      ? papersHere(dossier, withKind(meeting.facts, meeting.meeting)).map((paper) => [paper.template, paper])
      : [],
  );
  const published = new Map(Object.entries(papers));
  const days = meetingDays(meeting.facts.拟开会日期, meeting.facts.会议日期);
  const entry = (template: string): PaperEntry => {
    const paper = here.get(template);
    const due = paper ? dueOf(paper, days, dayAt(now)) : { when: '不在通常的一套里，时间照通知' };
    return { template, title: published.get(template)?.title ?? template, paper, due };
  };
  const wanted = wantedOf(meeting, dossier);
  const named = new Set(dossier?.papers.map(({ template }) => template));
  const variants = [...published]
    .filter(([template, each]) => dossier && each.meeting === dossier.meeting && !named.has(template))
    .map(([template]) => template);
  const others = [...here.keys(), ...variants].filter((template) => !wanted.includes(template));
  const at = (template: string) => here.get(template)?.stage ?? published.get(template)?.stage ?? '会后';
  return MEETING_STAGES.map((stage) => ({
    stage,
    wanted: wanted.filter((template) => at(template) === stage).map(entry),
    others: others.filter((template) => at(template) === stage).map(entry),
  }));
}
