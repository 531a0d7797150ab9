// A rule without what its group says for it and what its word tells: short to fetch.

import { differing } from './differing.ts';
import { KINDS, type Kind, LEVELS, type Level, type ProofRule } from './rule.ts';
import { idOf } from './rule-id.ts';
import { readWordLine, wordLine } from './word-line.ts';

/** The line of a word, or what else there is under one letter each. */
export type ShortRule = string | Readonly<Record<string, string>>;

/** Two ways of writing one word are no mistake of a character. */
export function whyOf(right: string, wrong = right, kind?: string): string {
  return (kind !== '异形词' && differing(wrong, right)) || `规范写法是“${right}”`;
}

export function shortRule(rule: ProofRule): ShortRule {
  if ('order' in rule) return { w: rule.why, o: rule.order.join(' ') };
  if ('pattern' in rule)
    return {
      p: rule.pattern,
      ...(rule.right === undefined ? {} : { r: rule.right }),
      ...(rule.why === whyOf(rule.right ?? '') ? {} : { w: rule.why }),
      ...(rule.genre ? { g: rule.genre } : {}),
      ...(rule.id === idOf(rule) ? {} : { i: rule.id }),
    };
  return wordLine(rule, rule.why === whyOf(rule.right, rule.wrong, rule.kind) ? undefined : rule.why);
}

type Told = { readonly kind: string; readonly level: string; readonly source?: string };

export function restoreRule(short: ShortRule, { kind, level, source }: Told): ProofRule {
  const told = {
    kind: KINDS.find((each): each is Kind => each === kind) ?? '错别字',
    level: LEVELS.find((each): each is Level => each === level) ?? '提示',
    ...(source ? { source } : {}),
  };
  if (typeof short === 'string') {
    const { why, ...line } = readWordLine(short);
    return { id: line.wrong, ...told, ...line, why: why ?? whyOf(line.right, line.wrong, kind) };
  }
  const { p: pattern = '', o: order, r: right, w: why = whyOf(right ?? '') } = short;
  if (order !== undefined) {
    const each = order.split(' ');
    return { id: idOf({ order: each }), ...told, why, order: each };
  }
  const { g: genre, i: id = idOf({ pattern }) } = short;
  return {
    id,
    ...told,
    why,
    pattern,
    ...(genre === undefined ? {} : { genre }),
    ...(right === undefined ? {} : { right }),
  };
}
