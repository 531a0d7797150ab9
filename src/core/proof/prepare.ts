// The rules made ready once for any number of texts: words filed, patterns compiled.

import { type Likeness, likenessOf } from './alike.ts';
import { type CommonWords, type Vocables, vocablesOf } from './common-words.ts';
import { type Listing, listingOf } from './find-mislisted.ts';
import { type Misnaming, misnamingOf, type SetNames } from './find-misnamed.ts';
import { type Sounding, soundingOf } from './find-sounded.ts';
import { type Swapped, swappedOf } from './find-swapped.ts';
import { type Filed, fileBy } from './literals.ts';
import { type Needed, neededBy } from './needed.ts';
import { type Guard, guardOf } from './protected.ts';
import type { OrderRule, PatternRule, ProofRule, Protection, WordRule } from './rule.ts';
import { readSounds, type Sounds } from './sounds.ts';

export type PreparedWords = {
  readonly known: Vocables;
  readonly swapped: Swapped;
  readonly source: string;
};

type Looked = { readonly pattern: RegExp; readonly needed: Needed };
type Patterned = Looked & { readonly rule: PatternRule };

export type ProofRules = {
  readonly words: Filed<WordRule>;
  readonly patterns: readonly Patterned[];
  readonly orders: readonly (Looked & { readonly rule: OrderRule })[];
  readonly listings: readonly Listing[];
  readonly guards: readonly Guard[];
  readonly common: PreparedWords | undefined;
  readonly misnaming: Misnaming;
  readonly sounding: Sounding;
  readonly likeness: Likeness;
};

type CommonList = {
  readonly words: CommonWords;
  /** More of those told by every character, which are looked for only where a whole paper is. */
  readonly later?: readonly string[];
  readonly source: string;
};

export type RuleBook = {
  readonly rules: readonly ProofRule[];
  readonly protect: readonly Protection[];
  readonly names?: readonly SetNames[];
  readonly common?: CommonList;
};

type Alike = { readonly sounds: Sounds; readonly likeness: Likeness };
let known: Alike | undefined;

/** Read once: it is the same for any rules, and each rule is tried alone when the site is built. */
function alike(): Alike {
  if (known) return known;
  const sounds = readSounds();
  known = { sounds, likeness: likenessOf(sounds) };
  return known;
}

export function prepareRules(book: RuleBook): ProofRules {
  const steps = prepareInSteps(book);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** With yields between, so that a page may answer. */
export function* prepareInSteps({
  rules,
  protect,
  common,
  names = [],
}: RuleBook): Generator<undefined, ProofRules> {
  const { sounds, likeness } = alike();
  yield;
  const patterns: Patterned[] = [];
  for (const rule of rules) {
    if (!('pattern' in rule)) continue;
    patterns.push({ rule, ...lookedFor(new RegExp(rule.pattern, 'gmu')) });
    yield;
  }
  const words = common && (yield* wordsOf(common));
  yield;
  return {
    words: fileBy(
      rules.flatMap((rule) => ('wrong' in rule ? [rule] : [])),
      ({ wrong }) => wrong,
    ),
    patterns,
    orders: rules.flatMap((rule) => ('order' in rule ? [{ rule, ...lookedFor(inOneRun(rule.order)) }] : [])),
    listings: rules.flatMap((rule) => ('order' in rule ? [listingOf(rule)] : [])),
    guards: protect.map(guardOf),
    common: words,
    misnaming: misnamingOf(names),
    sounding: soundingOf(names, sounds),
    likeness,
  };
}

function* wordsOf({ words, later = [], source }: CommonList): Generator<undefined, PreparedWords> {
  const known = vocablesOf({ ...words, both: [...words.both, ...later] });
  yield;
  return { known, swapped: swappedOf(known), source };
}

function lookedFor(pattern: RegExp): Looked {
  return { pattern, needed: neededBy(pattern) };
}

/** Three or more of the things named one after another: of two alone nobody expects an order. */
function inOneRun(order: readonly string[]): RegExp {
  const one = `(?:${order.join('|')})`;
  return new RegExp(`${one}(?:[、和及与]${one}){2,${order.length - 1}}`, 'gu');
}
