// What the checks say about a draft: one sentence, where it belongs, and whether it stops a final export.

import type { Fact, FactPath } from '../facts/fact.ts';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is plainly meant instead, to be put there by a button. */
export type Repair = { readonly path: FactPath; readonly fact: Fact };

export type Finding = {
  /** 'R1' … 'R20', 'gap', 'leftover', 'rare-character', 'length', 'sample', 'last-year'. */
  readonly rule: string;
  /** Unique within one result and the same from one keystroke to the next. */
  readonly id: string;
  readonly severity: Severity;
  /** Fields of the form concerned; the finding is shown at the first. */
  readonly paths: readonly FactPath[];
  /** What is wrong, with both values, and what to do. */
  readonly message: string;
  /** The printed source of the rule, with title and date. */
  readonly source?: string;
  readonly repair?: Repair;
  /** An error the user may accept by giving a reason. */
  readonly acceptable?: true;
  /** The reason given. */
  readonly accepted?: string;
  /** How many others it stands for, which are not named one by one. */
  readonly count?: number;
};

/** How many places of a text or a form they speak of. */
export function countOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** Errors stop a final export unless accepted; warnings and hints never do. */
export function stopsFinal({ severity, accepted }: Finding): boolean {
  return severity === 'error' && accepted === undefined;
}

export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(stopsFinal);
}
