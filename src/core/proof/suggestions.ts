// Proofreading: what a text has that is surely or likely wrong, each place with its right form and the reason; nothing is changed.

import { allMatches } from '../source/all-matches.ts';
import { differing } from './differing.ts';
import { filledIn } from './filled-in.ts';
import { findAcross } from './find-across.ts';
import { findDisagreeing } from './find-disagreeing.ts';
import { findMislisted } from './find-mislisted.ts';
import { findMisnamed, type SetNames, SHORTEST_NAME } from './find-misnamed.ts';
import { findMisworded } from './find-misworded.ts';
import { findSignedDate } from './find-signed-date.ts';
import { findSounded } from './find-sounded.ts';
import { eachFiled } from './literals.ts';
import { mayMatch } from './needed.ts';
import { liesOverBorder } from './over-border.ts';
import type { ProofRules } from './prepare.ts';
import { guardText } from './protected.ts';
import { type Kind, LEVELS, type Level, type Neighbours, type Told } from './rule.ts';
import type { Slip } from './slip.ts';
import { sieveOf } from './text-sieve.ts';

export type Suggestion = {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  /** Undefined where only the writer can tell what is right: `why` says what to look at. */
  readonly right: string | undefined;
  /** Id of the rule, by which a reader may hide all of its kind. */
  readonly rule: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly why: string;
  readonly source?: string;
};

export type ProofOptions = {
  /** Only rules of these kinds; all without it. */
  readonly kinds?: ReadonlySet<Kind>;
  /** What the text is, where it is a piece of one whose title says it. */
  readonly genre?: string | undefined;
  /** What was found over the whole text, with places that count in this piece of it. */
  readonly across?: readonly Slip[];
};

