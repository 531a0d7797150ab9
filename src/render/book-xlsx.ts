// A book with its marks as an .xlsx: cells as they were read, and nothing that begins with = ever a formula.
// Reached by import() only.

import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { MarkedSheet } from '../core/batch/marked-book.ts';
import { type BookCell, shownText } from '../core/sheet/book.ts';

const FONT = { name: '宋体', size: 11 };
const FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF1C9' } } as const;
/** What was changed since the sheet was read. */
const CHANGED = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDF0DC' } } as const;
const TOP = { vertical: 'top', wrapText: true } as const;
/** As text: what begins with = stays what it is, also after it was edited. */
const WORDS: CellStyle = { font: FONT, numFmt: '@', alignment: TOP };
const HEAD: CellStyle = { font: { ...FONT, bold: true }, numFmt: '@', alignment: TOP };
const NUMBER: CellStyle = { font: FONT, alignment: { vertical: 'top' } };
const DAY: CellStyle = { ...NUMBER, numFmt: 'yyyy"年"m"月"d"日"' };
const [PROBLEM_WIDTH, WIDTH] = [48, 16];

/** Rejects when it cannot be made. */
export async function toBookXlsx(sheets: readonly MarkedSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: FONT });
}

function sheetOf({
  name,
  hidden,
  rows,
  hiddenRows,
  merged,
  headRow,
  marked,
  changed,
}: MarkedSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const place = `${row},${column}`;
      const style = row === headRow ? HEAD : styleOf(cell);
      if (cell.kind !== 'empty') cells.set(place, { style });
      const fill = changed.has(place) ? CHANGED : marked.has(place) ? FILL : undefined;
      if (fill) cells.set(place, { style: { ...style, fill } });
    }
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  return {
    name,
    rows: rows.map((line) => line.map(contentOf)),
    cells,
    ...(hidden ? { hidden } : {}),
    columns: Array.from({ length: width }, (_, at) => ({
      width: at === 0 && headRow !== undefined ? PROBLEM_WIDTH : WIDTH,
    })),
    ...(headRow === undefined ? {} : { freezePane: { rows: headRow + 1, columns: 1 } }),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
    merges: merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
  };
}

/** What a sheet shows is written where it is no plain number or day; a number that lost digits is still seen to have. */
function contentOf(cell: BookCell): CellValue {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'number' && (cell.lost || isPlain(cell))) return cell.number;
  if (cell.kind === 'date' && !cell.time)
    return new Date(Date.UTC(cell.day.year, cell.day.month - 1, cell.day.day));
  return shownText(cell);
}

/** 1,234 too. */
function isPlain({ number, text }: { readonly number: number; readonly text: string }): boolean {
  return Number(text.replace(/,/g, '')) === number;
}

function styleOf(cell: BookCell): CellStyle {
  const content = contentOf(cell);
  if (typeof content === 'number') return NUMBER;
  return content instanceof Date ? DAY : WORDS;
}
