// The ways a value is printed, by `{{名称.视图}}`: its plain form, or a view of its kind.

import { flagPrints } from './types/bool.ts';
import { COUNT_QUESTIONS, COUNTS } from './types/counts.ts';
import { datePrints } from './types/date.ts';
import { deadlinePrints } from './types/deadline.ts';
import { numberPrints } from './types/int.ts';
import { personPrints } from './types/person.ts';
import type { Printing, Prints } from './types/prints.ts';
import { timePrints } from './types/time.ts';
import { textPrints } from './types/words.ts';
import type { ScalarValue } from './value.ts';

const PRINTS = {
  text: textPrints,
  number: numberPrints,
  date: datePrints,
  time: timePrints,
  deadline: deadlinePrints,
  flag: flagPrints,
  person: personPrints,
} satisfies { readonly [K in ScalarValue['kind']]: Prints<K> };

const BY_KIND: Readonly<Record<ScalarValue['kind'], Printing<ScalarValue>>> = PRINTS;

/** Prints a scalar; an unknown view prints the plain form (the compiler has refused it before). */
export function printScalar(value: ScalarValue, view?: string): string {
  const { plain, views } = BY_KIND[value.kind];
  return (view === undefined ? undefined : views.get(view)?.(value)) ?? plain(value);
}

/** A count as asked for by `.个数` or `.数`; undefined when the view is not a count. */
export function printCount(count: number, view: string | undefined): string | undefined {
  return view === undefined ? undefined : COUNTS.get(view)?.(count);
}

/** The answer of a view that asks about a count, as `.多项` and `.为零` do; undefined when the view asks nothing. */
export function askCount(count: number, view: string | undefined): boolean | undefined {
  return view === undefined ? undefined : COUNT_QUESTIONS.get(view)?.(count);
}
