// A rule without what its group says for it and what its word tells: short to fetch.

import { KINDS, type Kind, LEVELS, type Level, type ProofRule } from './rule.ts';

/** A word and its right form with a space between, or what else there is under one letter each. */
export type ShortRule = string | Readonly<Record<string, string>>;

const BESIDE = { a: 'after', b: 'before', x: 'notAfter', y: 'notBefore' } as const;

export function whyOf(right: string): string {
  return `规范写法是“${right}”`;
}

export function shortRule(rule: ProofRule): ShortRule {
  if ('order' in rule) return { i: rule.id, w: rule.why, o: rule.order.join(' ') };
  if ('pattern' in rule)
    return {
      i: rule.id,
      w: rule.why,
      p: rule.pattern,
      ...(rule.right === undefined ? {} : { r: rule.right }),
    };
  const beside = Object.entries(BESIDE).flatMap(([short, key]) => {
    const words = rule[key];
    return words ? [[short, words.join(' ')]] : [];
  });
  const why = rule.why === whyOf(rule.right) ? {} : { w: rule.why };
  if (!beside.length && !('w' in why) && !/\s/.test(rule.wrong + rule.right))
    return `${rule.wrong} ${rule.right}`;
  return { i: rule.wrong, r: rule.right, ...why, ...Object.fromEntries(beside) };
}

type Told = { readonly kind: string; readonly level: string; readonly source?: string };

export function restoreRule(short: ShortRule, { kind, level, source }: Told): ProofRule {
  const [wrong = '', rightWord = ''] = typeof short === 'string' ? short.split(' ') : [];
  const {
    i: id = wrong,
    r: right,
    w,
    p: pattern,
    o: order,
    ...beside
  } = typeof short === 'string' ? { r: rightWord } : short;
  const told = {
    id,
    kind: KINDS.find((each): each is Kind => each === kind) ?? '错别字',
    level: LEVELS.find((each): each is Level => each === level) ?? '提示',
    why: w ?? whyOf(right ?? ''),
    ...(source ? { source } : {}),
  };
  if (order !== undefined) return { ...told, order: order.split(' ') };
  if (pattern !== undefined) return { ...told, pattern, ...(right === undefined ? {} : { right }) };
  const words = Object.entries(BESIDE).flatMap(([letter, key]) => {
    const given = (beside as Readonly<Record<string, string>>)[letter];
    return given === undefined ? [] : [[key, given.split(' ')]];
  });
  return { ...told, wrong: id, right: right ?? '', ...Object.fromEntries(words) };
}