/** In the order of the text; no two overlap. */
export function proofread(
  text: string,
  rules: ProofRules,
  options: ProofOptions = {},
): readonly Suggestion[] {
  const steps = proofreadInSteps(text, rules, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same with yields between, so that a page may answer. */
export function* proofreadInSteps(
  text: string,
  rules: ProofRules,
  options: ProofOptions = {},
): Generator<undefined, readonly Suggestion[]> {
  const { kinds } = options;
  const has = sieveOf(text);
  const allowed = guardText(text, rules.guards, has);
  yield;
  const { genre = genreOf(text) } = options;
  const found: Suggestion[] = [];
  const add = (rule: Told, start: number, end: number, right: string | undefined) => {
    const { id, kind, level, why, source } = rule;
    if ((kinds && !kinds.has(kind)) || (rule.genre !== undefined && rule.genre !== genre)) return;
    const wrong = text.slice(start, end);
    if (wrong === right || (WORDS.has(kind) && isMentioned(text, start, end))) return;
    const may = allowed(start, end, kind);
    if (may === 'no') return;
    found.push({
      ...{ start, end, wrong, right, rule: id, kind, level: may === 'hint' ? '提示' : level },
      why: right === '' ? goes(wrong, why) : why,
      ...(source ? { source } : {}),
    });
  };
  const words = rules.common?.known.words;
  const liesOver = (start: number, end: number) => !!words && liesOverBorder(text, start, end, words);
  eachFiled(text, rules.words, (rule, at) => {
    const end = at + rule.wrong.length;
    if (!text.startsWith(rule.wrong, at) || !standsWell(text, at, end, rule)) return;
    if (end - at > LONGEST_BY_CHANCE || !liesOver(at, end)) add(rule, at, end, rule.right);
  });
  for (const { rule, pattern, needed } of rules.patterns) {
    yield;
    if (!mayMatch(needed, has)) continue;
    for (const match of allMatches(text, pattern))
      add(rule, match.index, match.index + match[0].length, filledIn(rule.right, match));
  }
  for (const { rule, pattern, needed } of rules.orders) {
    yield;
    if (!mayMatch(needed, has)) continue;
    for (const match of allMatches(text, pattern))
      add(rule, match.index, match.index + match[0].length, inOrder(match[0], rule.order));
  }
  yield;
  for (const { start, end, right, rule } of findMislisted(text, rules.listings, has))
    add({ ...rule, level: '疑似', why: `这一组里是“${right}”` }, start, end, right);
  yield;
  for (const { start, end, name, from, level } of findMisnamed(text, rules.misnaming, rules.likeness))
    add(misnamed(text.slice(start, end), name, from, level), start, end, name);
  yield;
  for (const { start, end, phrase, from } of findSounded(text, rules.sounding)) {
    const isShort = phrase.length < SHORTEST_NAME;
    if (isShort && liesOver(start, end)) continue;
    add(misnamed(text.slice(start, end), phrase, from, isShort ? '疑似' : '必改'), start, end, phrase);
  }
  yield;
  const { across = findAcross(text, rules) } = options;
  yield;
  for (const { start, end, right, ...told } of [...findDisagreeing(text), ...findSignedDate(text), ...across])
    add({ id: told.rule, kind: '前后不一', ...told }, start, end, right);
  if (rules.common && (!kinds || kinds.has('常用词') || kinds.has('语病')))
    for (const { start, end, right, told } of yield* findMisworded(text, rules.common, rules.likeness))
      add(told, start, end, right);
  return eachPlaceOnce(found);
}

/** Says what goes, where something only goes. */
function goes(wrong: string, why: string): string {
  return /[\s“”‘’]/.test(wrong) || why.includes('删去') ? why : `删去“${wrong}”：${why}`;
}

/** Of characters: what is longer hardly ever stands over the border of two words. */
const LONGEST_BY_CHANCE = 3;

/** A word alone in quotation marks is spoken of, not used; set names stand in them by rights. */
const WORDS: ReadonlySet<Kind> = new Set<Kind>(['错别字', '异形词', '易混词', '常用词']);

function isMentioned(text: string, start: number, end: number): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  return around === '“”' || around === '‘’';
}

/** What the title says the text is: its first lines end with the name of a genre. */
export function genreOf(text: string): string | undefined {
  const [, genre] =
    /^[^，。；\n]{0,60}?((?:请示|申请|请求)报告|报告|请示|通知|通报|通告|公告|批复|函|方案|纪要|公示)$/mu.exec(
      text.slice(0, 300),
    ) ?? [];
  return genre !== '报告' && genre?.endsWith('报告') ? '请示' : genre;
}

function misnamed(typed: string, name: string, { kind, source }: SetNames, level: Level): Told {
  const differs = differing(typed, name);
  const why = `${differs ? `${differs}，` : ''}固定写作“${name}”`;
  return { id: `名称：${name}`, kind, level, why, source };
}

function standsWell(text: string, start: number, end: number, beside: Neighbours): boolean {
  const ends = (word: string) => text.endsWith(word, start) && word.length <= start;
  const begins = (word: string) => text.startsWith(word, end);
  return (
    !beside.notAfter?.some(ends) &&
    !beside.notBefore?.some(begins) &&
    (!beside.after || beside.after.some(ends)) &&
    (!beside.before || beside.before.some(begins))
  );
}

/** 和谐 is one of the things. */
const BETWEEN = /[、及与]|和(?!谐)/g;

/** The same things in their order, with the marks between them where they were. */
function inOrder(run: string, order: readonly string[]): string {
  const named = run.split(BETWEEN);
  if (new Set(named).size < named.length) return run;
  const sorted = order.filter((each) => named.includes(each));
  return [...run.matchAll(BETWEEN)].reduce(
    (text, [mark], index) => text + mark + sorted[index + 1],
    sorted[0] ?? '',
  );
}

/** Where two rules meet, the surer one speaks, then the one that takes in more. */
function eachPlaceOnce(found: readonly Suggestion[]): readonly Suggestion[] {
  const surer = (a: Suggestion, b: Suggestion) =>
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.end - b.start - (a.end - a.start);
  const kept: Suggestion[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || surer(a, b))) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= each.start) kept.push(each);
    else if (surer(each, last) < 0) kept[kept.length - 1] = each;
  }
  return kept;
}
