// A text as it is compared: letters and digits alone, numbers and own names alike wherever they stand, with the way back to the text.

/** What stands for a number, for a name, and for words that everybody uses: the last is like nothing else. */
const NUMBER = '0';
const NAME = '◇';
export const SET = '\u0001';

export type Plain = {
  readonly letters: string;
  /** Where each of them begins and ends in the text, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Words to be seen as one: `names` are the unit's own, `phrases` everybody's. */
export type KnownWords = { readonly names: readonly string[]; readonly phrases: readonly string[] };

const LETTER = /[\p{L}\p{N}]/u;
const DIGITS = /[\p{Nd}〇零一二两三四五六七八九十百千]/u;
/** Titles of books and papers are the same with everybody. */
const TITLE = /《[^《》]{2,60}》/g;

export function plainLetters(text: string, spans: readonly Span[]): Plain {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  const put = (letter: string, start: number, end: number) => {
    // A run of digits, or of names, is one.
    if ((letter === NUMBER || letter === NAME || letter === SET) && letters.endsWith(letter)) {
      ends[ends.length - 1] = end;
      return;
    }
    letters += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length; ) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const span = spans[next];
    if (span && span.start <= at) {
      put(span.as, at, span.end);
      at = span.end;
      continue;
    }
    const common = commonUntil(text, at, span?.start ?? text.length);
    if (common > at) {
      letters += text.slice(at, common);
      for (; at < common; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + character.length;
    if (DIGITS.test(character)) put(NUMBER, at, end);
    else if (LETTER.test(character)) put(character.normalize('NFKC'), at, end);
    at = end;
  }
  return { letters, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const HAN_DIGITS: ReadonlySet<number> = new Set(
  Array.from('零一二两三四五六七八九十百千', (digit) => digit.charCodeAt(0)),
);

/** Where Chinese characters that are no digits end: they are compared as they are, and nearly all of a text is of them. */
function commonUntil(text: string, start: number, limit: number): number {
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fa5 || HAN_DIGITS.has(code)) break;
  }
  return at;
}

/** A part of a text that is compared as one letter. */
export type Span = { readonly start: number; readonly end: number; readonly as: string };

/** Names, set phrases and titles in a text, in order and apart from each other; the longest where they overlap. */
export function knownSpans({ names, phrases }: KnownWords): (text: string) => readonly Span[] {
  const inText = [
    { pattern: anyOf(names), as: NAME },
    { pattern: anyOf(phrases), as: SET },
    { pattern: TITLE, as: SET },
  ];
  return (text) => {
    const found = inText.flatMap(({ pattern, as }) =>
      pattern
        ? [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
            start: index,
            end: index + words.length,
            as,
          }))
        : [],
    );
    const spans: Span[] = [];
    for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end))
      if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    return spans;
  };
}

function anyOf(words: readonly string[]): RegExp | undefined {
  const known = [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  return known.length ? new RegExp(known.map(escaped).join('|'), 'g') : undefined;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
