// Chinese text in seven bits, a letter for the commonest characters and two for the others: half as long as UTF-8, compressed.

/** Printable ASCII that stands in a quoted script as it is, without `~`, which ends a run (see packed-json.ts), and the marks of lists. */
const LETTERS = Array.from({ length: 93 }, (_, index) => String.fromCharCode(0x21 + index))
  .filter((letter) => !'"\\|0123'.includes(letter))
  .join('');
const COMMONEST = '“”不一的会是、用党人，中意法作号主心行治学定力政个国员面有实习工事。出务部全';
/** GB 2312: its marks and full-width forms, and the 3755 common characters. */
const USUAL = charactersOf([0xa1, 0xa3, ...rows(0xb0, 0xd7)]);
const RARE = charactersOf(rows(0xd8, 0xf7));
const RARE_LETTER = LETTERS.slice(-1);

function rows(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function charactersOf(gbRows: readonly number[]): string {
  const bytes = gbRows.flatMap((row) => rows(0xa1, 0xfe).flatMap((column) => [row, column]));
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

function isPlain(character: string): boolean {
  return character < '!' || '|0123'.includes(character);
}

function letter(index: number): string {
  return LETTERS.charAt(index);
}

export function fromSevenBit(coded: string): string {
  const digit = (at: number) => LETTERS.indexOf(coded.charAt(at));
  let text = '';
  for (let at = 0; at < coded.length; at++) {
    const first = coded.charAt(at);
    if (isPlain(first)) text += first;
    else if (first === RARE_LETTER) text += RARE.charAt(digit(++at) * LETTERS.length + digit(++at));
    else if (digit(at) < COMMONEST.length) text += COMMONEST.charAt(digit(at));
    else text += USUAL.charAt((digit(at) - COMMONEST.length) * LETTERS.length + digit(++at));
  }
  return text;
}

/** Only a build needs them, for thousands of words. */
let codes: ReadonlyMap<string, string> | undefined;

/** Blanks and marks of lists stand for themselves. Undefined where a character is not of GB 2312. */
export function toSevenBit(text: string): string | undefined {
  codes ??= allCodes();
  const known = codes;
  const coded = Array.from(text, (character) => (isPlain(character) ? character : known.get(character)));
  return coded.includes(undefined) ? undefined : coded.join('');
}

function allCodes(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const two = (index: number, from: number) =>
    letter(from + Math.floor(index / LETTERS.length)) + letter(index % LETTERS.length);
  for (const [index, character] of [...RARE].entries()) all.set(character, RARE_LETTER + two(index, 0));
  for (const [index, character] of [...USUAL].entries()) all.set(character, two(index, COMMONEST.length));
  for (const [index, character] of [...COMMONEST].entries()) all.set(character, letter(index));
  all.delete('\ufffd');
  return all;
}
