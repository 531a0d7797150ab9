// Chinese text among ASCII, each character as one letter or two: so written a text takes a sixth less to fetch, once packed.

import { commonHan } from './sounds.ts';

const PRINTABLE = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
/** JSON would write them as two: never among the letters. */
const TWICE = ['"', '\\'];
/** Says that the letter behind it is only itself. */
const ITSELF = '~';
/** The rest of ASCII stays as it is: patterns and lists are full of it. */
const LETTERS = PRINTABLE.filter((letter) => /[A-Za-z#%&'@_;`/]/.test(letter));
const SECONDS = PRINTABLE.filter((letter) => !TWICE.includes(letter));

/** What else is written like a character: marks, and strings that patterns in JSON are full of. */
const STRINGS = ['\\\\u4e00-\\\\u9fa5', '\\\\d', '","'];
const OTHERS = [...'”“，、。；》《：）（…？—！〔％〕．‘～’〈〉·', ...TWICE, ...STRINGS];
const PIECES = /\\\\u4e00-\\\\u9fa5|\\\\d|","|[\s\S]/gu;

/** Everything that is written in letters, and how many of it have a letter alone: those of the text that come most often. */
function allPieces(): { readonly all: readonly string[]; readonly alone: number } {
  const all = [...commonHan(), ...OTHERS];
  return { all, alone: LETTERS.length - Math.ceil(all.length / SECONDS.length) };
}

/** The pieces with a letter of their own come first. What is neither common in GB 2312 nor above stays as it is. */
export function inLetters(text: string): string {
  const { all, alone } = allPieces();
  const pieces = text.match(PIECES) ?? [];
  const pair = (place: number) =>
    `${LETTERS[alone + Math.floor(place / SECONDS.length)]}${SECONDS[place % SECONDS.length]}`;
  const often = mostOften(pieces, all).slice(0, alone);
  const written = new Map([
    ...[...LETTERS, ITSELF].map((letter): [string, string] => [letter, ITSELF + letter]),
    ...all.map((piece, place): [string, string] => [piece, pair(place)]),
    ...often.map((place, at): [string, string] => [all[place] ?? '', LETTERS[at] ?? '']),
  ]);
  return often.map(pair).join('') + pieces.map((piece) => written.get(piece) ?? piece).join('');
}

export function fromLetters(written: string): string {
  const { all, alone } = allPieces();
  const value = placesByCode(LETTERS);
  const second = placesByCode(SECONDS);
  const pairAt = (at: number) => {
    const lead = (value[written.charCodeAt(at)] ?? 0) - alone;
    return all[lead * SECONDS.length + (second[written.charCodeAt(at + 1)] ?? 0)] ?? '';
  };
  const often = Array.from({ length: alone }, (_, at) => pairAt(2 * at));
  let text = '';
  for (let at = 2 * alone; at < written.length; at++) {
    const letter = written.charAt(at);
    const place = value[written.charCodeAt(at)];
    if (letter === ITSELF) text += written.charAt(++at);
    else if (place === undefined) text += letter;
    else text += place < alone ? often[place] : pairAt(at++);
  }
  return text;
}

/** An array is asked in no time; the letters are asked for one by one, tens of thousands of them. */
function placesByCode(letters: readonly string[]): readonly (number | undefined)[] {
  const places = new Array<number | undefined>(128).fill(undefined);
  for (const [place, letter] of letters.entries()) places[letter.charCodeAt(0)] = place;
  return places;
}

/** Places of the pieces, those that come most often first. */
function mostOften(pieces: readonly string[], all: readonly string[]): readonly number[] {
  const times = new Map(all.map((piece) => [piece, 0]));
  for (const piece of pieces) {
    const seen = times.get(piece);
    if (seen !== undefined) times.set(piece, seen + 1);
  }
  return [...all.keys()].sort((a, b) => (times.get(all[b] ?? '') ?? 0) - (times.get(all[a] ?? '') ?? 0));
}
