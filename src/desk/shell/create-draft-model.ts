// The draft being written: its facts, the document they make, and whether they are safely stored.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { writeJournal } from '../../storage/journal.ts';
import type { FIRST_COPY } from '../../storage/key-table.ts';
import { loadPaper, type Paper } from '../late/load-paper.ts';
import { without } from '../model/draft-facts.ts';
import type { DraftModel } from '../model/draft-model.ts';
import { createDraftState } from '../model/draft-state.ts';
import type { DraftPages } from '../preview/draft-pages.ts';
import { createKept, type Kept } from './kept.ts';

export type DeskModel = DraftModel & {
  /** The parts that make pages; undefined until the user begins to fill. */
  readonly paper: ReadonlySignal<Paper | undefined>;
  /** The parts that keep drafts (names, versions, other drafts); undefined until there is something to keep. */
  readonly kept: ReadonlySignal<Kept | undefined>;
};

/** As the page 您的文字在哪里 says it, and a key more: a crash costs little more than this. */
const PAUSE: typeof FIRST_COPY = 800;

const NONE: ReadonlySet<string> = new Set();

export function createDraftModel(latest: Template): DeskModel {
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
  const model: DeskModel = {
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
