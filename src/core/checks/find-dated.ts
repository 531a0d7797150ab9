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
  if (!ENDS.test(text)) return [];
  const plain = lettersOf(text);
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
  if (!text.includes('中全会')) return [];
  return [...text.matchAll(PLENUM)].flatMap(([name, committee = '']) => {
    if (BY_WORD.has(name)) return [];
    const isOver = COMMITTEES.slice(0, -1).includes(committee);
    return isOver ? [name] : [];
  });
}

/** Of the sitting committee, those after the last one known: nobody can have heard of them before that one. */
export function afterKnown(
  text: string,
): readonly { readonly name: string; readonly before: string; readonly last: Thing }[] {
  if (!text.includes('中全会')) return [];
  const [sitting] = COMMITTEES.slice(-1);
  const [last] = dated.things
    .filter(({ name }) => name.startsWith(`党的${sitting}届`) && name.endsWith('中全会'))
    .slice(-1);
  return [...text.matchAll(PLENUM)].flatMap(({ 0: name, 1: committee, index }) =>
    last && committee === sitting && !BY_WORD.has(name)
      ? [{ name, before: text.slice(Math.max(0, index - AROUND), index), last }]
      : [],
  );
}

const HELD =
  /(\d{4})年(?:\d{1,2}月)?(?:召开|举行|闭幕)的?(?:党的|中国共产党)?([^，。；]{1,3}届[一二三四五六七八九]中全会)/g;

export type WrongYear = { readonly index: number; readonly said: string; readonly right: string };

/** Years that a text gives a plenum, and that are not its own. */
export function wrongYears(text: string): readonly WrongYear[] {
  if (!text.includes('中全会')) return [];
  return [...text.matchAll(HELD)].flatMap(({ index, 1: said = '', 2: name = '' }) => {
    const right = BY_WORD.get(name)?.day.slice(0, 4);
    return right && right !== said ? [{ index, said, right }] : [];
  });
}

/** Those whose plenums are known, the sitting one last. */
const COMMITTEES = [
  ...new Set(dated.things.flatMap(({ words: [word = ''] }) => /^(.+)届.中全会$/.exec(word)?.[1] ?? [])),
];
