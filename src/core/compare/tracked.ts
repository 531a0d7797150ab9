// Two states of one paper as one: what stays, what was taken out and what was put in, down to the characters.

import type { Document, Imprint, Paragraph, Run, Table } from '../document/document.ts';

export type Fate = 'added' | 'removed';

/** Runs that share one fate. */
export type TrackedRuns = { readonly change?: Fate; readonly runs: readonly Run[] };

export type TrackedParagraph = {
  readonly kind: 'paragraph';
  /** Its look now; of one taken out, the look it had. */
  readonly paragraph: Paragraph;
  /** Its look before, where that is another. */
  readonly was?: Paragraph;
  readonly words: readonly TrackedRuns[];
  /** What became of the mark at its end: taken out or put in, it joins the paragraph to the next in the other state. */
  readonly mark?: Fate;
};

export type TrackedRow = {
  readonly change?: Fate;
  readonly cells: readonly (readonly TrackedRuns[])[];
  /** Lines it has room for at least. */
  readonly tall?: number;
  /** On the page of what follows, as the last row of its table. */
  readonly keepNext?: true;
};

export type TrackedTable = {
  readonly kind: 'table';
  readonly table: Table;
  readonly change?: Fate;
  readonly rows: readonly TrackedRow[];
};

export type TrackedBlock = TrackedParagraph | TrackedTable;

export type TrackedImprint = { readonly [Part in keyof Imprint]?: readonly TrackedRuns[] } & {
  /** Of the whole. */
  readonly change?: Fate;
  /** Of its first line. */
  readonly copiesChange?: Fate;
};

export type Tracked = {
  readonly now: Document;
  readonly blocks: readonly TrackedBlock[];
  readonly imprint?: TrackedImprint;
  /** Places where something was changed, as a reader counts them. */
  readonly places: number;
};
