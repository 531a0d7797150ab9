// A button that puts there what was plainly meant.

import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import { asText } from './controls/as-text.ts';

type Props = {
  /** What is put there. */
  readonly fact: Fact;
  /** The place, for those who hear the button without seeing it. */
  readonly place: string;
  readonly onFact: (fact: Fact) => void;
};

export function RepairButton({ fact, place, onFact }: Props): JSX.Element {
  const shown = asText(fact);
  return (
    <button
      type="button"
      class="quiet repair"
      aria-label={`${place}改成“${shown}”`}
      onClick={() => onFact(fact)}
    >
      改成“{shown}”
    </button>
  );
}
