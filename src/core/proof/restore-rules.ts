// The rules as the site publishes them, and back: packed, since whoever proofreads fetches them all.

import { isText, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { packWords, unpackWords } from './common-words.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { type ProofRules, prepareRules, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS, type ProofRule, type Protection } from './rule.ts';
import { restoreRule, type ShortRule, shortRule } from './short-rule.ts';
import { LINE_END } from './word-line.ts';

/** Rules of one kind, level and source. Those that are only a word and its right form stand in `words`. */
type Group = {
  readonly kind: string;
  readonly level: string;
  readonly source?: string;
  readonly words: string;
  readonly rules: readonly ShortRule[];
};
type Guarded = Omit<Protection, 'what'>;
type Rules = {
  readonly groups: readonly Group[];
  readonly protect: readonly Guarded[];
  readonly names: readonly ShortNames[];
};
type ShortNames = { readonly kind: string; readonly source: string; readonly names: string };
/** Plain JSON. */
export type PublishedRules = {
  /** `Rules`, packed. */
  readonly rules: string;
  readonly common?: { readonly source: string; readonly words: string };
};

export function publishRules({ rules, protect, common, names = [] }: RuleBook): PublishedRules {
  const groups = new Map<string, ProofRule[]>();
  for (const rule of rules) {
    const key = [rule.kind, rule.level, rule.source].join();
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const packed: Rules = {
    groups: [...groups.values()].flatMap(groupOf),
    protect: protect.map(({ what: _, ...guarded }) => guarded),
    names: names.map(({ names: each, ...from }) => ({ ...from, names: each.join(' ') })),
  };
  return {
    rules: packJson(packed),
    ...(common && {
      common: {
        source: common.source,
        words: packWords(common.words),
      },
    }),
  };
}

function groupOf(rules: readonly ProofRule[]): Group[] {
  const [first] = rules;
  if (!first) return [];
  const short = rules.map(shortRule);
  const { kind, level, source } = first;
  return [
    {
      ...{ kind, level },
      ...(source ? { source } : {}),
      words: short.flatMap((each) => (typeof each === 'string' ? [each] : [])).join(LINE_END),
      rules: short.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    },
  ];
}

const isGroup = (value: unknown) =>
  isMapping(value) &&
  oneOf(KINDS)(value.kind) &&
  oneOf(LEVELS)(value.level) &&
  maybe(isText)(value.source) &&
  isText(value.words) &&
  listOf(recordOf(isText))(value.rules);
const isProtection = (value: unknown) => isMapping(value) && isText(value.pattern);
const isNames = (value: unknown) => recordOf(isText)(value) && isMapping(value) && oneOf(KINDS)(value.kind);
const isCommon = (value: unknown) => isMapping(value) && isText(value.source) && isText(value.words);

/** Undefined for anything that is not of today's shape; never throws. */
export function restoreRules(data: unknown): ProofRules | undefined {
  if (!isMapping(data) || typeof data.rules !== 'string' || !maybe(isCommon)(data.common)) return undefined;
  try {
    const rules = unpackJson(data.rules);
    if (
      !isMapping(rules) ||
      !listOf(isGroup)(rules.groups) ||
      !listOf(isProtection)(rules.protect) ||
      !listOf(isNames)(rules.names)
    )
      return undefined;
    return prepareRules(unpack(rules as Rules, data.common as PublishedRules['common']));
  } catch {
    // Not what was packed, or a pattern the browser does not know.
    return undefined;
  }
}

function unpack({ groups, protect, names }: Rules, common: PublishedRules['common']): RuleBook {
  const rules = groups.flatMap(({ words, rules: others, ...told }) =>
    [...words.split(LINE_END).filter(Boolean), ...others].map((short) => restoreRule(short, told)),
  );
  return {
    rules,
    protect: protect.map((guarded) => ({ what: '', ...guarded })),
    names: names.map(({ kind, source, names: each }) => ({
      kind: KINDS.find((one) => one === kind) ?? '固定表述',
      source,
      names: each.split(' '),
    })),
    ...(common && {
      common: {
        source: common.source,
        words: unpackWords(common.words),
      },
    }),
  };
}
