// Dated things that a text names. Nearly every text names none: a look for the ends of their words tells that quickly.

import dated from './dated.json' with { type: 'json' };
import { lettersOf } from './dated.ts';

type Thing = (typeof dated.things)[number];
export type DatedMention = { readonly thing: Thing; readonly before: string; readonly after: string };

const BY_WORD = new Map(dated.things.flatMap((thing) => thing.words.map((word) => [word, thing] as const)));
/** The longest first: the rest of a longer name may be the name of another. */
const WORDS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);
const ENDS = new RegExp([...new Set(WORDS.map((word) => word.slice(-3)))].join('|'));
const EXACT = new RegExp(WORDS.join('|'), 'g');
/** Characters around a name that are looked at. */
const AROUND = 14;

/** Each thing once, with what stands around it, both without marks. */
export function datedIn(text: string): readonly DatedMention[] {
  const plain = lettersOf(text);
  if (!ENDS.test(plain)) return [];
  const found = new Map<Thing, DatedMention>();
  for (const { 0: word, index } of plain.matchAll(EXACT)) {
    const thing = BY_WORD.get(word);
    if (!thing || found.has(thing)) continue;
    const end = index + word.length;
    found.set(thing, {
      thing,
      before: plain.slice(Math.max(0, index - AROUND), index),
      after: plain.slice(end, end + AROUND),
    });
  }
  return [...found.values()];
}

const PLENUM = /([一二]?十[一二三四五六七八九]?)届([一二三四五六七八九])中全会/g;

/** Plenums of a central committee whose time is over, which it never held. */
export function neverHeld(text: string): readonly string[] {
  return [...text.matchAll(PLENUM)].flatMap(([name, committee = '']) => {
    if (BY_WORD.has(name)) return [];
    const isOver = COMMITTEES.slice(0, -1).includes(committee);
    return isOver ? [name] : [];
  });
}

/** Those whose plenums are known, the sitting one last. */
const COMMITTEES = [
  ...new Set(dated.things.flatMap(({ words: [word = ''] }) => /^(.+)届.中全会$/.exec(word)?.[1] ?? [])),
];
