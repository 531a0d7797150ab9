// Proofreading what people typed into a form, and only that: each value by the kind of field it stands in.

import type { Fact, FactPath, Facts } from '../facts/fact.ts';
import { factAt } from '../facts/fact-at.ts';
import type { Field, ScalarType } from '../facts/field.ts';
import { WEEKDAY_RULE } from './find-misdated.ts';
import type { ProofRules } from './prepare.ts';
import { KINDS, type Kind } from './rule.ts';
import { proofreadInSteps, type Suggestion } from './suggestions.ts';

/** `start` and `end` count in the text typed at the path. */
export type FactSuggestion = Suggestion & { readonly path: FactPath };

const ALL: ReadonlySet<Kind> = new Set(KINDS);
/** Names stand as their owners write them. */
const IN_NAMES: ReadonlySet<Kind> = new Set(['错别字', '固定表述']);
/** The calendar in free text is a check of the desk, with a repair of its own. */
const SAID_BY_CHECKS: ReadonlySet<string> = new Set([WEEKDAY_RULE, '没有这一天', '没有2月29日']);
const IN_NUMBERS_OF_PAPERS: ReadonlySet<Kind> = new Set(['文号和引文']);

export function proofFacts(...given: Parameters<typeof proofFactsInSteps>): readonly FactSuggestion[] {
  const steps = proofFactsInSteps(...given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same with yields between, so that a page may answer. */
export function* proofFactsInSteps(
  facts: Facts,
  template: { readonly fields: readonly Field[] },
  rules: ProofRules,
): Generator<undefined, readonly FactSuggestion[]> {
  const found: FactSuggestion[] = [];
  function* look(name: string, type: ScalarType, path: FactPath): Generator<undefined, void> {
    const fact = factAt(facts, path);
    if (typeof fact !== 'string') return;
    const kinds = kindsFor(name, type, fact);
    if (!kinds) return;
    for (const each of yield* proofreadInSteps(fact, rules, { kinds }))
      if (!SAID_BY_CHECKS.has(each.rule)) found.push({ ...each, path });
  }
  for (const field of template.fields) {
    const fact = facts[field.name];
    if (field.type === 'claim' || field.type === 'computed' || fact === undefined) continue;
    if (field.type === 'list')
      for (const index of listOf(fact).keys()) yield* look(field.name, field.of, [field.name, index]);
    else if (field.type === 'rows')
      for (const index of listOf(fact).keys())
        for (const column of field.columns)
          yield* look(column.name, column, [field.name, index, column.name]);
    else yield* look(field.name, field, [field.name]);
  }
  return found;
}

/** Undefined where nothing is to be said: days, numbers, persons and chosen words have readings of their own. */
function kindsFor(name: string, type: ScalarType, typed: string): ReadonlySet<Kind> | undefined {
  if (/文号$|发文字号$/.test(name)) return IN_NUMBERS_OF_PAPERS;
  switch (type.type) {
    case 'text':
    case 'long':
      return ALL;
    case 'organ':
      return IN_NAMES;
    case 'choice':
      return type.options.includes(typed) ? undefined : ALL;
    default:
      return undefined;
  }
}

function listOf(fact: Fact): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}
