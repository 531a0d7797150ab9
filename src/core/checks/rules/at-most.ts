// One number that cannot be larger than another, as data: the shape of most rules about counts.

import type { NameOf } from '../names.ts';
import type { DraftToCheck, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Known } from '../values.ts';

export type Bound = {
  readonly part: NameOf<'number'>;
  readonly whole: NameOf<'number'>;
  /** Not compared where the template asks for this number too: the larger one is then only a part of it. */
  readonly unlessAsked?: NameOf<'number'>;
  /** Taken off the larger one, for instance 1 for the secretary. */
  readonly less?: number;
  /** Said after the two numbers: why, and what to do. */
  readonly why: string;
};

export function overBounds(bounds: readonly Bound[], { values }: DraftToCheck): readonly RuleFinding[] {
  return bounds.flatMap(({ part, whole, unlessAsked, less = 0, why }) =>
    unlessAsked && values.asks(unlessAsked)
      ? []
      : overBound(part, values.number(part), values.number(whole), less, why),
  );
}

/** The finding where both are known and `part` is larger than `whole` less `less`. */
export function overBound(
  key: string,
  part: Known<number> | undefined,
  whole: Known<number> | undefined,
  less: number,
  why: string,
): readonly RuleFinding[] {
  if (!part || !whole || part.value <= whole.value - less) return [];
  const limit = less
    ? `${sayPath(whole.path)} ${whole.value} 减 ${less}`
    : `${sayPath(whole.path)} ${whole.value}`;
  const message = `${sayPath(part.path)}是 ${part.value}，多于${limit}。${why}`;
  return [{ key, paths: [part.path, whole.path], message }];
}
