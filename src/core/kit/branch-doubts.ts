// What in a file of a branch contradicts itself: a sheet and a paper taken as a draft were never held against the rules.

import { check } from '../checks/check.ts';
import { stopsFinal } from '../checks/finding.ts';
import type { Thresholds } from '../checks/thresholds.ts';
import { fill } from '../document/fill.ts';
import type { Facts } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/value.ts';
import type { Template } from '../template/template.ts';
import { withoutReason } from './given-doubts.ts';

type By = {
  readonly thresholds: Thresholds;
  readonly today: CalendarDate;
  /** Reasons the branch gave, by finding id. */
  readonly accepted?: Readonly<Record<string, string>>;
};

/** Sentences, none where all is well; what is missing is said elsewhere. */
export function branchDoubts(
  template: Template,
  facts: Facts,
  { thresholds, today, accepted = {} }: By,
): readonly string[] {
  const document = fill(template, facts);
  return check({ template, facts, document, thresholds, today, accepted }).flatMap((finding) =>
    finding.rule !== 'gap' && stopsFinal(finding) ? [withoutReason(finding.message)] : [],
  );
}
