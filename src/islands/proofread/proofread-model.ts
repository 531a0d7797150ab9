// A text being proofread: what was found, what was done about it, and every step back. The text is kept while the page is open.

import { batch, computed, signal } from '@preact/signals';
import { beginProof } from '../../core/proof/decide.ts';
import type { ProofRules } from '../../core/proof/prepare.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';
import { createProofLook, type Looked } from '../../desk/proof/proof-look.ts';
import { fetchRules } from '../../published/fetch-rules.ts';
import { readSource } from '../../reopen/source/read-source.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import { refusedSource } from '../../reopen/source/source-refusals.ts';

/** Steps that can be taken back. */
const MOST_STEPS = 100;

export type ProofreadModel = ReturnType<typeof createProofreadModel>;

export function createProofreadModel() {
  const look = createProofLook();
  const past = signal<readonly Looked[]>([]);
  const fault = signal('');
  const rules = signal<ProofRules | undefined>(undefined);

  async function put(next: Looked): Promise<void> {
    batch(() => {
      look.put(next);
      fault.value = '';
    });
    const { length } = next.state.text;
    if (length > MOST_SOURCE_TEXT) {
      fault.value = `文字共 ${length} 字，一次最多校对 ${MOST_SOURCE_TEXT} 字，请分几次校对。`;
      look.put({ ...next, found: undefined });
      return;
    }
    rules.value ??= await fetchRules('../');
    if (rules.value) await look.look(rules.value);
    else fault.value = '校对规则没有加载成功，请检查网络，再试一次，或者刷新页面。文字还在。';
  }

  async function step(next: Looked): Promise<void> {
    past.value = [...past.peek(), look.now.peek()].slice(-MOST_STEPS);
    await put(next);
  }

  return {
    now: look.now,
    open: look.open,
    fault,
    canUndo: computed(() => past.value.length > 0),
    /** Typed or pasted. */
    take: (text: string) => step(look.withText(text)),
    async takeFile(file: File): Promise<void> {
      const read =
        file.size > SOURCE_FILE_LIMIT
          ? refusedSource('tooBig')
          : readSource(new Uint8Array(await file.arrayBuffer()));
      if ('refused' in read) fault.value = `“${file.name}”：${read.refused}`;
      else await step({ state: beginProof(read.text), found: undefined });
    },
    correct: (chosen: readonly Suggestion[]) => step(look.withCorrected(chosen)),
    pass: (suggestion: Suggestion) => step(look.withPassed(suggestion)),
    hide: (suggestion: Suggestion) => step(look.withHidden(suggestion)),
    async undo(): Promise<void> {
      const before = past.peek()[past.peek().length - 1];
      if (!before) return;
      past.value = past.peek().slice(0, -1);
      await put(before);
    },
  };
}
