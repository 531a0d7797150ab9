// Text with cells parted by tabs, commas or semicolons as a sheet, in steps.

import { type BookCell, type BookSheet, EMPTY_CELL } from './book.ts';

const MARKS = ['\t', ',', ';', '，', '；', '|'] as const;
type Mark = (typeof MARKS)[number];

/** Lines looked at to see what parts the cells. */
const LOOK = 20;
/** Rows between two yields. */
const PORTION = 500;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** A long number as spreadsheets save it when its column is narrow: most digits are gone. */
const SHORTENED = /^\d(?:\.\d+)?E\+\d{1,3}$/i;

export type Delimited = { readonly sheet: BookSheet; readonly beyond: number };

/** `most` rows with something in them are kept; `beyond` says how many more there are. */
export function* delimitedInSteps(
  typed: string,
  name: string,
  most: number,
): Generator<undefined, Delimited> {
  const text = typed.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [said, rest] = saidMark(text);
  const mark = said ?? markOf(rest);
  const rows: BookCell[][] = [];
  let [row, given, beyond]: [BookCell[], number, number] = [[], 0, 0];
  for (let at = 0; at <= rest.length; ) {
    const quoted = rest[at] === '"' ? closingQuote(rest, at, mark) : undefined;
    const end = nextEnd(rest, quoted ?? at, mark);
    row.push(
      cellOf(quoted === undefined ? rest.slice(at, end) : rest.slice(at + 1, quoted - 1).replace(/""/g, '"')),
    );
    at = end + 1;
    if (rest[end] === mark) continue;
    const isGiven = row.some(({ kind }) => kind !== 'empty');
    if (isGiven) given += 1;
    if (given <= most) rows.push(isGiven ? row : []);
    else if (isGiven) beyond += 1;
    row = [];
    if (rows.length % PORTION === 0) yield;
  }
  while (rows.length && !rows[rows.length - 1]?.length) rows.pop();
  return { sheet: { name, hidden: false, hiddenRows: [], merged: [], rows }, beyond };
}

/** Some programs write "sep=;" in the first line. */
function saidMark(text: string): readonly [Mark | undefined, string] {
  const [line, mark] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  const known = MARKS.find((each) => each === mark);
  return known && line ? [known, text.slice(line.length)] : [undefined, text];
}

/** The mark that parts the first lines into most cells alike. */
function markOf(text: string): Mark {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, LOOK);
  const scores = MARKS.map((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const most = Math.max(0, ...counts);
    return most ? counts.filter((count) => count === most).length * 100 + Math.min(99, most) : 0;
  });
  const best = Math.max(...scores);
  return best ? (MARKS[scores.indexOf(best)] ?? '\t') : '\t';
}

/** Behind the closing quotation mark, if the cell ends there. */
function closingQuote(text: string, start: number, mark: Mark): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1];
    if (after === '"') at += 1;
    else return after === undefined || after === mark || after === '\n' ? at + 1 : undefined;
  }
  return undefined;
}

function nextEnd(text: string, from: number, mark: Mark): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === mark || text[at] === '\n') return at;
  return text.length;
}

/** ="001" keeps its zeros in spreadsheets, and is the text in it. */
function cellOf(typed: string): BookCell {
  const text = (/^="([^"]*)"$/.exec(typed.trim())?.[1] ?? typed).trim().normalize('NFC');
  if (!text) return EMPTY_CELL;
  if (ERROR.test(text)) return { kind: 'error', text };
  if (SHORTENED.test(text)) return { kind: 'number', number: Number(text), text, lost: true };
  return { kind: 'text', text };
}
