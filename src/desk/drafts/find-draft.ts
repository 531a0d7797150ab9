// Which stored draft a template page opens: the one its address asks for, else the last one of its template.

import type { Draft } from '../../storage/draft.ts';
import { listDrafts, loadDraft, takeInJournals } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { type Journal, readJournals } from '../../storage/read-journals.ts';
import { divergedCopy } from './diverged-copy.ts';
import { NEW_DRAFT } from './draft-hash.ts';

export type FoundDraft = {
  readonly draft?: Draft | undefined;
  /** The address asks for a draft that is not there. */
  readonly missing?: true;
  /** Why storage could not be read; then the draft is what a journal holds of it. */
  readonly fault?: string;
  readonly journal?: Journal | undefined;
};

export async function findDraft(template: string, wanted: string | undefined): Promise<FoundDraft> {
  const isWanted = (draft: Draft) => draft.template === template && (!wanted || draft.id === wanted);
  try {
    await takeInJournals(divergedCopy);
    if (wanted === NEW_DRAFT) return {};
    if (!wanted) return { draft: (await listDrafts()).drafts.find(isWanted) };
    const draft = await loadDraft(wanted);
    return draft && isWanted(draft) ? { draft } : { missing: true };
  } catch (error) {
    const journal = readJournals().find(({ draft }) => isWanted(draft));
    return { draft: journal?.draft, journal, fault: sentenceOf(error) };
  }
}
