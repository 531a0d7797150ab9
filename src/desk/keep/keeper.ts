// Keeps the draft on the desk in this browser's storage: opens it, stores every change, never overwrites another page's.

import { signal } from '@preact/signals';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { askToStay } from '../../storage/ask-to-stay.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftInHash, NEW_DRAFT, showInAddress } from '../../storage/draft-hash.ts';
import { countDrafts, removeDraft, saveDraft } from '../../storage/draft-store.ts';
import { answeredAfterAll, sentenceOf } from '../../storage/fault.ts';
import { newDraft } from '../../storage/new-draft.ts';
import { dropJournalOf } from '../../storage/read-journals.ts';
import { tellOthers } from '../../storage/tabs.ts';
import { type Outdated, outdatedBy } from '../../storage/template-store.ts';
import type { Reason } from '../../storage/version.ts';
import { keepVersion } from '../../storage/version-store.ts';
import type { DeskCalls, DraftState } from '../model/draft-state.ts';
import { baseOf, whoseOn } from './base-of.ts';
import { AGAIN, copySentence, keepCopy } from './diverged-copy.ts';
import { findDraft, MISSING, weighed } from './find-draft.ts';
import { isNothing } from './is-nothing.ts';
import type { Keeper } from './keeper-type.ts';
import { noteTakenHere } from './note-taken.ts';
import { adoptJournal, carryJournal } from './own-journal.ts';
import { ownWork } from './own-work.ts';
import { createPin } from './pin-template.ts';
import { progressOf } from './progress.ts';
import { headOf, takeDraft } from './take-draft.ts';
import { noLongerFresh, takeMerged } from './take-merged.ts';
import { createVersionPace } from './version-pace.ts';

export function createKeeper(state: DraftState, { changed, onOpened, tellTyped }: DeskCalls): Keeper {
  const { latest, head, saveState } = state;
  const count = signal(0);
  const notice = signal<string | undefined>(undefined);
  const tooMuch = signal<Draft | undefined>(undefined);
  const outdated = signal<Outdated | undefined>(undefined);
  let saving: Promise<boolean> | undefined;
  let stored: Draft | undefined;
  const keepEarlier = createVersionPace(Date.now());
  const pin = createPin(latest);

  /** What waits to be told is told first. */
  const isSaved = () => {
    tellTyped();
    return state.revision === state.savedRevision;
  };
  const recount = async () => {
    count.value = await countDrafts().catch(() => count.peek());
  };

  async function open(wished?: Draft): Promise<void> {
    const asked = wished ? wished.id : draftInHash(location.hash);
    const { draft, missing, fault, journal, heavy } = weighed(await findDraft(state, asked), wished);
    tooMuch.value = heavy;
    if (missing) notice.value = MISSING;
    // What was typed while the draft was being looked for is typed into it.
    const typed = () => (isSaved() ? undefined : state.facts.peek());
    const putting = draft && !stored && !saving ? put(draft, typed) : undefined;
    const unread = await putting?.then(() => undefined, sentenceOf);
    if (journal) adoptJournal(state, journal);
    if (isSaved()) settle(fault ?? unread);
    void recount();
  }

  function begin(): void {
    takeDraft(state, newDraft({ template: latest.id, revised: latest.revised }, Date.now()), latest);
    stored = undefined;
    state.base = undefined;
    outdated.value = undefined;
    tooMuch.value = undefined;
    saveState.value = { kind: 'empty' };
  }

  async function put(draft: Draft, typed: () => Facts | undefined = () => undefined): Promise<void> {
    const behind = await outdatedBy(draft.revised, latest);
    tellTyped();
    const more = typed();
    const begun = state.toDraft();
    const again = stored?.id === draft.id && stored.revised === draft.revised;
    takeDraft(state, draft, behind?.pinned ?? latest);
    state.base = baseOf(draft, state);
    // Another state of the same draft: what was said of its template need not be said again.
    if (!again) outdated.value = behind;
    stored = draft;
    showInAddress(draft.id);
    onOpened();
    if (!more) return;
    keepState('填入前');
    state.set({ ...state.facts.peek(), ...more });
    changed();
    carryJournal(state, begun);
  }

  function keepState(reason: Reason): void {
    if (isGiven(state.facts.peek())) keepVersion(ownWork(state.toDraft(), state), reason).catch(() => {});
    if (reason === '下载正式稿') noteTakenHere(state).catch(() => {});
  }

  function settle(fault?: string): void {
    saveState.value = fault
      ? { kind: 'failed', sentence: fault }
      : stored
        ? { kind: 'saved', at: stored.savedAt }
        : { kind: 'empty' };
  }

  function catchUp(sent: Draft, merged: Draft): boolean {
    tellTyped();
    const { touched, from } = takeMerged(state, sent, merged);
    stored = from;
    state.base = baseOf(from, state);
    return touched;
  }

  function hear(newer: Draft): boolean {
    const touched = stored !== undefined && catchUp(stored, newer);
    state.revision = newer.revision;
    state.savedRevision = newer.revision;
    return touched;
  }

  /** One write at a time; what is typed meanwhile is written right after it. */
  function saveAll(): Promise<boolean> {
    saving ??= saveRest().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function saveRest(): Promise<boolean> {
    try {
      while (!isSaved()) await saveOnce();
      settle();
      return true;
    } catch (error) {
      settle(sentenceOf(error));
      void answeredAfterAll(error)?.then(saveAll);
      return false;
    }
  }

  async function saveOnce(): Promise<void> {
    const draft = { ...state.toDraft(), progress: progressOf(state) };
    // What was changed until now: more may be typed while it is stored.
    const base = state.base && { ...state.base };
    if (await isNothing(draft)) {
      if (stored) await removeDraft(draft, base);
      dropJournalOf(draft);
      stored = undefined;
      state.base = undefined;
      state.savedRevision = draft.revision;
      showInAddress(NEW_DRAFT);
      void recount();
      return;
    }
    if (stored) await keepEarlier(ownWork(stored, state), draft.savedAt);
    const whose = whoseOn(state);
    const saved = await saveDraft(draft, base, 'last', whose);
    if (notice.peek() === MISSING) notice.value = undefined;
    const first = !stored || saved.kind === 'diverged';
    if (saved.kind === 'diverged') {
      const copy = await keepCopy(draft, whose);
      head.value = headOf(copy);
      notice.value = copySentence(draft, copy);
      catchUp(copy, copy);
    } else {
      if (saved.again) notice.value = AGAIN;
      catchUp(draft, saved.merged ?? noLongerFresh(draft));
    }
    state.savedRevision = draft.revision;
    const { id } = head.peek();
    showInAddress(id);
    tellOthers({ id, revision: draft.revision, tab: draft.tab });
    if (first) {
      void askToStay();
      void recount();
    }
    await pin(state.template.peek(), first);
  }

  void recount();

  return {
    state,
    count,
    notice,
    outdated,
    tooMuch,
    changed,
    open,
    put,
    save: saveAll,
    isSaved,
    hear,
    settle,
    recount,
    begin,
    keepVersion: keepState,
  };
}
