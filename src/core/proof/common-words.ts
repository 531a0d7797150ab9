// Common words, and which of their characters may be told when mistyped: those no other word of the same sound has in their place.

import { commonHan } from './sounds.ts';

/** Words by what of them is told: every character, the first or the second of two, or nothing. */
export const TOLD = ['both', 'first', 'second', 'known'] as const;
type Told = (typeof TOLD)[number];
export type CommonWords = Readonly<Record<Told, readonly string[]>>;

export type Vocables = {
  readonly words: ReadonlySet<string>;
  /** By the place of every beginning of two characters and more: whether it is a word, and whether one goes on from it. */
  readonly begun: Uint8Array;
  /** Words that may be meant, by what is left of them without one character (`_理`). */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** 1 wherever `sievePlace` falls for one of those, `mix`ed with 0 for that character: a text asks thousands of times for what there is not. */
  readonly sieve: Uint8Array;
};

export const LONGEST_WORD = 4;

export function vocablesOf(common: CommonWords): Vocables {
  const meant = new Map<string, string[]>();
  const sieve = new Uint8Array(SIEVE);
  const told = (word: string, at: number) => {
    const key = keyWithout(word, at);
    sieve[placeWithout(word, at)] = 1;
    const others = meant.get(key);
    if (others) others.push(word);
    else meant.set(key, [word]);
  };
  for (const word of common.both) for (let at = 0; at < word.length; at++) told(word, at);
  for (const word of common.first) told(word, 0);
  for (const word of common.second) told(word, 1);
  const words = TOLD.flatMap((which) => common[which]);
  return { words: new Set(words), begun: begunBy(words), meant, sieve };
}

export const IS_WORD = 1;
export const GOES_ON = 2;

function begunBy(words: readonly string[]): Uint8Array {
  const begun = new Uint8Array(SIEVE);
  for (const word of words) {
    let mixed = 0;
    for (let at = 0; at < word.length; at++) {
      mixed = mix(mixed, word.charCodeAt(at));
      const place = sievePlace(mixed);
      if (at > 0) begun[place] = (begun[place] ?? 0) | (at === word.length - 1 ? IS_WORD : GOES_ON);
    }
  }
  return begun;
}

export function keyWithout(word: string, at: number): string {
  return `${word.slice(0, at)}_${word.slice(at + 1)}`;
}

/** A power of two, many times as many as there are keys. */
const SIEVE = 0x40000;

/** One more letter of a stretch; 0 stands for the one that is left out. */
export function mix(mixed: number, letter: number): number {
  return Math.imul(mixed ^ letter, 0x01000193) ^ 0x2f5;
}

/** The same for all stretches that are alike; of others, few share it. */
export function sievePlace(mixed: number): number {
  return (mixed ^ (mixed >>> 14)) & (SIEVE - 1);
}

function placeWithout(word: string, without: number): number {
  let mixed = 0;
  for (let at = 0; at < word.length; at++) mixed = mix(mixed, at === without ? 0 : word.charCodeAt(at));
  return sievePlace(mixed);
}

/** Before the words under a character: how many of the common characters further on it is. Nothing behind one only goes on. */
const ON = [...'|!$()*+,-.:<=>?[]^{}'];
/** Before a character that is none of them. */
const RARE = '0';
const MARKS = ON.map((mark) => `\\${mark}`).join('');
const UNDER = new RegExp(`([${MARKS}]|${RARE}.)([^${MARKS}${RARE}]*)`, 'g');

/**
 * Words under their first character, those in their order (sounds.ts): the ends of its words of two, then after spaces those of longer
 * ones. What is told of them changes at a digit.
 */
export function packWords(words: CommonWords): string {
  const heads = new Map<string, Map<Told, readonly string[]>>();
  for (const told of TOLD)
    for (const word of words[told]) {
      const under = heads.get(word.charAt(0)) ?? new Map<Told, readonly string[]>();
      heads.set(word.charAt(0), under.set(told, [...(under.get(told) ?? []), word.slice(1)]));
    }
  let packed = '';
  let last = -1;
  for (const [place, head] of commonHan().entries()) {
    const under = heads.get(head);
    if (!under) continue;
    const far = place - last - 1;
    packed +=
      (ON[ON.length - 1] ?? '').repeat(Math.floor(far / ON.length)) + ON[far % ON.length] + lineOf(under);
    last = place;
    heads.delete(head);
  }
  return packed + [...heads].map(([head, under]) => RARE + head + lineOf(under)).join('');
}

function lineOf(under: ReadonlyMap<Told, readonly string[]>): string {
  return TOLD.map((told) => {
    const ends = under.get(told) ?? [];
    const short = ends.filter((end) => end.length === 1).join('');
    return short + ends.flatMap((end) => (end.length > 1 ? [` ${end}`] : [])).join('');
  }).reduce((all, ends, index) => (ends ? all + (index || '') + ends : all));
}

export function unpackWords(packed: string): CommonWords {
  const words: Record<Told, string[]> = { both: [], first: [], second: [], known: [] };
  const common = commonHan();
  let place = -1;
  for (const [, mark = '', line = ''] of packed.matchAll(UNDER)) {
    if (!mark.startsWith(RARE)) place += ON.indexOf(mark) + 1;
    const head = mark.startsWith(RARE) ? mark.slice(RARE.length) : (common[place] ?? '');
    for (const part of line.split(/(?=[123])/)) {
      const digit = Number(/^[123]/.exec(part)?.[0] ?? 0);
      const [short = '', ...long] = part.replace(/^[123]/, '').split(' ');
      words[TOLD[digit] ?? 'known'].push(...[...short, ...long].map((end) => head + end));
    }
  }
  return words;
}
