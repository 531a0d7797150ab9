// A text that stands by itself on a page, what was found in it and what was done about that. It is looked through in slices; what is shown
// is always of the text that is shown.

import { computed, signal } from '@preact/signals';
import {
  afterCorrecting,
  afterEditing,
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
import { finish } from '../../render/slices.ts';

/** `found` is undefined until the text was looked through. */
export type Looked = { readonly state: ProofState; readonly found: readonly Suggestion[] | undefined };

/** Each `with…` gives what is to be put next. */
export function createProofLook() {
  const now = signal<Looked>({ state: beginProof(''), found: undefined });
  const put = (next: Looked) => {
    now.value = next;
  };
  return {
    now,
    open: computed(() => openSuggestions(now.value.state, now.value.found ?? [])),
    put,
    /** What is known of the text stands until it has been looked through; another text ends the look. */
    async look(rules: ProofRules): Promise<void> {
      const { text } = now.peek().state;
      const isNow = () => now.peek().state.text === text;
      const found = await finish(proofreadPieces(text, rules), isNow);
      if (found && isNow()) put({ ...now.peek(), found });
    },
    /** What was decided stays decided. */
    withText(text: string): Looked {
      const { state, found } = now.peek();
      return { state: { ...state, text }, found: found && afterEditing(found, state.text, text) };
    },
    withCorrected(chosen: readonly Suggestion[]): Looked {
      const { state, found } = now.peek();
      return { state: correct(state, chosen), found: found && afterCorrecting(found, chosen) };
    },
    withPassed(each: Suggestion): Looked {
      return { ...now.peek(), state: passOver(now.peek().state, each) };
    },
    withHidden(each: Suggestion): Looked {
      return { ...now.peek(), state: hideRule(now.peek().state, each) };
    },
  };
}
