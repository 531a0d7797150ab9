// One number that cannot be larger than another, as data: the shape of most rules about counts.

import type { NameOf } from '../names.ts';
import type { RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Known, Values } from '../values.ts';

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

/** The key is the part; where a template compares it with several numbers, the second one's is both names. */
export function overBounds(bounds: readonly Bound[], values: Values): readonly RuleFinding[] {
  const parts = new Set<string>();
  return bounds.flatMap(({ part, whole, unlessAsked, less = 0, why }) => {
    if (!values.asks(part) || !values.asks(whole)) return [];
    if (unlessAsked && values.asks(unlessAsked)) return [];
    const key = parts.has(part) ? `${part}:${whole}` : part;
    parts.add(part);
    return overBound(key, values.number(part), values.number(whole), less, why);
  });
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
