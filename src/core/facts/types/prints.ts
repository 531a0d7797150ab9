// How a kind of value is printed: its plain form, and the views a template may ask for instead.

import type { ScalarValue } from '../value.ts';

export type Printing<V extends ScalarValue> = {
  plain(value: V): string;
  readonly views: ReadonlyMap<string, Printing<V>['plain']>;
};

/** The printing of one kind. */
export type Prints<K extends ScalarValue['kind']> = Printing<Extract<ScalarValue, { kind: K }>>;
