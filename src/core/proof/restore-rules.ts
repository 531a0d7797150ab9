// The rules as the site publishes them, and back: in groups, since whoever proofreads fetches them all.

import { isNumber, isText, isTexts, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { packWords, unpackWords } from './common-words.ts';
import { type ProofRules, prepareRules, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS, type ProofRule, type Protection } from './rule.ts';
import { restoreRule, type ShortRule, shortRule } from './short-rule.ts';
import { LINE_END } from './word-line.ts';

/** Rules of one kind, level and source: as many of the columns' as come next, and the words that stand in the same place. */
type Group = {
  readonly kind: string;
  readonly level: string;
  readonly source?: string;
  readonly rules: number;
};
type Guarded = Omit<Protection, 'what'>;
/** Of a group, those rules that are only a word and its right form. What is alike stands together: it compresses better. */
type Rules = {
  readonly words: readonly string[];
  readonly groups: readonly Group[];
  readonly columns: Columns;
  readonly protect: readonly Guarded[];
  readonly names: readonly ShortNames[];
};
type ShortNames = { readonly kind: string; readonly source: string; readonly names: string };
/** Plain JSON. */
export type PublishedRules = Rules & {
  readonly common?: { readonly source: string; readonly words: string };
};

export function publishRules({ rules, protect, common, names = [] }: RuleBook): PublishedRules {
  const groups = new Map<string, ProofRule[]>();
  for (const rule of rules) {
    const key = [rule.kind, rule.level, rule.source].join();
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const short = [...groups.values()].map((each) => each.map(shortRule));
  // Of all orders that in which it compresses best.
  return {
    words: short.map((each) => each.filter((one) => !isLong(one)).join(LINE_END)),
    names: names.map(({ names: each, ...from }) => ({ ...from, names: each.join(' ') })),
    columns: packColumns(short.flat().filter(isLong)),
    protect: protect.map(({ what: _, ...guarded }) => guarded),
    groups: [...groups.values()].flatMap(groupOf),
    ...(common && { common: { source: common.source, words: packWords(common.words) } }),
  };
}

function groupOf(rules: readonly ProofRule[]): Group[] {
  const [first] = rules;
  if (!first) return [];
  const { kind, level, source } = first;
  return [{ kind, level, ...(source ? { source } : {}), rules: rules.map(shortRule).filter(isLong).length }];
}

const isLong = (short: ShortRule) => typeof short !== 'string';

const isGroup = (value: unknown) =>
  isMapping(value) &&
  oneOf(KINDS)(value.kind) &&
  oneOf(LEVELS)(value.level) &&
  maybe(isText)(value.source) &&
  isNumber(value.rules);
const isColumns = recordOf(listOf((part) => part === 0 || isText(part)));
const isProtection = (value: unknown) => isMapping(value) && isText(value.pattern);
const isNames = (value: unknown) => recordOf(isText)(value) && isMapping(value) && oneOf(KINDS)(value.kind);
const isCommon = (value: unknown) => isMapping(value) && isText(value.source) && isText(value.words);

/** Undefined for anything that is not of today's shape; never throws. */
export function restoreRules(data: unknown): ProofRules | undefined {
  try {
    return isPublished(data) ? prepareRules(unpack(data)) : undefined;
  } catch {
    // A pattern the browser does not know.
    return undefined;
  }
}

function isPublished(data: unknown): data is PublishedRules {
  return (
    isMapping(data) &&
    isTexts(data.words) &&
    maybe(isCommon)(data.common) &&
    listOf(isGroup)(data.groups) &&
    isColumns(data.columns) &&
    listOf(isProtection)(data.protect) &&
    listOf(isNames)(data.names)
  );
}

function unpack({ words, groups, columns, protect, names, common }: PublishedRules): RuleBook {
  const rows = [...unpackColumns(columns)];
  const rules = groups.flatMap(({ rules: count, ...told }, index) => {
    const own = [...(words[index] ?? '').split(LINE_END).filter(Boolean), ...rows.splice(0, count)];
    return own.map((short) => restoreRule(short, told));
  });
  return {
    rules,
    protect: protect.map((guarded) => ({ what: '', ...guarded })),
    names: names.map(({ kind, source, names: each }) => ({
      kind: KINDS.find((one) => one === kind) ?? '固定表述',
      source,
      names: each.split(' '),
    })),
    ...(common && { common: { source: common.source, words: unpackWords(common.words) } }),
  };
}
