// Proofreading of what is to be laid out: asked for by a button, its rules and program fetched then.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { typesetWords, withTypesetWords } from '../../core/intake/typeset/typeset-words.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { TypesetModel } from './typeset-model.ts';
import type { TypesetProof } from './typeset-proof.tsx';

export function TypesetProofPart({ model }: { readonly model: TypesetModel }): JSX.Element {
  const proof = useSignal<TypesetProof | undefined>(undefined);
  const said = useSignal('');
  const text = useComputed(() => (model.paper.value ? typesetWords(model.paper.value) : ''));
  async function begin(): Promise<void> {
    said.value = '正在打开校对……';
    try {
      const { fetchTypesetProof } = await import('./typeset-proof.tsx');
      proof.value = await fetchTypesetProof();
      said.value = '';
    } catch {
      said.value = '校对规则没有加载成功，请检查网络，再试一次。文字还在。';
    }
  }
  const now = proof.value;
  return (
    <section aria-label="校对">
      {now ? (
        <now.Found
          text={text.value}
          onCorrect={(corrected, count) => {
            const paper = model.paper.peek();
            if (paper) model.change(withTypesetWords(paper, corrected), `校对改 ${count} 处`);
          }}
        />
      ) : (
        <>
          <h2>校对</h2>
          <p class="actions">
            <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && void begin()}>
              看有没有错误
            </button>
          </p>
        </>
      )}
      <p role="status">{said.value}</p>
    </section>
  );
}
