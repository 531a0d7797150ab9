// How many findings of a kind there are, for the bar and the task list, and the first of them.

import { countOf, type Finding, stopsFinal } from '../../core/checks/finding.ts';

export type Counts = {
  /** Blanks, and answers that cannot be read. */
  readonly gaps: number;
  /** Errors that stop a final paper, blanks aside. */
  readonly errors: number;
  /** Errors and warnings to look at. */
  readonly look: number;
  readonly sample: number;
  /** Places that stand as last year. */
  readonly lastYear: number;
};

/** Blanks and what the sample or last year left are counted apart. */
const isOwn = ({ rule }: Finding): boolean => rule !== 'gap' && !isLeft(rule);

/** What the sample or last year left is shown and counted apart from the rest. */
export function isLeft(rule: string): boolean {
  return rule === 'sample' || rule === 'last-year';
}

const wantsLook = ({ severity, accepted }: Finding): boolean => severity !== 'hint' && accepted === undefined;

/** Of those counted, the first that stops a final paper, else the first to look at. */
export function firstToSee(findings: readonly Finding[]): Finding | undefined {
  const own = findings.filter(isOwn);
  return own.find(stopsFinal) ?? own.find(wantsLook);
}

export function countFindings(findings: readonly Finding[]): Counts {
  const own = findings.filter(isOwn);
  return {
    gaps: countOf(findings.filter(({ rule, severity }) => rule === 'gap' && severity === 'error')),
    errors: countOf(own.filter(stopsFinal)),
    look: countOf(own.filter(wantsLook)),
    sample: countOf(findings.filter(({ rule }) => rule === 'sample')),
    lastYear: countOf(findings.filter(({ rule }) => rule === 'last-year')),
  };
}
