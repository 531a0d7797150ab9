// What was pasted, as rows of cells: out of a table of Word, Excel or WPS, or out of text with tabs and line ends.

import { withLineEnds } from '../source/line-ends.ts';
import { MOST_COLUMNS, READ_ROWS } from './limits.ts';

/** A cell of a table as it was written: it may stand over several rows and columns. */
export type SpanningCell = { readonly text: string; readonly rowSpan: number; readonly colSpan: number };

export type Grid = {
  readonly rows: readonly (readonly string[])[];
  /** How many cells stood over several others beside or below; their text is repeated in each. */
  readonly merged: number;
  /** How many rows were too many to take. */
  readonly beyond: number;
  /** How many columns were too many to read. */
  readonly wide?: number;
};

/** Rows looked at for those that hold something: a cell may claim to stand over all that follow. */
const LOOKED_AT = 2 * READ_ROWS;

/** A merged cell gives its text to every place it covers. */
export function spreadCells(table: readonly (readonly SpanningCell[])[], repeat = true): Grid {
  const cells = table.slice(0, LOOKED_AT);
  const rest = table.slice(LOOKED_AT).filter((row) => row.some(({ text }) => text.trim()));
  const rows: string[][] = cells.map(() => []);
  let merged = 0;
  let wide = 0;
  for (const [y, row] of cells.entries()) {
    let x = 0;
    for (const { text, rowSpan, colSpan } of row) {
      const own = rows[y] ?? [];
      while (own[x] !== undefined) x += 1;
      if (x >= MOST_COLUMNS) {
        wide = Math.max(wide, x + 1 - MOST_COLUMNS);
        x += 1;
        continue;
      }
      const width = Math.min(Math.max(1, colSpan), MOST_COLUMNS - x);
      // A span of 0 or beyond the table ends with the table.
      const height = Math.min(Math.max(1, rowSpan || cells.length), cells.length - y);
      // Alone in its row it is a title, which no row takes.
      if (height > 1 || (width > 1 && row.length > 1)) merged += 1;
      for (let down = 0; down < height; down += 1) {
        for (let along = 0; along < width; along += 1) {
          const line = rows[y + down];
          if (line && line[x + along] === undefined)
            line[x + along] = repeat || (down === 0 && along === 0) ? text : '';
        }
      }
      x += width;
    }
  }
  const all = withoutEmpty(rows.map((row) => Array.from(row, (cell) => cell ?? '')));
  return { ...all, beyond: all.beyond + rest.length, merged, ...(wide ? { wide } : {}) };
}

/** Tab-separated text as spreadsheets copy it: a cell with tabs, quotes or line ends stands in quotes. */
export function readTabbed(typed: string): Grid {
  const text = withLineEnds(typed);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const tabbed = text.includes('\t');
  while (at <= text.length) {
    const quoted = tabbed && text[at] === '"' ? closingQuote(text, at) : undefined;
    const end = nextEnd(text, quoted === undefined ? at : quoted + 1);
    row.push(quoted === undefined ? text.slice(at, end) : text.slice(at + 1, quoted).replaceAll('""', '"'));
    at = end + 1;
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return plainGrid(rows);
}

/** Rows without merged cells. */
export function plainGrid(rows: readonly (readonly string[])[]): Grid {
  return { ...withoutEmpty(rows), merged: 0 };
}

/** Where the quoted cell that begins at `start` ends, if a tab, a line end or the end of the text follows. */
function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || /[\t\n]/.test(text[at + 1] ?? '') ? at : undefined;
  }
  return undefined;
}

function nextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '\t' || mark === '\n') return at;
  }
  return text.length;
}

/** Rows and columns at the end that hold nothing are not meant; nor are rows without a word. */
function withoutEmpty(rows: readonly (readonly string[])[]): Omit<Grid, 'merged'> {
  const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
  const given = trimmed.filter((row) => row.some(Boolean));
  const kept = given.slice(0, READ_ROWS);
  const width = kept.reduce(
    (most, row) => Math.max(most, row.length - [...row].reverse().findIndex(Boolean)),
    0,
  );
  const taken = Math.min(width, MOST_COLUMNS);
  return {
    rows: kept.map((row) => Array.from({ length: taken }, (_, at) => row[at] ?? '')),
    beyond: given.length - kept.length,
    ...(width > taken ? { wide: width - taken } : {}),
  };
}
