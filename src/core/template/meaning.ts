// What a reference can stand for, and the repeated sections it can stand in.

import type { Column, ScalarType } from '../facts/field.ts';

/** A repeated section around a reference. */
export type Scope =
  | { readonly kind: 'item'; readonly of: ScalarType }
  | { readonly kind: 'row'; readonly columns: readonly Column[]; readonly rows: string }
  | { readonly kind: 'group'; readonly columns: readonly Column[]; readonly rows: string };

export type Meaning = {
  /** What the reference stands for after its views. */
  readonly kind: 'scalar' | 'flag' | 'list' | 'rows' | 'groups' | 'count';
  /** The scope a section over it opens, if it repeats. */
  readonly opens?: Scope;
  /** The vocabulary names it uses, if any; a column as 名称.列. */
  readonly uses?: readonly string[];
};
