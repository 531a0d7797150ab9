// One paper of a meeting filled and checked, in slices: what it lacks and what must be mended before it is final.

import { checkInSteps } from '../../core/checks/check.ts';
import { blocking } from '../../core/checks/finding.ts';
import type { Thresholds } from '../../core/checks/thresholds.ts';
import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { CalendarDate } from '../../core/facts/value.ts';
import type { PaperFault } from '../../core/meeting/paper-standing.ts';
import type { Template } from '../../core/template/template.ts';
import { inSlices, nextTask } from '../../render/slices.ts';

export type PaperSeen = {
  readonly document: Document;
  readonly wrong: readonly PaperFault[];
  /** Names and rows that still stand as the sample had them. */
  readonly sampled: number;
};

type ToSee = {
  readonly template: Template;
  /** As the paper uses them: without the parts that are switched off. */
  readonly facts: Facts;
  readonly accepted: Readonly<Record<string, string>>;
  /** Of the template. */
  readonly sample: Facts;
  readonly thresholds: Thresholds;
  readonly today: CalendarDate;
};

export async function lookAtPaper({ template, facts, ...rest }: ToSee): Promise<PaperSeen> {
  await nextTask();
  const document = fill(template, facts);
  await nextTask();
  const findings = await inSlices(checkInSteps({ template, facts, document, ...rest }));
  const wrong = blocking(findings).filter(({ rule }) => rule !== 'gap');
  return {
    document,
    wrong: wrong.map(({ message, paths: [path] }) => ({ message, path })),
    sampled: findings.filter(({ rule }) => rule === 'sample').length,
  };
}
