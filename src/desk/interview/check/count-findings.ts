// How many findings of a kind there are, for the bar and the task list. What the sample left is counted apart.

import { type Finding, stopsFinal } from '../../../core/checks/finding.ts';

export type Counts = {
  /** Blanks, and answers that cannot be read. */
  readonly gaps: number;
  /** Errors that stop a final paper, blanks aside. */
  readonly errors: number;
  /** Errors and warnings to look at. */
  readonly look: number;
  readonly sample: number;
};

export function countFindings(findings: readonly Finding[]): Counts {
  const own = findings.filter(({ rule }) => rule !== 'gap' && rule !== 'sample');
  return {
    gaps: findings.filter(({ rule, severity }) => rule === 'gap' && severity === 'error').length,
    errors: own.filter(stopsFinal).length,
    look: own.filter(({ severity, accepted }) => severity !== 'hint' && accepted === undefined).length,
    sample: findings.filter(({ rule }) => rule === 'sample').length,
  };
}
