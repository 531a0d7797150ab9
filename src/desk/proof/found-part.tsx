// What proofreading found in a whole text: what should be mended shown, the rest folded; used wherever a text stands by itself.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ProofState } from '../../core/proof/decide.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';
import { ByLevel } from './by-level.tsx';
import { SuggestionCard } from './suggestion-card.tsx';

type Props = {
  readonly state: ProofState;
  readonly open: readonly Suggestion[];
  readonly correct: (chosen: readonly Suggestion[]) => unknown;
  readonly pass: (suggestion: Suggestion) => unknown;
  readonly hide: (suggestion: Suggestion) => unknown;
};

export function FoundPart({ state, open, correct, pass, hide }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const count = (level: Suggestion['level']) => open.filter((each) => each.level === level).length;
  const [certain, likely] = [count('必改'), count('疑似')];
  const after = async (done: unknown) => {
    await done;
    heading.current?.focus();
  };
  const card = (each: Suggestion) => {
    const alike = state.tried.has(each.rule)
      ? open.filter(({ rule, right }) => rule === each.rule && right !== undefined)
      : [];
    return (
      <li key={`${each.start} ${each.rule}`}>
        <SuggestionCard
          text={state.text}
          suggestion={each}
          alike={alike.length}
          onCorrect={() => after(correct([each]))}
          onCorrectAll={() => after(correct(alike))}
          onPass={() => after(pass(each))}
          onHide={() => after(hide(each))}
        />
      </li>
    );
  };
  return (
    <section class="proofread-found" aria-labelledby="proofread-found">
      <h2 id="proofread-found" tabIndex={-1} ref={heading}>
        {certain ? `应当改的有 ${certain} 处` : '没有发现应当改的地方'}
        {likely ? `，可能要改的有 ${likely} 处` : ''}
      </h2>
      <p>只指出有把握的错误，并不齐全；没有指出的地方，仍请自行校对。</p>
      <ByLevel found={open} card={card} />
    </section>
  );
}
