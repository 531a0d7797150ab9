// What is surely wrong in one answer. Fetched, with the rules, when the first answer was left.

import type { Fact } from '../../core/facts/fact.ts';
import { pathId } from '../../core/facts/fact.ts';
import { factAt } from '../../core/facts/fact-at.ts';
import type { Field } from '../../core/facts/field.ts';
import { placeKey } from '../../core/proof/decide.ts';
import type { ProofRules } from '../../core/proof/prepare.ts';
import { type FactSuggestion, proofFacts } from '../../core/proof/proof-facts.ts';
import { fetchSureRules } from '../../published/fetch-rules.ts';

export type FieldProof = (
  field: Field,
  fact: Fact | undefined,
  accepted: Readonly<Record<string, string>>,
) => readonly FactSuggestion[];

/** Undefined where the rules cannot be had: then the view for checking says so. */
export async function loadFieldProof(): Promise<FieldProof | undefined> {
  const rules = await fetchSureRules('../../');
  return rules && ((field, fact, accepted) => certainIn(field, fact, accepted, rules));
}

function certainIn(
  field: Field,
  fact: Fact | undefined,
  accepted: Readonly<Record<string, string>>,
  rules: ProofRules,
): readonly FactSuggestion[] {
  if (fact === undefined) return [];
  const facts = { [field.name]: fact };
  return proofFacts(facts, { fields: [field] }, rules).filter(
    (each) =>
      each.level === '必改' &&
      !(hiddenId(each.rule) in accepted) &&
      !(passedId(String(factAt(facts, each.path) ?? ''), each) in accepted),
  );
}

/** Under these a draft keeps what its writer does not want to be told again. */
export const HIDDEN = 'proof-rule:';

export function hiddenId(rule: string): string {
  return `${HIDDEN}${rule}`;
}

export function passedId(text: string, suggestion: FactSuggestion): string {
  return `proof:${pathId(suggestion.path)}:${placeKey(text, suggestion)}`;
}
