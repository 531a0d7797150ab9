// What a rule is: data about itself, and a function from a draft to what it finds there.

import type { Document } from '../document/document.ts';
import type { FactPath, Facts } from '../facts/fact.ts';
import type { CalendarDate, ReadFact } from '../facts/value.ts';
import type { FontSchemeName } from '../style/fonts.ts';
import type { Template } from '../template/template.ts';
import type { Repair, Severity } from './finding.ts';
import type { Leaf } from './leaves.ts';
import type { Thresholds } from './thresholds.ts';
import type { Values } from './values.ts';

/** A draft as rules see it. */
export type DraftToCheck = {
  readonly template: Template;
  readonly document: Document;
  /** As they were typed. */
  readonly facts: Facts;
  readonly values: Values;
  /** Readings by any name, for rules that go through the fields of the template. */
  readonly read: ReadFact;
  /** Everything that was typed, piece by piece. */
  readonly leaves: readonly Leaf[];
  /** Whether the paper prints what stands at a place. */
  readonly isPrinted: (path: FactPath) => boolean;
  /** What the sample of the template holds; empty when not compared. */
  readonly sampleLeaves: readonly Leaf[];
  /** The claims it ticks. */
  readonly sampleClaims: readonly string[];
  /** Places that stand as last year's draft had them, not looked at yet. */
  readonly fromLastYear: readonly FactPath[];
  /** What the unit keeps for every paper. */
  readonly standing: Facts;
  /** How last year's draft called the unit. */
  readonly unitsOfLastYear: readonly string[];
  readonly thresholds: Thresholds;
  readonly fontScheme: FontSchemeName;
  readonly today: CalendarDate;
};

/** Something found, before it carries the name of its rule. */
export type RuleFinding = {
  /** With the rule's name it makes the id: unique within the rule, but for acceptable ones, whose words are added. */
  readonly key: string;
  readonly paths: readonly FactPath[];
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly source?: string;
  /** An error that may be kept with a reason: the words or figures the reason is given for. */
  readonly acceptable?: string;
  readonly repair?: Repair;
};

export type Rule = {
  readonly id: string;
  readonly severity: Severity;
  /** The rule in one Chinese sentence. */
  readonly description: string;
  readonly source?: string;
  /** Long lists may yield undefined now and then, so that a page may do something else. */
  readonly find: (draft: DraftToCheck) => Iterable<RuleFinding | undefined>;
};
