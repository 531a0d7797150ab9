// How the papers of branches become one paper of the office above them, as content/roll-ups says it.

import type { Formula } from '../facts/field.ts';

/**
 * Where a value of a branch is taken from: the first of these names that it has filled in, a figure made of its names, or the
 * different words of a column with how many rows have each.
 */
export type TakenFrom =
  | { readonly names: readonly string[] }
  | { readonly formula: Formula }
  | { readonly tally: string; readonly column: string; readonly unit: string };

/** How one fact of the office comes out of the same fact of all branches: the first or last day, every item once, what all of them say. */
export const TOGETHER = ['最早', '最晚', '各项', '相同'] as const;
export type Together = (typeof TOGETHER)[number];

export type RollUp = {
  readonly id: string;
  readonly title: string;
  /** Id of the template that the office fills with it. */
  readonly template: string;
  /** Name of the rows, one for each branch, and their column that names the branch. */
  readonly rows: string;
  readonly unit: string;
  /** By column of the rows. Columns that are not named come only from what a branch wrote into its own row. */
  readonly columns: Readonly<Record<string, TakenFrom>>;
  /** By name of a fact of the office. */
  readonly facts: Readonly<Record<string, Together>>;
  /** Lists of all branches one after another, and their column that is to name the branch where it is empty. */
  readonly lists: Readonly<Record<string, string>>;
};
