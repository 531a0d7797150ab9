// A button that puts there what was plainly meant.

import type { JSX } from 'preact';
import { excerpt } from '../../core/facts/excerpt.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { asText, cellsOf } from './as-text.ts';

/** Longer texts are known by how they begin. */
const MOST = 30;

type Props = {
  /** What is put there; nothing clears it. */
  readonly fact: Fact;
  /** The place, for those who hear the button without seeing it. */
  readonly place: string;
  readonly onFact: (fact: Fact) => void;
};

export function RepairButton({ fact, place, onFact }: Props): JSX.Element {
  const shown = excerpt(shownAs(fact), MOST);
  const does = shown ? `改成“${shown}”` : '清除';
  return (
    <button
      type="button"
      class="quiet repair"
      aria-label={shown ? `${place}${does}` : `${does}${place}`}
      onClick={() => onFact(fact)}
    >
      {does}
    </button>
  );
}

function shownAs(fact: Fact): string {
  if (typeof fact === 'boolean') return fact ? '是' : '否';
  return asText(fact) || Object.values(cellsOf(fact)).map(asText).join('');
}
