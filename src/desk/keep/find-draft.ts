// Which stored draft a template page opens: the one its address asks for, else the last one of its template.

import { isTooMuch } from '../../core/facts/how-much.ts';
import type { Draft } from '../../storage/draft.ts';
import { NEW_DRAFT } from '../../storage/draft-hash.ts';
import { listDrafts, loadDraft, takeInJournals } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { type Journal, readJournals } from '../../storage/read-journals.ts';
import type { DraftState } from '../model/draft-state.ts';
import { divergedCopy } from './diverged-copy.ts';

export const MISSING = '没有找到网址里的那份草稿，可能已经删除，或者在别的浏览器里。这里是空白的一份。';

export type FoundDraft = {
  readonly draft?: Draft | undefined;
  /** The address asks for a draft that is not there. */
  readonly missing?: true;
  /** Why storage could not be read; then the draft is what a journal holds of it. */
  readonly fault?: string;
  readonly journal?: Journal | undefined;
  /** A draft that would make the page stand still, in place of `draft`. */
  readonly heavy?: Draft;
};

/** What is too much to be opened unasked is only named; `wished` was asked for all the same. */
export function weighed(found: FoundDraft, wished: Draft | undefined): FoundDraft {
  const { draft, journal: _, ...rest } = found;
  return draft && !wished && isTooMuch(draft.facts) ? { ...rest, heavy: draft } : found;
}

/** The journal of the page itself is left alone: what it is being typed into is not known yet. */
export async function findDraft(
  { latest, tab }: Pick<DraftState, 'latest' | 'tab'>,
  wanted: string | undefined,
): Promise<FoundDraft> {
  const { id: template } = latest;
  const journals = () => readJournals().filter(({ draft }) => draft.tab !== tab);
  const isWanted = (draft: Draft) => draft.template === template && (!wanted || draft.id === wanted);
  try {
    const begun = begunDraft(template, journals());
    await takeInJournals(divergedCopy, journals());
    if (!wanted) return { draft: (await listDrafts()).drafts.find(isWanted) };
    // A draft may bear the very word that asks for an empty one: it came from a file.
    const draft = wanted === NEW_DRAFT && begun ? undefined : await loadDraft(wanted, latest);
    if (draft && isWanted(draft)) return { draft };
    if (begun) return { draft: await loadDraft(begun, latest) };
    return wanted === NEW_DRAFT ? {} : { missing: true };
  } catch (error) {
    const journal = journals().find(({ draft }) => isWanted(draft));
    return { draft: journal?.draft, journal, fault: sentenceOf(error) };
  }
}

/** Id of a draft that a page left before it was first stored: the address of that page did not name it yet. */
function begunDraft(template: string, journals: readonly Journal[]): string | undefined {
  return journals.find(({ draft, base }) => draft.template === template && !base)?.draft.id;
}
