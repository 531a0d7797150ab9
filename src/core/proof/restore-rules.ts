// The rules as the site publishes them, and back: packed, since whoever proofreads fetches them all.

import { isText, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { packWords, unpackWords } from './common-words.ts';
import { toGbBytes } from './gb-bytes.ts';
import { type ProofRules, prepareRules, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS, type ProofRule, type Protection } from './rule.ts';
import { restoreRule, type ShortRule, shortRule } from './short-rule.ts';
import { squeeze, unsqueezing } from './squeezed-text.ts';
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
type Packed = Rules & { readonly common?: { readonly source: string; readonly words: string } };
/** Plain JSON. */
export type PublishedRules = {
  /** `Packed` as JSON, the words first, since the rules speak in them; squeezed. */
  readonly squeezed: string;
};

export function publishRules({ rules, protect, common, names = [] }: RuleBook): PublishedRules {
  const groups = new Map<string, ProofRule[]>();
  for (const rule of rules) {
    const key = [rule.kind, rule.level, rule.source].join();
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const packed: Packed = {
    ...(common && { common: { source: common.source, words: packWords(common.words) } }),
    groups: [...groups.values()].flatMap(groupOf),
    protect: protect.map(({ what: _, ...guarded }) => guarded),
    names: names.map(({ names: each, ...from }) => ({ ...from, names: each.join(' ') })),
  };
  const squeezed = squeeze(
    JSON.stringify(packed).replace(/[^ -~]/gu, (each) => (toGbBytes(each) ? each : escaped(each))),
  );
  if (squeezed === undefined) throw new Error('the rules are of letters that were escaped');
  return { squeezed };
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
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

/** Undefined for anything that is not of today's shape; never throws. Takes a while: in steps, for a page to draw in between. */
export function* restoringRules(data: unknown): Generator<undefined, ProofRules | undefined> {
  if (!isMapping(data) || typeof data.squeezed !== 'string') return undefined;
  const text = yield* unsqueezing(data.squeezed);
  try {
    const rules: unknown = JSON.parse(text);
    return isPacked(rules) ? prepareRules(unpack(rules)) : undefined;
  } catch {
    // Not what was packed, or a pattern the browser does not know.
    return undefined;
  }
}

function isPacked(data: unknown): data is Packed {
  return (
    isMapping(data) &&
    maybe(isCommon)(data.common) &&
    listOf(isGroup)(data.groups) &&
    listOf(isProtection)(data.protect) &&
    listOf(isNames)(data.names)
  );
}

function unpack({ groups, protect, names, common }: Packed): RuleBook {
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
