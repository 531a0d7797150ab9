// What is doubtful in what an office gives all its branches, before it goes out: they could neither see it as a question nor mend it.

import { check } from '../checks/check.ts';
import type { Thresholds } from '../checks/thresholds.ts';
import { fill } from '../document/fill.ts';
import { type Facts, isGiven } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/value.ts';
import type { Template } from '../template/template.ts';

const KEPT = /确实是这样的，可以写明理由保留。$/;

/** The sentence of a finding where there is nowhere to write a reason. */
export function withoutReason(message: string): string {
  return message.replace(KEPT, '');
}

/** Sentences, none where all is well; of names that are not given nothing is said. */
export function givenDoubts(
  template: Template,
  given: Facts,
  { thresholds, today }: { readonly thresholds: Thresholds; readonly today: CalendarDate },
): readonly string[] {
  const findings = check({
    ...{ template, facts: given, thresholds, today },
    document: fill(template, given),
    accepted: {},
  });
  return findings.flatMap(({ rule, severity, paths, message }) =>
    rule !== 'gap' && severity !== 'hint' && paths.every(([name]) => isGiven(given[String(name)]))
      ? [withoutReason(message)]
      : [],
  );
}
