// Where common words begin and end in a text, and what stands beside any word without being part of one.

import { GOES_ON, IS_WORD, LONGEST_WORD, mix, sievePlace, type Vocables } from './common-words.ts';

/** Words of one character: they stand beside any word, and are never the mistyped one of two. */
export const SMALL: ReadonlySet<string> = new Set(
  '的了和与及或在是为对等其以已由从向将把被于之并可应不要个各该此这那某所有也都而且但若如到得地着过就还又再很更最只即年月日时件位名次项条款号一二三四五六七八九十两几第本每',
);

const SMALL_CODES = new Set(Array.from(SMALL, (character) => character.charCodeAt(0)));

export function isSmallAt(text: string, at: number): boolean {
  return SMALL_CODES.has(text.charCodeAt(at));
}

export type WordPlaces = {
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  readonly covered: Uint8Array;
  /** Whether no part of a longer word stands before a place. */
  readonly clear: Uint8Array;
};

export function whereWords(text: string, { words, begun }: Vocables): WordPlaces {
  const marks = () => new Uint8Array(text.length + LONGEST_WORD + 1);
  const [begins, ends, covered, clear] = [marks(), marks(), marks(), marks()];
  for (let at = 0; at < clear.length; at++) clear[at] = isClear(text, at - 1) ? 1 : 0;
  for (let at = 0; at + 1 < text.length; at++) {
    let mixed = mix(0, text.charCodeAt(at));
    let said = GOES_ON;
    for (let end = at + 2; said & GOES_ON && end <= at + LONGEST_WORD && end <= text.length; end++) {
      mixed = mix(mixed, text.charCodeAt(end - 1));
      said = begun[sievePlace(mixed)] ?? 0;
      if (!(said & IS_WORD) || !words.has(text.slice(at, end))) continue;
      begins[at] = 1;
      ends[end] = 1;
      covered.fill(1, at, end);
    }
  }
  return { begins, ends, covered, clear };
}

export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** No part of a longer word stands here. */
export function isClear(text: string, at: number): boolean {
  return !isHanAt(text, at) || isSmallAt(text, at);
}
