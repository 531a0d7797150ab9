// A fact read as its field's type, ready to be printed.

import type { Fact, FactPath } from './fact.ts';
import type { Column, ScalarType } from './field.ts';

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };
export type ClockTime = { readonly hour: number; readonly minute: number };

/** By when something is to be done. */
export type Deadline = {
  /** As a table prints it: 2026年6月30日, 2026年6月底前, 立行立改. */
  readonly words: string;
  /** As a sentence says it: 2026年6月30日前完成, 2026年6月底前完成, 立行立改. */
  readonly done: string;
  /** The last day that is meant, where a day can be told. */
  readonly last?: CalendarDate;
  /** Parts of a year are named, and the year is not. */
  readonly noYear?: true;
};

export type ScalarValue =
  | { readonly kind: 'text'; readonly text: string }
  /** A percentage is rounded only where it is printed. */
  | { readonly kind: 'number'; readonly number: number; readonly percent?: true }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'time'; readonly time: ClockTime }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'person'; readonly post: string; readonly name: string };

/** The reading of a name. */
export type ReadFact = (name: string) => Reading<Value>;

/** A value where it was given, or the reason why it cannot be printed. */
export type Reading<V> =
  | {
      readonly state: 'given';
      readonly value: V;
      readonly path: FactPath;
      /** What reading did to what was typed, a sentence each, to be said under the field. */
      readonly told?: readonly string[];
    }
  | { readonly state: 'missing'; readonly path: FactPath }
  | {
      readonly state: 'wrong';
      readonly path: FactPath;
      readonly message: string;
      /** What was plainly meant, to be put there by a button. */
      readonly right?: Fact;
      /** It came out of other answers: they are to be mended. */
      readonly computed?: true;
    };

export type Row = Readonly<Record<string, Reading<ScalarValue>>>;

export type Value =
  | ScalarValue
  | { readonly kind: 'list'; readonly of: ScalarType; readonly items: readonly Reading<ScalarValue>[] }
  | { readonly kind: 'rows'; readonly columns: readonly Column[]; readonly rows: readonly Row[] };
