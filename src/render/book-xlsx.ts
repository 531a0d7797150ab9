// A book with its marks as an .xlsx: cells as they were read, and nothing that begins with = ever a formula. In steps, because
// sheets of thousands of rows come back too; `hucre` writes a sheet in one. Format: ECMA-376-1, 18.3 and 18.8.

import type { MarkedSheet } from '../core/batch/marked-book.ts';
import { atOnce } from '../core/checks/at-once.ts';
import { type BookCell, type MergedCells, shownText } from '../core/sheet/book.ts';
import { BOOK_PARTS, type CellLook, lookOf, sheetsParts } from './book-parts.ts';
import { columnName, xmlText } from './sheet-xml.ts';
import { packPieces, packText, writeZip } from './zip.ts';

/** Equal books make equal files. */
const DAY = '2000-01-01';
/** Cells written between two steps. */
const PORTION = 500;
const [PROBLEM_WIDTH, WIDTH] = [48, 16];
/** What a spreadsheet itself calls an error; a formula without a result is one too. */
const ERRORS = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)$/;
const NO_VALUE = '#N/A';
const MS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

export function toBookXlsx(sheets: readonly MarkedSheet[]): Uint8Array<ArrayBuffer> {
  return atOnce(bookXlsxInSteps(sheets));
}

export function* bookXlsxInSteps(
  sheets: readonly MarkedSheet[],
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const entries = [];
  for (const [path, text] of [...BOOK_PARTS, ...sheetsParts(sheets)])
    entries.push(yield* packText(path, text));
  for (const [at, sheet] of sheets.entries())
    entries.push(yield* packPieces(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)));
  return writeZip(entries, DAY);
}

function* sheetXml({ rows, hiddenRows, merged, headRow, ...rest }: MarkedSheet): Generator<string> {
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  const names = Array.from({ length: width }, (_, at) => columnName(at));
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
  if (headRow !== undefined) {
    const first = `B${headRow + 2}`;
    yield `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${headRow + 1}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  }
  if (width) yield `<cols>${names.map((_, at) => columnXml(at, headRow !== undefined)).join('')}</cols>`;
  yield '<sheetData>';
  const hidden = new Set(hiddenRows);
  let [text, cells] = ['', 0];
  for (const [row, line] of rows.entries()) {
    const isHidden = hidden.has(row + 1);
    const own = line
      .map((cell, at) => cellXml(cell, `${names[at]}${row + 1}`, lookAt(row, at, cell, { headRow, ...rest })))
      .join('');
    if (own || isHidden) text += `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ''}>${own}</row>`;
    cells += line.length;
    if (cells < PORTION) continue;
    yield text;
    [text, cells] = ['', 0];
  }
  yield `${text}</sheetData>${mergedXml(merged)}</worksheet>`;
}

function columnXml(at: number, hasProblems: boolean): string {
  const width = at === 0 && hasProblems ? PROBLEM_WIDTH : WIDTH;
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

type Marks = Pick<MarkedSheet, 'headRow' | 'marked' | 'changed'>;

function lookAt(row: number, column: number, cell: BookCell, { headRow, marked, changed }: Marks): CellLook {
  const content = contentOf(cell);
  const holds = row === headRow ? 'head' : typeof content === 'number' ? 'number' : 'words';
  const place = marked.size || changed.size ? `${row},${column}` : '';
  return {
    holds: cell.kind === 'date' && typeof content === 'number' && holds !== 'head' ? dayLook(cell) : holds,
    fill: changed.has(place) ? 'changed' : marked.has(place) ? 'marked' : 'none',
  };
}

type DayCell = Extract<BookCell, { kind: 'date' }>;

/** 2026年6月 says less than the day behind it, and 1月8日 stands for one of a year. */
function dayLook({ time, text }: DayCell): CellLook['holds'] {
  if (time) return 'moment';
  if (/^\d{4}(?:年\d{1,2}月|[-/.]\d{1,2})$/.test(text)) return 'month';
  return /^\d{1,2}月\d{1,2}日$/.test(text) ? 'monthDay' : 'day';
}

function cellXml(cell: BookCell, place: string, look: CellLook): string {
  if (cell.kind === 'empty' && look.fill === 'none') return '';
  const start = `<c r="${place}" s="${lookOf(look)}"`;
  if (cell.kind === 'error')
    return `${start} t="e"><v>${ERRORS.test(cell.text) ? cell.text : NO_VALUE}</v></c>`;
  const content = contentOf(cell);
  if (content === '') return `${start}/>`;
  return typeof content === 'number'
    ? `${start}><v>${content}</v></c>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(content)}</t></is></c>`;
}

/** What a sheet shows is written where it is no plain number or day; a number that lost digits is still seen to have. */
function contentOf(cell: BookCell): string | number {
  if (cell.kind === 'number' && (cell.lost || isPlain(cell))) return cell.number;
  if (cell.kind === 'date' && cell.day.year > 1900) {
    const { year, month, day } = cell.day;
    const { hour, minute } = cell.time ?? { hour: 0, minute: 0 };
    return (Date.UTC(year, month - 1, day, hour, minute) - FIRST_DAY) / MS_A_DAY;
  }
  return shownText(cell);
}

/** 1,234 too, and 12 that stands for 12.4; 0012 keeps its zeros as words. */
function isPlain({ text }: { readonly text: string }): boolean {
  return /^-?(?:0|[1-9][\d,]*)(?:\.\d+)?$/.test(text);
}

function mergedXml(merged: readonly MergedCells[]): string {
  if (!merged.length) return '';
  const refs = merged.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}"/>`,
  );
  return `<mergeCells count="${merged.length}">${refs.join('')}</mergeCells>`;
}
