// One rule as it is written: an example of what is wrong and its right form, and where the example says too little, a pattern.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { KINDS, type Kind, LEVELS, type Level, type Neighbours, type ProofRule } from './rule.ts';
import { idOf } from './rule-id.ts';
import { faultInPattern } from './safe-pattern.ts';
import { whyOf } from './short-rule.ts';

export type Asking = (message: string) => void;
export type Written = {
  readonly rule: ProofRule;
  /** What the rule must find, and what becomes of it. */
  readonly example: { readonly wrong: string; readonly right: string | undefined };
  readonly traps: readonly string[];
  readonly say: Asking;
};
type Defaults = {
  readonly kind: Kind | undefined;
  readonly level: Level | undefined;
  readonly why: string | undefined;
  readonly source: string | undefined;
};

const BESIDE = ['after', 'before', 'notAfter', 'notBefore'] as const;
const TEXTS = [
  'wrong',
  'right',
  'pattern',
  'replace',
  'why',
  'source',
  'level',
  'kind',
  'genre',
  'id',
  ...BESIDE,
];
const KEYS = [...TEXTS, 'order', 'traps'];

export function readRule(value: unknown, defaults: Defaults, say: Asking): Omit<Written, 'say'> | undefined {
  let good = true;
  const refuse = (message: string) => {
    good = false;
    say(message);
  };
  if (!isMapping(value)) {
    say(`一条规则应写 wrong 和 right，现为${describe(value)}`);
    return undefined;
  }
  const given: Mapping = value;
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key)) refuse(notAllowed(key, '键', KEYS));
    else if (TEXTS.includes(key) && typeof given[key] !== 'string')
      refuse(`${key} 应为文字（数字加引号），现为${describe(given[key])}`);
  }
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : undefined);
  const {
    wrong = '',
    right,
    pattern,
  } = { wrong: text('wrong'), right: text('right'), pattern: text('pattern') };
  if (wrong.length < 2) refuse('wrong 至少两个字');
  if (pattern === undefined && /[\s{}<>=|]/.test(wrong + (right ?? '')))
    refuse('词里不能有空格和 { } < > = |，改写 pattern');
  const kind = oneOf(text('kind'), KINDS, '种类', refuse) ?? defaults.kind;
  const level = oneOf(text('level'), LEVELS, '程度', refuse) ?? defaults.level;
  const traps = textsAt(given, 'traps', refuse);
  const order = textsAt(given, 'order', refuse);
  const fault = pattern === undefined ? undefined : faultInPattern(pattern);
  if (fault) refuse(`pattern：${fault}`);
  if (pattern === undefined && right === undefined) refuse('没有写 right');
  const replace = text('replace') ?? right;
  const plain = pattern === undefined || !replace?.includes('$') ? replace : undefined;
  const why =
    text('why') ?? defaults.why ?? (plain ? whyOf(plain, pattern === undefined ? wrong : plain, kind) : '');
  if (!why) refuse('没有写 why');
  if (!good || !kind || !level) return undefined;
  const source = text('source') ?? defaults.source;
  const genre = text('genre');
  if (genre !== undefined && pattern === undefined) refuse('genre 只能和 pattern 一起写');
  if (text('id') !== undefined && pattern === undefined) refuse('id 只能和 pattern 一起写');
  const id = text('id') ?? idOf({ wrong, pattern, order });
  const told = { id, kind, level, why, ...(source ? { source } : {}), ...(genre ? { genre } : {}) };
  const example = { wrong, right };
  if (order.length) return { rule: { ...told, order }, example, traps };
  if (pattern !== undefined) {
    return {
      rule: { ...told, pattern, ...(replace === undefined ? {} : { right: replace }) },
      example,
      traps,
    };
  }
  return { rule: { ...told, ...besideIn(given), wrong, right: right ?? '' }, example, traps };
}

function besideIn(given: Mapping): Neighbours {
  const words = (value: unknown) => String(value).split(/\s+/).filter(Boolean);
  return Object.fromEntries(
    BESIDE.flatMap((key) => (given[key] === undefined ? [] : [[key, words(given[key])]])),
  );
}

function oneOf<Name extends string>(
  given: string | undefined,
  names: readonly Name[],
  what: string,
  refuse: Asking,
): Name | undefined {
  const found = names.find((name) => name === given);
  if (given !== undefined && !found) refuse(notAllowed(given, what, names));
  return found;
}

function textsAt(given: Mapping, key: string, refuse: Asking): readonly string[] {
  const value = given[key] ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  refuse(`${key} 应为文字列表，现为${describe(value)}`);
  return [];
}
