// The rules as the site publishes them, and back: packed, since whoever proofreads fetches them all.

import { isText, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { packWords, TOLD, unpackWords } from './common-words.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { type ProofRules, prepareRules, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS, type ProofRule, type Protection } from './rule.ts';
import { restoreRule, type ShortRule, shortRule } from './short-rule.ts';

/** Rules of one kind, level and source. Those that are only a word and its right form stand in `words`, two a line. */
type Group = {
  readonly kind: string;
  readonly level: string;
  readonly source?: string;
  readonly words: string;
  readonly rules: readonly ShortRule[];
};
type Guarded = Omit<Protection, 'what'>;
type Rules = { readonly groups: readonly Group[]; readonly protect: readonly Guarded[] };
/** Plain JSON. */
export type PublishedRules = {
  /** `Rules`, packed. */
  readonly rules: string;
  readonly common?: { readonly source: string; readonly words: Readonly<Record<string, string>> };
};

export function publishRules({ rules, protect, common }: RuleBook): PublishedRules {
  const groups = new Map<string, ProofRule[]>();
  for (const rule of rules) {
    const key = [rule.kind, rule.level, rule.source].join();
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const packed: Rules = {
    groups: [...groups.values()].flatMap(groupOf),
    protect: protect.map(({ what: _, ...guarded }) => guarded),
  };
  return {
    rules: packJson(packed),
    ...(common && {
      common: {
        source: common.source,
        words: Object.fromEntries(TOLD.map((told) => [told, packWords(common.words[told])])),
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
      words: short.flatMap((each) => (typeof each === 'string' ? [each] : [])).join('\n'),
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
const isCommon = (value: unknown) =>
  isMapping(value) &&
  isText(value.source) &&
  recordOf(isText)(value.words) &&
  TOLD.every((told) => isMapping(value.words) && told in value.words);

/** Undefined for anything that is not of today's shape; never throws. */
export function restoreRules(data: unknown): ProofRules | undefined {
  if (!isMapping(data) || typeof data.rules !== 'string' || !maybe(isCommon)(data.common)) return undefined;
  try {
    const rules = unpackJson(data.rules);
    if (!isMapping(rules) || !listOf(isGroup)(rules.groups) || !listOf(isProtection)(rules.protect))
      return undefined;
    return prepareRules(unpack(rules as Rules, data.common as PublishedRules['common']));
  } catch {
    // Not what was packed, or a pattern the browser does not know.
    return undefined;
  }
}

function unpack({ groups, protect }: Rules, common: PublishedRules['common']): RuleBook {
  const rules = groups.flatMap(({ words, rules: others, ...told }) =>
    [...words.split('\n').filter(Boolean), ...others].map((short) => restoreRule(short, told)),
  );
  const of = (told: string) => unpackWords(common?.words[told] ?? '');
  return {
    rules,
    protect: protect.map((guarded) => ({ what: '', ...guarded })),
    ...(common && {
      common: {
        source: common.source,
        words: { both: of('both'), first: of('first'), second: of('second'), known: of('known') },
      },
    }),
  };
}
