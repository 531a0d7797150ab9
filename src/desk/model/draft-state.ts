// What is known of the draft being written, as signals: its facts under the names of its template, and who it is.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import type { Draft } from '../../storage/draft.ts';
import type { Base } from '../../storage/draft-parts.ts';
import { newId } from '../../storage/new-id.ts';

export type SaveState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Who the draft is, apart from what is filled in. */
export type DraftHead = Pick<Draft, 'id' | 'name' | 'mark' | 'createdAt' | 'foreign' | 'within'>;

export type DraftState = {
  /** The template as it is published now. */
  readonly latest: Template;
  /** The template the draft is written with. */
  readonly template: Signal<Template>;
  readonly head: Signal<DraftHead>;
  /** By name; it grows when a draft is written with another revision of the template. */
  readonly answers: Map<string, Signal<Fact | undefined>>;
  readonly facts: ReadonlySignal<Facts>;
  /** Facts the template has no place for. */
  readonly left: Signal<Facts>;
  readonly off: Signal<ReadonlySet<string>>;
  readonly accepted: Signal<Readonly<Record<string, string>>>;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear: Signal<Facts>;
  readonly saveState: Signal<SaveState>;
  /** Counts how often all facts were put there at once: another draft, a version, a fill. */
  readonly placed: Signal<number>;
  /** The facts before the last replacement of all of them, for undoing it. */
  readonly replaced: Signal<Facts | undefined>;
  /** This page, among those that may be open on the draft. */
  readonly tab: string;
  /** Counts the changes; `savedRevision` is the last that is stored. */
  revision: number;
  savedRevision: number;
  /** The stored copy this text continues. */
  base: Base | undefined;
  /** Blanks of the text, once its pages were made. */
  gaps: () => number | undefined;
  /** Puts these facts under the names of the template; names it does not know are passed over. */
  readonly set: (facts: Facts) => void;
  /** What is on the desk, as it may be stored at once; how far it is, the keeper reckons. */
  readonly toDraft: () => Draft;
};

/** What the desk does for the one that keeps its draft. */
export type DeskCalls = {
  /** Notes that something of the draft was changed, and is to be stored. */
  readonly changed: () => void;
  /** A draft came onto the desk. */
  readonly onOpened: () => void;
  /** Tells the draft what was typed last and waits for the screen. */
  readonly tellTyped: () => void;
};

export function createDraftState(latest: Template): DraftState {
  const template = signal(latest);
  const answers = new Map(latest.fields.map(({ name }) => [name, signal<Fact | undefined>(undefined)]));
  const facts = computed(() => {
    const given: Record<string, Fact> = {};
    for (const { name } of template.value.fields) {
      const fact = answers.get(name)?.value;
      if (fact !== undefined) given[name] = fact;
    }
    return given;
  });
  const state: DraftState = {
    latest,
    template,
    head: signal({ id: newId(), name: '', createdAt: Date.now() }),
    answers,
    facts,
    left: signal({}),
    off: signal(new Set()),
    accepted: signal({}),
    lastYear: signal({}),
    saveState: signal({ kind: 'loading' }),
    placed: signal(0),
    replaced: signal(undefined),
    tab: newId(),
    revision: 0,
    savedRevision: 0,
    base: undefined,
    gaps: () => undefined,
    set(next) {
      batch(() => {
        for (const [name, answer] of answers) answer.value = next[name];
        state.placed.value += 1;
      });
    },
    toDraft() {
      const { id, revised } = template.peek();
      return {
        kind: 'huiwen-draft',
        version: 3,
        ...state.head.peek(),
        template: id,
        revised,
        facts: { ...state.left.peek(), ...facts.peek() },
        off: [...state.off.peek()],
        accepted: state.accepted.peek(),
        lastYear: state.lastYear.peek(),
        revision: state.revision,
        tab: state.tab,
        savedAt: Date.now(),
        progress: { asked: 0, given: 0 },
      };
    },
  };
  return state;
}
