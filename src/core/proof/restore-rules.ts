// The rules as the site publishes them, in two parts, and back: what is wrong for sure is looked for at every answer that was left,
// what is likely wrong only where a whole paper is looked at.

import { isNumber, isText, isTexts, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { packWords, unpackWords } from './common-words.ts';
import { type SetNames, SHORTEST_NAME } from './find-misnamed.ts';
import { type ProofRules, prepareInSteps, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS, type ProofRule, type Protection } from './rule.ts';
import { fromLetters, inLetters } from './short-letters.ts';
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
type Part = Rules & { readonly common?: { readonly source: string; readonly words: string } };

/** Each is JSON in letters (short-letters.ts). With what is sure: what is protected, words but those for later, names but the shortest. */
export type PublishedRules = { readonly sure: string; readonly likely: string };

export function publishRules(book: RuleBook): PublishedRules {
  const later = book.common?.later ?? [];
  const written = (part: RuleBook) => inLetters(JSON.stringify(partOf(part)));
  const isSure = ({ level }: ProofRule) => level === '必改';
  const isLongName = (name: string) => name.length >= SHORTEST_NAME;
  return {
    sure: written({ ...book, rules: book.rules.filter(isSure), names: namesThat(isLongName, book) }),
    likely: written({
      rules: book.rules.filter((rule) => !isSure(rule)),
      protect: [],
      names: namesThat((name) => !isLongName(name), book),
      ...(later.length > 0 && {
        common: { source: '', words: { both: later, first: [], second: [], known: [] } },
      }),
    }),
  };
}

function namesThat(are: (name: string) => boolean, { names = [] }: RuleBook): readonly SetNames[] {
  const each = names.map((from) => ({ ...from, names: from.names.filter(are) }));
  return each.filter((from) => from.names.length > 0);
}

function partOf({ rules, protect, common, names = [] }: RuleBook): Part {
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

/** Of one part or both. Undefined for anything that is not of today's shape; never throws. */
export function restoreRules(...parts: readonly unknown[]): ProofRules | undefined {
  const steps = restoreInSteps(...parts);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same with yields between, so that a page may answer. */
export function* restoreInSteps(...parts: readonly unknown[]): Generator<undefined, ProofRules | undefined> {
  try {
    const books: RuleBook[] = [];
    for (const part of parts) books.push(yield* readPart(part));
    const [common, ...more] = books.flatMap((book) => book.common ?? []);
    const later = more.flatMap(({ words }) => words.both);
    return yield* prepareInSteps({
      rules: books.flatMap(({ rules }) => rules),
      protect: books.flatMap(({ protect }) => protect),
      names: books.flatMap(({ names = [] }) => names),
      ...(common && { common: { ...common, later } }),
    });
  } catch {
    // No rules, or a pattern the browser does not know.
    return undefined;
  }
}

function* readPart(written: unknown): Generator<undefined, RuleBook> {
  const text = fromLetters(String(written));
  yield;
  const data: unknown = JSON.parse(text);
  if (!isPart(data)) throw new TypeError('not the rules of proofreading');
  yield;
  return yield* unpack(data);
}

function isPart(data: unknown): data is Part {
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

function* unpack({ words, groups, columns, protect, names, common }: Part): Generator<undefined, RuleBook> {
  const rows = [...unpackColumns(columns)];
  const rules: ProofRule[] = [];
  for (const [index, { rules: count, ...told }] of groups.entries()) {
    const own = [...(words[index] ?? '').split(LINE_END).filter(Boolean), ...rows.splice(0, count)];
    rules.push(...own.map((short) => restoreRule(short, told)));
    yield;
  }
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
