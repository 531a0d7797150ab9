// Of a pattern, what a text must have somewhere for it to match at all: hundreds of patterns look at each text, and most of them for words
// it does not have.

import type { TextSieve } from './text-sieve.ts';

/** One of these stands in every match; undefined where that cannot be told. */
export type Needed = readonly string[] | undefined;

/** Whether a text may have what a pattern needs. */
export function mayMatch(needed: Needed, has: TextSieve): boolean {
  return !needed || needed.some(has);
}

/** More ways to say it than these are as dear to look for as the pattern is. */
const MOST_WAYS = 80;
const MOST_OF_CLASS = 24;

/** Of patterns as the rules write them: with the flag `u`, every repetition in braces or `?`. */
export function neededBy({ source, ignoreCase }: RegExp): Needed {
  const needed = readWays({ source, at: 0 });
  // A letter in another case is another letter.
  return ignoreCase && needed?.some((each) => each.toLowerCase() !== each.toUpperCase()) ? undefined : needed;
}

/** Where reading is. */
type Reading = { readonly source: string; at: number };

/** Alternatives up to the end of their group: one of what each of them needs. */
function readWays(reading: Reading): Needed {
  const ways = [readRow(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at++;
    ways.push(readRow(reading));
  }
  const all = ways.flatMap((way) => way ?? []);
  return ways.includes(undefined) || all.length > MOST_WAYS ? undefined : all;
}

/** What stands one behind the other: the most telling of what its parts need. */
function readRow(reading: Reading): Needed {
  let best: Needed;
  let run = '';
  const take = (needed: Needed) => {
    if (needed && (!best || tells(needed) > tells(best))) best = needed;
  };
  const endRun = () => {
    if (run) take([run]);
    run = '';
  };
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at] ?? '')) {
    const { letter, needed } = readPart(reading);
    const [least, most] = readTimes(reading);
    if (letter && least === 1 && most === 1) run += letter;
    else {
      endRun();
      if (least > 0) take(letter ? [letter] : needed);
    }
  }
  endRun();
  return best;
}

/** The longest words come rarest, then the fewest. */
function tells(needed: readonly string[]): number {
  return Math.min(...needed.map((each) => Math.min(each.length, 3))) * MOST_WAYS - needed.length;
}

type Part = { readonly letter?: string; readonly needed?: Needed };

function readPart(reading: Reading): Part {
  const { source, at } = reading;
  const sign = source[at] ?? '';
  reading.at++;
  if (sign === '(') return { needed: readGroup(reading) };
  if (sign === '[') return { needed: readClass(reading) };
  if (sign === '\\') return readEscape(reading);
  return '^$.'.includes(sign) ? {} : { letter: sign };
}

const LOOKS = ['?:', '?=', '?!', '?<=', '?<!'];

function readGroup(reading: Reading): Needed {
  const head = LOOKS.find((each) => reading.source.startsWith(each, reading.at)) ?? '';
  if (head) reading.at += head.length;
  else if (reading.source[reading.at] === '?') reading.at = reading.source.indexOf('>', reading.at) + 1;
  const needed = readWays(reading);
  reading.at++;
  return head.endsWith('!') ? undefined : needed;
}

function readClass(reading: Reading): Needed {
  const { source, at } = reading;
  let end = at;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  reading.at = end + 1;
  const letters = end - at > MOST_OF_CLASS ? '' : source.slice(at, end);
  return letters && !/^\^|[\\-]|[\ud800-\udfff]/.test(letters) ? letters.split('') : undefined;
}

function readEscape(reading: Reading): Part {
  const { source, at } = reading;
  const sign = source[at] ?? '';
  reading.at++;
  if ('pPk'.includes(sign) || source.startsWith('u{', at)) {
    reading.at = source.indexOf(sign === 'k' ? '>' : '}', at) + 1;
    return {};
  }
  if (sign === 'u' || sign === 'x') {
    reading.at += sign === 'u' ? 4 : 2;
    return { letter: String.fromCharCode(Number.parseInt(source.slice(at + 1, reading.at), 16)) };
  }
  return /\w/.test(sign) ? {} : { letter: sign };
}

/** How often what was read may come. */
function readTimes(reading: Reading): readonly [number, number] {
  const { source, at } = reading;
  const sign = source[at] ?? '';
  if (!sign || !'?*+{'.includes(sign)) return [1, 1];
  const end = sign === '{' ? source.indexOf('}', at) : at;
  reading.at = end + (source[end + 1] === '?' ? 2 : 1);
  if (sign !== '{') return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
  const [least, most = least] = source.slice(at + 1, end).split(',');
  return [Number(least), Number(most || Number.POSITIVE_INFINITY)];
}
