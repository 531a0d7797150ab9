// The rules made ready once for any number of texts: words filed, patterns compiled.

import { type Filed, fileBy, pairAt } from './literals.ts';
import { type Guard, guardOf } from './protected.ts';
import type { OrderRule, PatternRule, ProofRule, Protection, WordRule } from './rule.ts';

export type ProofRules = {
  readonly words: Filed<WordRule>;
  readonly patterns: readonly { readonly rule: PatternRule; readonly pattern: RegExp }[];
  readonly orders: readonly { readonly rule: OrderRule; readonly pattern: RegExp }[];
  readonly guards: readonly Guard[];
};

export type RuleBook = {
  readonly rules: readonly ProofRule[];
  readonly protect: readonly Protection[];
};

export function prepareRules({ rules, protect }: RuleBook): ProofRules {
  return {
    words: fileBy(
      rules.flatMap((rule) => ('wrong' in rule ? [rule] : [])),
      ({ wrong }) => pairAt(wrong, 0),
    ),
    patterns: rules.flatMap((rule) =>
      'pattern' in rule ? [{ rule, pattern: new RegExp(rule.pattern, 'gmu') }] : [],
    ),
    orders: rules.flatMap((rule) => ('order' in rule ? [{ rule, pattern: inOneRun(rule.order) }] : [])),
    guards: protect.map(guardOf),
  };
}

/** Three or more of the things named one after another: of two alone nobody expects an order. */
function inOneRun(order: readonly string[]): RegExp {
  const one = `(?:${order.join('|')})`;
  return new RegExp(`${one}(?:[、和及与]${one}){2,${order.length - 1}}`, 'gu');
}
