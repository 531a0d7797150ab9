// What proofreading says of the lines as they are now; what was passed over stays so while the page is open. Fetched when asked for.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FoundPart } from '../../desk/proof/found-part.tsx';
import { createProofLook } from '../../desk/proof/proof-look.ts';
import { fetchRules } from '../../published/fetch-rules.ts';

type Props = { readonly text: string; readonly onCorrect: (text: string, count: number) => void };

export type TypesetProof = { readonly Found: (props: Props) => JSX.Element };

/** Rejects where the rules did not come. */
export async function fetchTypesetProof(): Promise<TypesetProof> {
  const rules = await fetchRules('../');
  if (!rules) throw new Error('no rules');
  return {
    Found({ text, onCorrect }) {
      const look = useMemo(createProofLook, []);
      const told = useRef(false);
      const { state, found } = look.now.value;
      useEffect(() => {
        if (text !== look.now.peek().state.text) look.put(look.withText(text));
        void look.look(rules);
      }, [text]);
      // The button that asked for it is gone: on with what was found.
      useEffect(() => {
        if (!found || told.current) return;
        told.current = true;
        document.getElementById('proofread-found')?.focus();
      }, [found]);
      if (!found) return <p role="status">正在校对……</p>;
      return (
        <FoundPart
          state={state}
          open={look.open.value}
          correct={(chosen) => {
            look.put(look.withCorrected(chosen));
            onCorrect(look.now.peek().state.text, chosen.length);
          }}
          pass={(each) => look.put(look.withPassed(each))}
          hide={(each) => look.put(look.withHidden(each))}
        />
      );
    },
  };
}
