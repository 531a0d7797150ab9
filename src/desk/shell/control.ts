// What every control is given: its id, the fact as typed, and a way to change it.

import type { Fact } from '../../core/facts/fact.ts';
import type { FieldType } from '../../core/facts/field.ts';

export type ControlProps<T> = {
  readonly type: T;
  readonly id: string;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
  /** Ids of hint and message, for screen readers. */
  readonly describedBy: string;
  readonly invalid: boolean;
};

/** What the name of a field stands at: one input it labels, a box to tick, or several inputs as a group. */
type OneInput = 'text' | 'long' | 'organ' | 'int' | 'date' | 'time' | 'deadline' | 'choice' | 'computed';
type Ticked = 'bool' | 'claim';
/** A list is a group where it has options. */
type Group = 'rows' | 'person' | 'list';

type None<T extends never> = T;
/** A type that is added has to be put into one of them; form, cell and profile ask for ticked ones and groups by name. @public */
export type Unnamed = None<Exclude<FieldType['type'], OneInput | Ticked | Group>>;
