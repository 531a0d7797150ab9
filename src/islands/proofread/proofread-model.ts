// A text being proofread: what was found, what was done about it, and every step back. The text is kept while the page is open.

import { batch, computed, signal } from '@preact/signals';
import {
  afterCorrecting,
  beginProof,
  correct,
  hideRule,
  openSuggestions,
  type ProofState,
  passOver,
} from '../../core/proof/decide.ts';
import { proofreadPieces } from '../../core/proof/in-pieces.ts';
import type { ProofRules } from '../../core/proof/prepare.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';
import { fetchRules } from '../../published/fetch-rules.ts';
import { finish } from '../../render/slices.ts';
import { readSource } from '../../reopen/source/read-source.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import { refusedSource } from '../../reopen/source/source-refusals.ts';

/** Steps that can be taken back. */
const MOST_STEPS = 100;

/** A text with what was found in it. */
type Looked = { readonly state: ProofState; readonly found: readonly Suggestion[] | undefined };

export type ProofreadModel = ReturnType<typeof createProofreadModel>;

export function createProofreadModel() {
  const state = signal<ProofState>(beginProof(''));
  const past = signal<readonly Looked[]>([]);
  const found = signal<readonly Suggestion[] | undefined>(undefined);
  const fault = signal('');
  const rules = signal<ProofRules | undefined>(undefined);

  /** What is shown is always of the text that is shown: it gives way to what a new look at the text finds. */
  async function look({ state: next, found: known }: Looked): Promise<void> {
    batch(() => {
      state.value = next;
      found.value = known;
      fault.value = '';
    });
    if (next.text.length > MOST_SOURCE_TEXT) {
      fault.value = `文字共 ${next.text.length} 字，一次最多校对 ${MOST_SOURCE_TEXT} 字，请分几次校对。`;
      found.value = undefined;
      return;
    }
    rules.value ??= await fetchRules('../');
    if (!rules.value) {
      fault.value = '校对规则没有加载成功，请检查网络，再试一次，或者刷新页面。文字还在。';
      return;
    }
    const own = await finish(proofreadPieces(next.text, rules.value), () => state.peek() === next);
    if (own && state.peek() === next) found.value = own;
  }

  const knownOf = (next: ProofState) => (next.text === state.peek().text ? found.peek() : undefined);

  async function step(next: ProofState, known = knownOf(next)): Promise<void> {
    past.value = [...past.peek(), { state: state.peek(), found: found.peek() }].slice(-MOST_STEPS);
    await look({ state: next, found: known });
  }

  return {
    state,
    found,
    fault,
    canUndo: computed(() => past.value.length > 0),
    open: computed(() => openSuggestions(state.value, found.value ?? [])),
    /** Typed or pasted: what was decided on stays decided. */
    take: (text: string) => step({ ...state.peek(), text }),
    async takeFile(file: File): Promise<void> {
      const read =
        file.size > SOURCE_FILE_LIMIT
          ? refusedSource('tooBig')
          : readSource(new Uint8Array(await file.arrayBuffer()));
      if ('refused' in read) fault.value = `“${file.name}”：${read.refused}`;
      else await step(beginProof(read.text));
    },
    correct: (chosen: readonly Suggestion[]) =>
      step(correct(state.peek(), chosen), afterCorrecting(found.peek() ?? [], chosen)),
    pass: (suggestion: Suggestion) => step(passOver(state.peek(), suggestion)),
    hide: (suggestion: Suggestion) => step(hideRule(state.peek(), suggestion)),
    async undo(): Promise<void> {
      const before = past.peek()[past.peek().length - 1];
      if (!before) return;
      past.value = past.peek().slice(0, -1);
      await look(before);
    },
  };
}
