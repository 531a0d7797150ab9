// What every control is given: its id, the fact as typed, and a way to change it.

import type { Fact } from '../../../core/facts/fact.ts';

export type ControlProps<T> = {
  readonly type: T;
  readonly id: string;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
  /** Ids of hint and message, for screen readers. */
  readonly describedBy: string;
  readonly invalid: boolean;
};

/** A fact as the text of an input. */
export function asText(fact: Fact | undefined): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

/** An emptied input leaves no fact behind. */
export function fromText(text: string): string | undefined {
  return text === '' ? undefined : text;
}

export type Cells = Readonly<Record<string, Fact>>;

/** A fact as named parts: the cells of a row, the post and name of a person. */
export function cellsOf(fact: Fact | undefined): Cells {
  return typeof fact === 'object' && !Array.isArray(fact) ? (fact as Cells) : {};
}
