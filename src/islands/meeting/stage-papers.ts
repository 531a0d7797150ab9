// The papers of a meeting sorted for its page: by stage, those wanted and those that could be.

import { dayAt } from '../../core/facts/date.ts';
import type { Dossier, DossierPaper } from '../../core/meeting/dossier.ts';
import { daysOf, dueOf } from '../../core/meeting/due.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { papersHere } from '../../core/meeting/papers-here.ts';
import { dossierOf, wantedOf } from '../../core/meeting/wanted-of.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import { MEETING_STAGES } from '../../core/template/template.ts';
import type { PaperEntry } from './paper-item.tsx';
import type { PublishedPapers } from './published-papers.ts';

export type StagePapers = {
  readonly stage: (typeof MEETING_STAGES)[number];
  readonly wanted: readonly PaperEntry[];
  readonly others: readonly PaperEntry[];
};

/** One's own may be for either kind of meeting, and no dossier names it. */
function fits(template: string, { meeting }: { readonly meeting: string }, dossier: Dossier): boolean {
  return meeting === dossier.meeting || (isPrivateId(template) && meeting === '通用');
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
  const days = daysOf(meeting);
  const entry = (template: string): PaperEntry => {
    const paper = here.get(template);
    const due = paper ? dueOf(paper, days, dayAt(now)) : { when: '不在通常的一套里，时间照通知' };
    return { template, title: published.get(template)?.title ?? template, paper, due };
  };
  const wanted = wantedOf(meeting, dossier);
  const named = new Set(dossier?.papers.map(({ template }) => template));
  const variants = [...published]
    .filter(([template, each]) => dossier && fits(template, each, dossier) && !named.has(template))
    .map(([template]) => template);
  const others = [...here.keys(), ...variants].filter((template) => !wanted.includes(template));
  const at = (template: string) => here.get(template)?.stage ?? published.get(template)?.stage ?? '会后';
  return MEETING_STAGES.map((stage) => ({
    stage,
    wanted: wanted.filter((template) => at(template) === stage).map(entry),
    others: others.filter((template) => at(template) === stage).map(entry),
  }));
}
