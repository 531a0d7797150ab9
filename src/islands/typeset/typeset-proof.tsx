// What proofreading says of the lines as they are now; what was passed over stays so while the page is open. Fetched when asked for.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { beginProof, correct, hideRule, openSuggestions, passOver } from '../../core/proof/decide.ts';
import { proofread } from '../../core/proof/suggestions.ts';
import { FoundPart } from '../../desk/proof/found-part.tsx';
import { fetchRules } from '../../published/fetch-rules.ts';

type Props = { readonly text: string; readonly onCorrect: (text: string, count: number) => void };

export type TypesetProof = { readonly Found: (props: Props) => JSX.Element };

/** Rejects where the rules did not come. */
export async function fetchTypesetProof(): Promise<TypesetProof> {
  const rules = await fetchRules('../');
  if (!rules) throw new Error('no rules');
  return {
    Found({ text, onCorrect }) {
      const state = useSignal(beginProof(text));
      useEffect(() => {
        state.value = { ...state.peek(), text };
      }, [text]);
      const found = useComputed(() => proofread(state.value.text, rules));
      return (
        <FoundPart
          state={state.value}
          open={openSuggestions(state.value, found.value)}
          correct={(chosen) => {
            state.value = correct(state.peek(), chosen);
            onCorrect(state.peek().text, chosen.length);
          }}
          pass={(each) => {
            state.value = passOver(state.peek(), each);
          }}
          hide={(each) => {
            state.value = hideRule(state.peek(), each);
          }}
        />
      );
    },
  };
}
