// What common words tell: a character mistyped, typed twice, or two that changed places.

import type { Alike, Likeness } from './alike.ts';
import { LONGEST_WORD } from './common-words.ts';
import { findDoubled } from './find-doubled.ts';
import { findMistyped } from './find-mistyped.ts';
import { findSwapped } from './find-swapped.ts';
import type { PreparedWords } from './prepare.ts';
import type { Level, Told } from './rule.ts';
import { whereWords } from './where-words.ts';

type Found = { readonly start: number; readonly end: number; readonly right: string; readonly told: Told };

const LIKE: Readonly<Record<Alike, string>> = {
  sound: '读音相同',
  'near sound': '读音相近',
  shape: '字形相近',
};

/** With yields between: no other look at a text takes as long. */
export function* findMisworded(
  text: string,
  { known, swapped, source }: PreparedWords,
  likeness: Likeness,
): Generator<undefined, readonly Found[]> {
  yield;
  const places = whereWords(text, known);
  yield;
  const mistyped = yield* findMistyped(text, known, places, likeness);
  yield;
  const told = (word: string, level: Level, what: string): Told => ({
    ...{ id: `常用词：${word}`, kind: '常用词', level },
    ...{ why: `像是“${word}”，${what}`, source },
  });
  return [
    ...mistyped.map(({ start, end, word, how }) => ({
      ...{ start, end, right: word },
      told: told(
        word,
        word.length === LONGEST_WORD && how === 'sound' ? '必改' : '疑似',
        `${apart(text.slice(start, end), word)}${LIKE[how]}`,
      ),
    })),
    ...findSwapped(text, swapped).map(({ start, end, word }) => ({
      ...{ start, end, right: word },
      told: told(word, '疑似', '两个字颠倒了'),
    })),
    ...findDoubled(text, known, places).map(({ start, end }) => ({
      ...{ start, end, right: '' },
      told: {
        id: '常用词：重字',
        kind: '语病' as const,
        level: '疑似' as const,
        why: `“${text.slice(start, end)}”写了两遍，删去一个`,
      },
    })),
  ];
}

/** The character that is there and the one that should be. */
function apart(typed: string, word: string): string {
  const at = Array.from(word).findIndex((each, index) => each !== typed.charAt(index));
  return `“${typed.charAt(at)}”与“${word.charAt(at)}”`;
}
