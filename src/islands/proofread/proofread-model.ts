// A text being proofread: what was found, what was done about it, and every step back. The text is kept while the page is open.

import { batch, computed, signal } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import { beginProof } from '../../core/proof/decide.ts';
import type { ProofRules } from '../../core/proof/prepare.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';
import { createProofLook, type Looked } from '../../desk/proof/proof-look.ts';
import { fetchRules } from '../../published/fetch-rules.ts';
import { readSource } from '../../reopen/source/read-source.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import { refusedSource } from '../../reopen/source/source-refusals.ts';

async function readFile(file: File): Promise<ReturnType<typeof readSource>> {
  if (file.size > SOURCE_FILE_LIMIT) return refusedSource('tooBig');
  // It was moved, or lies on a stick that was taken out.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readSource(new Uint8Array(bytes)) : refusedSource('unreadable');
}

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
    const { text } = next.state;
    const { length } = text;
    if (!isGiven(text)) {
      fault.value = '这里还没有文字。请把文字粘贴进来，或者选择文件，再按“校对”。';
      look.put({ ...next, found: undefined });
      return;
    }
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
    /** Whether something was done about the text since it was put here. */
    isWorkedOn: () => past.peek().length > 1,
    canUndo: computed(() => past.value.length > 0),
    /** Typed or pasted. */
    take: (text: string) => step(look.withText(text)),
    async takeFile(file: File): Promise<void> {
      const read = await readFile(file);
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
