// What every control is given: its id, the fact as typed, and a way to change it.

import type { Fact } from '../../core/facts/fact.ts';
import type { Paper } from '../late/load-paper.ts';

export type ControlProps<T> = {
  readonly type: T;
  readonly id: string;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
  /** Ids of hint and message, for screen readers. */
  readonly describedBy: string;
  readonly invalid: boolean;
  /** What is fetched at the first focus; until then controls do without. */
  readonly paper: Paper | undefined;
};
