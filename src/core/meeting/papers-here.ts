// Which papers of a dossier have a place in one meeting, and which of them are wanted.

import { type Facts, isGiven } from '../facts/fact.ts';
import type { Dossier, DossierPaper } from './dossier.ts';

/** Those whose conditions the facts of the meeting meet, in the order of the archive. */
export function papersHere({ papers }: Dossier, facts: Facts): readonly DossierPaper[] {
  const has = (name: string | undefined) =>
    name !== undefined && isGiven(facts[name]) && facts[name] !== '否';
  return papers.filter(({ needs, unless }) => (needs === undefined || has(needs)) && !has(unless));
}

/** Ids of the papers wanted: as chosen, else those a new meeting begins with. */
export function wantedPapers(
  chosen: readonly string[] | undefined,
  here: readonly DossierPaper[],
): readonly string[] {
  return chosen ?? here.flatMap((paper) => (paper.chosen ? [paper.template] : []));
}
