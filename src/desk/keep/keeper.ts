// Keeps the draft on the desk in this browser's storage: opens it, stores every change, never overwrites another page's.

import { type Signal, signal } from '@preact/signals';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { askToStay } from '../../storage/ask-to-stay.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftInHash, NEW_DRAFT, showInAddress } from '../../storage/draft-hash.ts';
import { draftName } from '../../storage/draft-name.ts';
import { countDrafts, removeDraft, saveDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newDraft } from '../../storage/new-draft.ts';
import { dropJournalOf } from '../../storage/read-journals.ts';
import { tellOthers } from '../../storage/tabs.ts';
import { type Outdated, outdatedBy } from '../../storage/template-store.ts';
import type { Reason } from '../../storage/version.ts';
import { keepVersion } from '../../storage/version-store.ts';
import type { DeskCalls, DraftState } from '../model/draft-state.ts';
import { divergedCopy } from './diverged-copy.ts';
import { findDraft, MISSING, weighed } from './find-draft.ts';
import { isNothing } from './is-nothing.ts';
import { adoptJournal, carryJournal } from './own-journal.ts';
import { createPin } from './pin-template.ts';
import { progressOf } from './progress.ts';
import { takeDraft } from './take-draft.ts';
import { createVersionPace } from './version-pace.ts';

export type Keeper = {
  readonly state: DraftState;
  /** Drafts in this browser, of all templates. */
  readonly count: Signal<number>;
  /** What the user should know of the draft just now. */
  readonly notice: Signal<string | undefined>;
  readonly outdated: Signal<Outdated | undefined>;
  readonly changed: () => void;
  /** The draft that would have been opened, but would make the page stand still. */
  readonly tooMuch: Signal<Draft | undefined>;
  /** Opens the draft the address asks for, else the last one of this template; one that is too much only when it is `wished`. */
  readonly open: (wished?: Draft) => Promise<void>;
  /** Puts a stored draft on the desk, with what was typed meanwhile. Rejects where its own template may be read later only. */
  readonly put: (draft: Draft, typed?: () => Facts | undefined) => Promise<void>;
  /** True when everything typed is stored. */
  readonly save: () => Promise<boolean>;
  readonly isSaved: () => boolean;
  /** Says how things stand with storage. */
  readonly settle: (fault?: string) => void;
  readonly recount: () => Promise<void>;
  /** An empty draft of the published template on the desk; nothing is stored of it yet. */
  readonly begin: () => void;
  readonly keepVersion: (reason: Reason) => void;
};

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
    if (isGiven(state.facts.peek())) keepVersion(state.toDraft(), reason).catch(() => {});
  }

  function settle(fault?: string): void {
    saveState.value = fault
      ? { kind: 'failed', sentence: fault }
      : stored
        ? { kind: 'saved', at: stored.savedAt }
        : { kind: 'empty' };
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
      return false;
    }
  }

  async function saveOnce(): Promise<void> {
    const draft = { ...state.toDraft(), progress: progressOf(state) };
    if (await isNothing(draft)) {
      if (stored) await removeDraft(draft, state.base);
      dropJournalOf(draft);
      stored = undefined;
      state.base = undefined;
      state.savedRevision = draft.revision;
      showInAddress(NEW_DRAFT);
      void recount();
      return;
    }
    if (stored) await keepEarlier(stored, draft.savedAt);
    const { kind } = await saveDraft(draft, state.base);
    if (kind === 'diverged') {
      const copy = divergedCopy(draft);
      await saveDraft(copy, undefined);
      dropJournalOf(draft);
      head.value = { ...head.peek(), id: copy.id, name: copy.name, mark: copy.mark };
      notice.value = `这份草稿在另一个页面也在修改。两边都已保存：那一份仍叫“${draftName(draft)}”，这里的另存为“${draftName(copy)}”。`;
    }
    if (notice.peek() === MISSING) notice.value = undefined;
    const first = !stored || kind === 'diverged';
    stored = { ...draft, ...head.peek() };
    state.base = { revision: draft.revision, tab: draft.tab };
    state.savedRevision = draft.revision;
    showInAddress(stored.id);
    tellOthers({ id: stored.id, ...state.base });
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
    settle,
    recount,
    begin,
    keepVersion: keepState,
  };
}
