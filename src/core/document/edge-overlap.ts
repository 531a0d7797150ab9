// The words a value shares at its edge with the text beside it, and whether they are there twice for certain.

import { isHan } from '../facts/fact.ts';
import {
  LEADING,
  LEADING_TAILS,
  LONGER_WORDS,
  NOT_SURE_AFTER,
  NOT_SURE_BEFORE,
  PAIRS,
  STOPS,
  TRAILING,
} from './edge-words.ts';

/** Words longer than this are no slip at an edge. */
const LONGEST = 12;
/** Beyond a mark of the template, shorter words are alike by chance. */
const TELLING = 3;
const CLOSERS = /^[”》）’〉]+/;
/** After the template's 如, in other words. */
const EXAMPLE = /^[例比譬诸]如[，,、：:]?/;
const OPENERS = /[“《（‘〈：:]+$/;

/** From the end, character by character: a pattern would look at every run of marks in a long text. A half-width mark after a Latin letter is part of it. */
export function withoutStops(text: string): string {
  let end = text.length;
  if (isHan(text, end - 1)) return text;
  while (end > 0 && (STOPS.includes(text[end - 1] ?? ' ') || /\s/.test(text[end - 1] ?? ''))) end--;
  if (end === text.length) return text;
  return /[A-Za-z]/.test(text[end - 1] ?? '') && /^[.;,:]/.test(text.slice(end)) ? text : text.slice(0, end);
}

export type Word = { readonly word: string; readonly length: number; readonly sure: boolean };

/** The longest word that ends the text before and begins the value. Beyond a mark the template opens with it is one only if the mark was typed too. */
export function startWord(text: string, before: string): Word | undefined {
  if (text.startsWith('一是一')) return undefined;
  // Nearly always: a word that both share begins with a character that stands in both.
  if (!before.endsWith('如') && !before.includes(text[0] ?? ' ')) return undefined;
  const whole = longest(text, before, (size) => [text.slice(0, size), before.slice(-size)]);
  if (whole) return { word: whole, length: whole.length, sure: true };
  const example = before.endsWith('如') ? EXAMPLE.exec(text)?.[0] : undefined;
  if (example) return { word: example, length: example.length, sure: true };
  const bare = before.replace(OPENERS, '');
  const mark = before[bare.length] ?? '';
  for (let length = Math.min(LONGEST, text.length, bare.length); length >= 1; length--) {
    const word = text.slice(0, length);
    if (!bare.endsWith(word) || !isWords(word)) continue;
    const next = text[length];
    if (mark && !isSameMark(mark, next)) return length >= TELLING ? { word, length, sure: false } : undefined;
    if (length > 1) {
      const own = LONGER_WORDS.exec(text)?.[0] ?? '';
      if (own.length > length) return undefined;
      return { word, length, sure: !NOT_SURE_BEFORE.has(word) || !isLetter(next) };
    }
    const longer = LEADING[word];
    return longer && next
      ? { word, length, sure: !longer.test(text) && !LEADING_TAILS.test(bare) }
      : undefined;
  }
  return undefined;
}

/** The same at the end. */
export function endWord(text: string, after: string): Word | undefined {
  if (!after) return undefined;
  const own = withoutStops(text);
  if (!after.includes(text.at(-1) ?? ' ') && !after.includes(own.at(-1) ?? ' ')) return undefined;
  const whole = longest(text, after, (size) => [text.slice(-size), after.slice(0, size)]);
  if (whole) return { word: whole, length: whole.length, sure: true };
  const bare = after.replace(CLOSERS, '');
  const mark = after.slice(0, after.length - bare.length).at(-1) ?? '';
  const marks = text.length - own.length;
  for (let size = Math.min(LONGEST, own.length, bare.length); size >= 1; size--) {
    const word = own.slice(-size);
    if (!bare.startsWith(word) || !isWords(word)) continue;
    const length = size + marks;
    const before = own.at(-1 - size);
    if (mark && !isSameMark(mark, before)) return size >= TELLING ? { word, length, sure: false } : undefined;
    if (size > 1) return { word, length, sure: !NOT_SURE_AFTER.has(word) || !isLetter(bare[size]) };
    const longer = TRAILING[word];
    return longer && before ? { word, length, sure: !longer.test(own) } : undefined;
  }
  return undefined;
}

/** The longest piece both have at the edge in which words and marks stand together: nobody types that by chance. */
function longest(
  text: string,
  beside: string,
  at: (size: number) => readonly [string, string],
): string | undefined {
  for (let size = Math.min(LONGEST, text.length, beside.length); size > 1; size--) {
    const [own, other] = at(size);
    if (own === other && /\p{L}/u.test(own) && /[^\p{L}\p{N}\s]/u.test(own)) return own;
  }
  return undefined;
}

function isSameMark(mark: string, typed: string | undefined): boolean {
  if (!typed) return false;
  if (mark === '：' || mark === ':') return typed === '：' || typed === ':';
  return PAIRS.some(
    ({ open, close, opens, closes }) =>
      (mark === open && opens.some((each) => each[0] === typed)) ||
      (mark === close && closes.some((each) => each[0] === typed)),
  );
}

/** Words begin and end with a letter, and are more than figures. */
function isWords(word: string): boolean {
  return isLetter(word[0]) && isLetter(word.at(-1)) && !/^[\d０-９]+$/.test(word);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
