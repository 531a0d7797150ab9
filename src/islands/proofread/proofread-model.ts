// A text being proofread: what was found, what was done about it, and every step back. The text is kept while the page is open.

import { computed, signal } from '@preact/signals';
import {
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

export type ProofreadModel = ReturnType<typeof createProofreadModel>;

export function createProofreadModel() {
  const state = signal<ProofState>(beginProof(''));
  const past = signal<readonly ProofState[]>([]);
  const found = signal<readonly Suggestion[] | undefined>(undefined);
  const fault = signal('');
  const rules = signal<ProofRules | undefined>(undefined);

  async function look(next: ProofState): Promise<void> {
    state.value = next;
    fault.value = '';
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
    if (own) found.value = own;
  }

  async function step(next: ProofState): Promise<void> {
    past.value = [...past.peek(), state.peek()].slice(-MOST_STEPS);
    await look(next);
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
    correct: (chosen: readonly Suggestion[]) => step(correct(state.peek(), chosen)),
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
