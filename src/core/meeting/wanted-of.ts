// The papers wanted in one meeting, out of the dossier of its kind and what was begun or chosen besides.

import type { Dossier } from './dossier.ts';
import { withKind } from './kind-facts.ts';
import type { Meeting } from './meeting.ts';
import { papersHere, wantedPapers } from './papers-here.ts';

export function dossierOf(
  { meeting }: Pick<Meeting, 'meeting'>,
  dossiers: readonly Dossier[],
): Dossier | undefined {
  const kind = meeting === '组织生活会和民主评议党员' ? '组织生活会' : meeting;
  return dossiers.find((dossier) => dossier.meeting === kind);
}

type Chosen = Pick<Meeting, 'meeting' | 'facts' | 'chosen' | 'papers'>;

/** Ids of the papers wanted, in the order of the archive; those the dossier does not name come last. */
export function wantedOf(meeting: Chosen, dossier: Dossier | undefined): readonly string[] {
  const here = dossier ? papersHere(dossier, withKind(meeting.facts, meeting.meeting)) : [];
  const begun = meeting.chosen ? [] : Object.keys(meeting.papers);
  const wanted = new Set([...wantedPapers(meeting.chosen, here), ...begun]);
  const known = here.map(({ template }) => template).filter((template) => wanted.has(template));
  return [...new Set([...known, ...wanted])];
}
