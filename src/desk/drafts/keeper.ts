// Keeps the draft on the desk in this browser's storage: opens it, stores every change, and never overwrites what
// another page stored meanwhile.

import { type Signal, signal } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { askToStay } from '../../storage/ask-to-stay.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftName } from '../../storage/draft-name.ts';
import { countDrafts, removeDraft, saveDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import { dropJournalOf } from '../../storage/read-journals.ts';
import { tellOthers } from '../../storage/tabs.ts';
import { keepTemplate, loadTemplate } from '../../storage/template-store.ts';
import type { Reason } from '../../storage/version.ts';
import { keepVersion, loadVersions } from '../../storage/version-store.ts';
import type { DraftState } from '../draft-state.ts';
import { divergedCopy } from './diverged-copy.ts';
import { draftInHash, showInAddress } from './draft-hash.ts';
import { findDraft } from './find-draft.ts';
import { progressOf } from './progress.ts';
import { takeDraft } from './take-draft.ts';

/** A draft begun with another revision of its template; without `pinned`, that revision is not in this browser. */
export type Outdated = { readonly revised: string; readonly pinned: Template | undefined };

export type Keeper = {
  readonly state: DraftState;
  /** Drafts in this browser, of all templates. */
  readonly count: Signal<number>;
  /** What the user should know of the draft just now. */
  readonly notice: Signal<string | undefined>;
  readonly outdated: Signal<Outdated | undefined>;
  readonly changed: () => void;
  /** Opens the draft the address asks for, else the last one of this template. */
  readonly open: () => Promise<void>;
  /** Puts a stored draft on the desk, with the template it was begun with. */
  readonly put: (draft: Draft) => Promise<void>;
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

/** After such a pause, and at least so often, the state before is kept as a version. Milliseconds. */
const PAUSE = 10 * 60 * 1000;
const OFTEN = 30 * 60 * 1000;
const NOTHING = { facts: {}, off: [], accepted: {}, revision: 0 };

export function createKeeper(state: DraftState, changed: () => void, onOpened: () => void): Keeper {
  const { latest, head, saveState } = state;
  const count = signal(0);
  const notice = signal<string | undefined>(undefined);
  const outdated = signal<Outdated | undefined>(undefined);
  let saving: Promise<boolean> | undefined;
  let stored: Draft | undefined;
  let versionAt = Date.now();

  const isSaved = () => state.revision === state.savedRevision;
  const recount = async () => {
    count.value = await countDrafts().catch(() => count.peek());
  };

  async function open(): Promise<void> {
    const { draft, missing, fault } = await findDraft(latest.id, draftInHash(location.hash));
    if (missing)
      notice.value = '没有找到网址里的那份草稿，可能已经删除，或者在别的浏览器里。这里是空白的一份。';
    if (draft && !stored && !saving) await putUnder(draft);
    if (isSaved()) settle(fault);
    void recount();
  }

  /** What was typed while the draft was being looked for is typed into it. */
  async function putUnder(draft: Draft): Promise<void> {
    const typed = isSaved() ? undefined : state.facts.peek();
    await put(draft);
    if (!typed) return;
    state.set({ ...state.facts.peek(), ...typed });
    changed();
  }

  function begin(): void {
    const { foreign: _, ...draft } = state.toDraft();
    takeDraft(state, { ...draft, id: newId(), name: '', createdAt: Date.now(), ...NOTHING }, latest);
    stored = undefined;
    state.base = undefined;
    outdated.value = undefined;
    saveState.value = { kind: 'empty' };
  }

  async function put(draft: Draft): Promise<void> {
    const same = draft.revised === latest.revised;
    const pinned = same
      ? undefined
      : await loadTemplate(draft.template, draft.revised).catch(() => undefined);
    takeDraft(state, draft, pinned ?? latest);
    outdated.value = same ? undefined : { revised: draft.revised, pinned };
    stored = draft;
    showInAddress(draft.id);
    onOpened();
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
      if (stored) await removeDraft(draft.id);
      dropJournalOf(draft);
      stored = undefined;
      state.base = undefined;
      state.savedRevision = draft.revision;
      void recount();
      return;
    }
    await keepEarlier(draft);
    const { kind } = await saveDraft(draft, state.base);
    if (kind === 'diverged') {
      const copy = divergedCopy(draft);
      await saveDraft(copy, undefined);
      dropJournalOf(draft);
      head.value = { ...head.peek(), id: copy.id, name: copy.name };
      notice.value = `这份草稿在另一个页面也在修改。两边都已保存：那一份仍叫“${draftName(draft)}”，这里的另存为“${copy.name}”。`;
    }
    const first = !stored || kind === 'diverged';
    stored = { ...draft, ...head.peek() };
    state.base = { revision: draft.revision, tab: draft.tab };
    state.savedRevision = draft.revision;
    showInAddress(stored.id);
    tellOthers({ id: stored.id, ...state.base });
    if (first) {
      await keepTemplate(state.template.peek()).catch(() => {});
      void askToStay();
      void recount();
    }
  }

  /** Emptied, with neither a name nor a history to keep it for. */
  async function isNothing({ id, name, facts, foreign }: Draft): Promise<boolean> {
    return !isGiven(facts) && !name && !foreign && !(await loadVersions(id)).items.length;
  }

  async function keepEarlier({ savedAt }: Draft): Promise<void> {
    if (!stored || !isGiven(stored.facts)) return;
    if (savedAt - stored.savedAt < PAUSE && savedAt - versionAt < OFTEN) return;
    versionAt = savedAt;
    // A full disk is told when the draft itself cannot be stored.
    await keepVersion(stored, '定时').catch(() => {});
  }

  void recount();

  return {
    state,
    count,
    notice,
    outdated,
    changed,
    open,
    put,
    save: saveAll,
    isSaved,
    settle,
    recount,
    begin,
    keepVersion(reason) {
      if (isGiven(state.facts.peek())) keepVersion(state.toDraft(), reason).catch(() => {});
    },
  };
}
