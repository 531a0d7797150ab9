// The draft being written: its facts, the document they make, and whether they are safely stored.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { writeJournal } from '../../storage/journal.ts';
import type { Kept } from '../keep/begin-keeping.ts';
import { without } from '../model/draft-facts.ts';
import type { DraftModel } from '../model/draft-model.ts';
import { createDraftState } from '../model/draft-state.ts';
import { createPresses, type Presses } from '../timing/presses.ts';
import { BEFORE_COPY } from '../timing/times.ts';
import { createKept } from './kept.ts';
import { latePrograms } from './late-programs.ts';

export type DeskModel = DraftModel &
  Presses & {
    /** The programs that keep drafts (names, versions, other drafts); undefined until there is something to keep. */
    readonly kept: ReadonlySignal<Kept | undefined>;
    /** Who puts something there says that the draft was changed, as by `lookedAt`. */
    readonly left: Signal<Facts>;
  };

const fetchLate = fetchOnce(() => import('../late/begin-filling.ts'));
const NONE: ReadonlySet<string> = new Set();

export function createDraftModel(latest: Template): DeskModel {
  const state = createDraftState(latest);
  const { template, facts, off, accepted, lastYear, replaced, saveState } = state;
  const lateFailed = signal(false);
  const used = computed(() => without(facts.value, off.value));
  const document = computed(() => latePrograms.value?.pages.document.value);
  const pages = computed(() => latePrograms.value?.pages.pages.value);
  const gapPaths = computed(() => latePrograms.value?.pages.gapPaths.value ?? NONE);
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
      const programs = latePrograms.peek();
      if (programs) programs.keys.betweenKeys(save);
      else save();
    }, BEFORE_COPY);
  }

  function save(): Promise<void> {
    waiting = false;
    leave();
    return keeping.save();
  }

  function tellTyped(): void {
    latePrograms.peek()?.keys.tellTyped();
  }

  function leave(): void {
    tellTyped();
    if (state.revision !== state.savedRevision) writeJournal(state.toDraft(), state.base);
  }

  function flush(): void {
    tellTyped();
    latePrograms.peek()?.pages.flush();
  }

  async function takeLate(): Promise<boolean> {
    void keeping.take();
    try {
      const { beginFilling } = await fetchLate();
      latePrograms.value ??= beginFilling(model, used, unsaved);
      lateFailed.value = false;
    } catch {
      lateFailed.value = true;
    }
    // Whoever asks for the programs wants document and pages as of now.
    flush();
    return latePrograms.peek() !== undefined;
  }

  const keeping = createKept(state, { changed, onOpened: takeLate, tellTyped });
  const { kept } = keeping;
  const model: DeskModel = {
    template,
    draft: state.head,
    answers: state.answers,
    facts,
    left: state.left,
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
    lateFailed,
    takeLate,
    ...createPresses(),
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
    replaceAll(next, sample) {
      tellTyped();
      const put = kept.peek()?.toPut(next, sample) ?? next;
      // Replaced twice without a key in between: what was typed is what undo brings back.
      if (facts.peek() !== lastReplacement) replaced.value = facts.peek();
      state.set(put);
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
