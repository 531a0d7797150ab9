// The draft being written: its facts, the document they make, and whether they are safely stored.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Document } from '../core/document/document.ts';
import type { Fact, Facts } from '../core/facts/fact.ts';
import type { Page } from '../core/layout/page.ts';
import type { Template } from '../core/template/template.ts';
import { writeJournal } from '../storage/journal.ts';
import type { Reason } from '../storage/version.ts';
import { without } from './draft-facts.ts';
import type { DraftPages } from './draft-pages.ts';
import { createDraftState, type DraftHead, type SaveState } from './draft-state.ts';
import type { Around } from './interview/paste/held-paste.ts';
import { createKept, type Kept } from './kept.ts';
import { loadPaper, type Paper } from './load-paper.ts';

export type DraftModel = Around & {
  /** The template the draft is written with: the published one, or an earlier revision the draft was begun with. */
  readonly template: ReadonlySignal<Template>;
  /** Id, name and what was reopened; facts and the rest have signals of their own. */
  readonly draft: ReadonlySignal<DraftHead>;
  readonly answers: ReadonlyMap<string, Signal<Fact | undefined>>;
  readonly facts: ReadonlySignal<Facts>;
  /** Names of the parts switched off: their facts are kept, the paper is made without them. */
  readonly off: ReadonlySignal<ReadonlySet<string>>;
  readonly switchPart: (name: string, on: boolean) => void;
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Without a reason the finding stands again. */
  readonly accept: (finding: string, reason: string | undefined) => void;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear: ReadonlySignal<Facts>;
  readonly lookedAt: (left: Facts) => void;
  /** The parts that make pages; undefined until the user begins to fill. */
  readonly paper: ReadonlySignal<Paper | undefined>;
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  /** Paths of the blanks the text still asks for. */
  readonly gapPaths: ReadonlySignal<ReadonlySet<string>>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** The parts that keep drafts (names, versions, other drafts); undefined until there is something to keep. */
  readonly kept: ReadonlySignal<Kept | undefined>;
  /** The facts before the last replacement of all of them, for undoing it. */
  readonly replaced: ReadonlySignal<Facts | undefined>;
  readonly load: () => Promise<void>;
  readonly answer: (name: string, fact: Fact | undefined) => void;
  readonly replaceAll: (facts: Facts) => void;
  readonly undoReplace: () => void;
  /** As it stands now, among its earlier versions. */
  readonly keepVersion: (reason: Reason) => void;
  /** Fetches the paper and brings it up to the last key; true when it is there. */
  readonly takePaper: () => Promise<boolean>;
  /** Brings document and pages, which follow a frame behind, up to the last key. */
  readonly flush: () => void;
  /** The paper could not be fetched. */
  readonly paperFailed: ReadonlySignal<boolean>;
  /** Stores what there is now; `saveState` says what came of it. */
  readonly save: () => Promise<void>;
  /** To be called while the page is being left. */
  readonly leave: () => void;
};

/** Milliseconds from a change to its first copy, and a key more: a crash costs little more than this. */
const PAUSE = 800;

const NONE: ReadonlySet<string> = new Set();

export function createDraftModel(latest: Template): DraftModel {
  const state = createDraftState(latest);
  const { template, facts, off, accepted, lastYear, replaced, saveState } = state;
  const paper = signal<Paper | undefined>(undefined);
  const paperFailed = signal(false);
  const used = computed(() => without(facts.value, off.value));
  const made = signal<DraftPages | undefined>(undefined);
  const document = computed(() => made.value?.document.value);
  const pages = computed(() => made.value?.pages.value);
  const gapPaths = computed(() => made.value?.gapPaths.value ?? NONE);
  state.gaps = () => document.peek()?.gaps.length;
  let lastReplacement: Facts | undefined;
  let waiting = false;

  function unsaved(): void {
    if (saveState.peek().kind !== 'saving') saveState.value = { kind: 'saving' };
  }

  function changed(): void {
    state.revision += 1;
    unsaved();
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      const parts = paper.peek();
      if (parts) parts.betweenKeys(save);
      else save();
    }, PAUSE);
  }

  function save(): Promise<void> {
    waiting = false;
    leave();
    return keeping.save();
  }

  function leave(): void {
    paper.peek()?.tellTyped();
    if (state.revision !== state.savedRevision) writeJournal(state.toDraft(), state.base);
  }

  function flush(): void {
    paper.peek()?.tellTyped();
    made.peek()?.flush();
  }

  async function takePaper(): Promise<boolean> {
    void keeping.take();
    try {
      const loaded = await loadPaper();
      if (!made.peek()) {
        loaded.onTyped(unsaved);
        loaded.watchUndo(model);
        loaded.watchPasteLimit();
      }
      made.value ??= loaded.draftPages(template, used);
      paper.value = loaded;
      paperFailed.value = false;
    } catch {
      paperFailed.value = true;
    }
    // Whoever asks for the paper wants it as of now.
    flush();
    return paper.peek() !== undefined;
  }

  const keeping = createKept(state, changed, takePaper);
  const { kept } = keeping;
  const model: DraftModel = {
    template,
    draft: state.head,
    answers: state.answers,
    facts,
    off,
    switchPart(name, on) {
      const rest = [...off.peek()].filter((part) => part !== name);
      off.value = new Set(on ? rest : [...rest, name]);
      changed();
    },
    accepted,
    accept(finding, reason) {
      const { [finding]: _, ...rest } = accepted.peek();
      accepted.value = reason === undefined ? rest : { ...rest, [finding]: reason };
      changed();
    },
    lastYear,
    lookedAt(left) {
      lastYear.value = left;
      changed();
    },
    paper,
    paperFailed,
    takePaper,
    flush,
    document,
    pages,
    gapPaths,
    saveState,
    kept,
    placed: state.placed,
    held: signal(undefined),
    replaced,
    load: keeping.open,
    answer(name, fact) {
      const known = state.answers.get(name);
      if (!known) return;
      known.value = fact;
      changed();
    },
    replaceAll(next) {
      paper.peek()?.tellTyped();
      kept.peek()?.keeper.keepVersion(Object.keys(next).length ? '填入前' : '清空前');
      // Replaced twice without a key in between: what was typed is what undo brings back.
      if (facts.peek() !== lastReplacement) replaced.value = facts.peek();
      state.set(next);
      lastReplacement = facts.peek();
      changed();
    },
    undoReplace() {
      const before = replaced.peek();
      replaced.value = undefined;
      lastReplacement = undefined;
      if (before) state.set(before);
      changed();
    },
    save,
    keepVersion: (reason) => kept.peek()?.keeper.keepVersion(reason),
    leave,
  };
  return model;
}
