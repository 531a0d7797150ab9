// A typed fact as what native inputs hold, and back.

import type { Fact } from '../../core/facts/fact.ts';

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

export function rowsOf(fact: Fact | undefined): readonly Cells[] {
  return Array.isArray(fact) ? fact.map(cellsOf) : [];
}
