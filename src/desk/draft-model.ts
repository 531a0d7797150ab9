// The draft being written: its facts, the document they make, and whether they are safely stored.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Document } from '../core/document/document.ts';
import { type Fact, type Facts, isGiven, pathId } from '../core/facts/fact.ts';
import type { Page } from '../core/layout/page.ts';
import type { Template } from '../core/template/template.ts';
import type { Draft } from '../storage/draft.ts';
import { deleteDraft, loadDraft, saveDraft, writeJournal } from '../storage/draft-store.ts';
import { loadPaper, type Paper } from './load-paper.ts';

export type SaveState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed' };

export type DraftModel = {
  readonly answers: ReadonlyMap<string, Signal<Fact | undefined>>;
  readonly facts: ReadonlySignal<Facts>;
  /** The parts that make pages; undefined until the user begins to fill. */
  readonly paper: ReadonlySignal<Paper | undefined>;
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  /** Paths of the blanks the text still asks for. */
  readonly gapPaths: ReadonlySignal<ReadonlySet<string>>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** The facts before the last replacement of all of them, for undoing it. */
  readonly replaced: ReadonlySignal<Facts | undefined>;
  readonly load: () => Promise<void>;
  readonly answer: (name: string, fact: Fact | undefined) => void;
  readonly replaceAll: (facts: Facts) => void;
  readonly undoReplace: () => void;
  /** Fetches the paper; true when it is there. */
  readonly takePaper: () => Promise<boolean>;
  /** The paper could not be fetched. */
  readonly paperFailed: ReadonlySignal<boolean>;
  /** To be called while the page is being left. */
  readonly leave: () => void;
};

export function createDraftModel(template: Template): DraftModel {
  const answers = new Map(
    template.fields.map((field) => [field.name, signal<Fact | undefined>(undefined)] as const),
  );
  const facts = computed(() => {
    const given: Record<string, Fact> = {};
    for (const [name, { value }] of answers) if (value !== undefined) given[name] = value;
    return given;
  });
  const paper = signal<Paper | undefined>(undefined);
  const paperFailed = signal(false);
  const document = computed(() => paper.value?.fill(template, facts.value));
  const pages = computed(() => document.value && paper.value?.layOut(document.value));
  const gapPaths = computed(() => new Set(document.value?.gaps.map((gap) => pathId(gap.path))));
  const saveState = signal<SaveState>({ kind: 'loading' });
  const replaced = signal<Facts | undefined>(undefined);
  let revision = 0;
  let lastReplacement: Facts | undefined;
  let saving = false;

  function draft(): Draft {
    const { id, revised } = template;
    return {
      kind: 'huiwen-draft',
      version: 1,
      template: id,
      revised,
      facts: facts.peek(),
      revision,
      savedAt: Date.now(),
    };
  }

  /** One write at a time; what is typed meanwhile is written right after it. */
  async function save(): Promise<void> {
    if (saving) return;
    saving = true;
    saveState.value = { kind: 'saving' };
    try {
      for (let saved = -1; saved !== revision; ) {
        saved = revision;
        await (isGiven(facts.peek()) ? saveDraft(draft()) : deleteDraft(template.id));
      }
      saveState.value = isGiven(facts.peek()) ? { kind: 'saved', at: Date.now() } : { kind: 'empty' };
    } catch {
      saveState.value = { kind: 'failed' };
    } finally {
      saving = false;
    }
  }

  function changed(): void {
    revision += 1;
    void save();
  }

  async function takePaper(): Promise<boolean> {
    try {
      paper.value = await loadPaper();
      paperFailed.value = false;
    } catch {
      paperFailed.value = true;
    }
    return paper.peek() !== undefined;
  }

  function set(next: Facts): void {
    batch(() => {
      for (const [name, answer] of answers) answer.value = next[name];
    });
  }

  return {
    answers,
    facts,
    paper,
    paperFailed,
    takePaper,
    document,
    pages,
    gapPaths,
    saveState,
    replaced,
    async load() {
      const { draft: stored, failed } = await loadDraft(template.id);
      if (stored && revision === 0) {
        set(renamed(template, stored.facts));
        revision = stored.revision;
        void takePaper();
      }
      if (saveState.peek().kind !== 'loading') return;
      saveState.value = failed
        ? { kind: 'failed' }
        : stored
          ? { kind: 'saved', at: stored.savedAt }
          : { kind: 'empty' };
    },
    answer(name, fact) {
      const known = answers.get(name);
      if (!known) return;
      known.value = fact;
      changed();
    },
    replaceAll(next) {
      // Replaced twice without a key in between: what was typed is what undo brings back.
      if (facts.peek() !== lastReplacement) replaced.value = facts.peek();
      set(next);
      lastReplacement = facts.peek();
      changed();
    },
    undoReplace() {
      const before = replaced.peek();
      replaced.value = undefined;
      lastReplacement = undefined;
      if (before) set(before);
      changed();
    },
    leave() {
      const { kind } = saveState.peek();
      if (kind !== 'saved' && kind !== 'empty' && revision > 0) writeJournal(draft());
    },
  };
}

/** Facts under the names the template uses today; a renamed field keeps its old name under `formerly`. */
function renamed(template: Template, facts: Facts): Facts {
  const found: Record<string, Fact> = {};
  for (const field of template.fields) {
    const name = [field.name, ...(field.formerly ?? [])].find((known) => facts[known] !== undefined);
    const fact = name === undefined ? undefined : facts[name];
    if (fact !== undefined) found[field.name] = fact;
  }
  return found;
}
