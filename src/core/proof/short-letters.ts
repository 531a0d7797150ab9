// Han characters as one or two letters: a list of words so written is a fifth shorter to fetch, once packed.

import { commonHan } from './sounds.ts';

/** What separates words, and the marks JSON would write as two, stay themselves. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => !'"\\|123'.includes(letter),
);
/** So many characters have a letter of their own; the rest of the letters begin a pair. */
const ALONE = 45;

/** The characters with a letter of their own come first. Those outside the common ones of GB 2312 stay as they are. */
export function inLetters(text: string): string {
  const often = mostOften(text);
  const written = new Map(
    commonHan().map((character, at) => [
      character,
      `${LETTERS[ALONE + Math.floor(at / LETTERS.length)]}${LETTERS[at % LETTERS.length]}`,
    ]),
  );
  for (const [at, character] of often.entries()) written.set(character, LETTERS[at] ?? character);
  return often.join('') + Array.from(text, (character) => written.get(character) ?? character).join('');
}

export function fromLetters(written: string): string {
  const often = written.slice(0, ALONE);
  const common = commonHan();
  const place = new Map(LETTERS.map((letter, at) => [letter, at]));
  let text = '';
  for (let at = ALONE; at < written.length; at++) {
    const letter = place.get(written.charAt(at));
    if (letter === undefined) text += written.charAt(at);
    else if (letter < ALONE) text += often.charAt(letter);
    else {
      at++;
      text += common[(letter - ALONE) * LETTERS.length + (place.get(written.charAt(at)) ?? 0)] ?? '';
    }
  }
  return text;
}

function mostOften(text: string): readonly string[] {
  const common = commonHan();
  const times = new Map(common.map((character) => [character, 0]));
  for (const character of text) {
    const seen = times.get(character);
    if (seen !== undefined) times.set(character, seen + 1);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([character]) => character)
    .slice(0, ALONE);
}
