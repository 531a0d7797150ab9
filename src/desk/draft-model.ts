// The draft being written: its facts, the document they make, and whether they are safely stored.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Document } from '../core/document/document.ts';
import { type Fact, type Facts, isGiven, pathId } from '../core/facts/fact.ts';
import type { Page } from '../core/layout/page.ts';
import type { Template } from '../core/template/template.ts';
import type { Draft } from '../storage/draft.ts';
import { deleteDraft, loadDraft, saveDraft, writeJournal } from '../storage/draft-store.ts';
import { renamed, without } from './draft-facts.ts';
import type { DraftPages } from './draft-pages.ts';
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
  /** Names of the parts switched off: their facts are kept, the paper is made without them. */
  readonly off: ReadonlySignal<ReadonlySet<string>>;
  readonly switchPart: (name: string, on: boolean) => void;
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Without a reason the finding stands again. */
  readonly accept: (finding: string, reason: string | undefined) => void;
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
  /** Fetches the paper and brings it up to the last key; true when it is there. */
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
  const off = signal<ReadonlySet<string>>(new Set());
  const accepted = signal<Readonly<Record<string, string>>>({});
  const used = computed(() => without(facts.value, off.value));
  const made = signal<DraftPages | undefined>(undefined);
  const document = computed(() => made.value?.document.value);
  const pages = computed(() => made.value?.pages.value);
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
      version: 2,
      id,
      template: id,
      revised,
      facts: facts.peek(),
      off: [...off.peek()],
      accepted: accepted.peek(),
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
      const loaded = await loadPaper();
      made.value ??= loaded.draftPages(template, used);
      paper.value = loaded;
      paperFailed.value = false;
    } catch {
      paperFailed.value = true;
    }
    // Whoever asks for the paper wants it as of now.
    made.peek()?.flush();
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
        off.value = new Set(stored.off);
        accepted.value = stored.accepted;
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
