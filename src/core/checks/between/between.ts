// What the papers of one meeting say against each other, and what such a rule is given.

import type { Document } from '../../document/document.ts';
import type { Facts } from '../../facts/fact.ts';
import type { ReadFact } from '../../facts/value.ts';
import type { Template } from '../../template/template.ts';
import type { Severity } from '../finding.ts';

/** A paper with all facts it is made of: those of its meeting and its own. */
export type PaperToCheck = {
  readonly template: Template;
  readonly facts: Facts;
  readonly document: Document;
};

export type PaperRead = PaperToCheck & {
  readonly read: ReadFact;
  /** Names its form asks for. */
  readonly asked: ReadonlySet<string>;
  /** Everything it prints, a piece a line. */
  readonly text: string;
};

export type BetweenFinding = {
  /** Unique within one result, and the same as long as what is wrong is the same. */
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the templates concerned, the one to mend first. */
  readonly papers: readonly string[];
  /** Names concerned. */
  readonly names: readonly string[];
  /** With both values, and what to do. */
  readonly message: string;
};

export type BetweenRule = {
  readonly id: string;
  /** In one sentence, for the page of rules. */
  readonly description: string;
  /** `facts` are those the papers share. Undefined where others may have their turn, in work that long lists make long. */
  readonly find: (papers: readonly PaperRead[], facts: Facts) => Iterable<BetweenFinding | undefined>;
};
