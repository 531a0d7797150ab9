// An .xls, or an .et that is one inside, as a book. The one file that reads with `hucre`; reached by import() only.

import { type CellValue, readXls } from 'hucre/xlsx';
import { type BookCell, type BookSheet, EMPTY_CELL, type ReadBook } from '../../core/sheet/book.ts';
import { numberCell } from '../../core/sheet/number-format.ts';
import { LAST_COLUMN, LAST_ROW, MOST_CELLS, MOST_SHEET_ROWS } from './sheet-limits.ts';
import { refusedSheet } from './sheet-refusals.ts';
import { typedText } from './sheet-tokens.ts';
import { xlsLooks } from './xls-looks.ts';

/** How a workbook of Excel 97 begins, and the record behind it where it has a password. */
const BEGIN = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const BEGIN_LENGTH = 20;
const PASSWORD = 0x2f;
const NO_LOOKS =
  '这是旧格式（.xls、.et）：隐藏的行和工作表也读了，百分比读成小数；请核对，或者另存为 .xlsx 再放一次';

export async function readOldBook(bytes: Uint8Array): Promise<ReadBook> {
  if (hasPassword(bytes)) return refusedSheet('encrypted');
  let read: Awaited<ReturnType<typeof readXls>>;
  try {
    read = await readXls(bytes);
  } catch {
    return refusedSheet('notXls');
  }
  const sheets: BookSheet[] = [];
  const looks = xlsLooks(bytes);
  // Both count the same sheets, or nothing is said of any.
  const known = looks?.sheets.length === read.sheets.length ? looks : undefined;
  const told = known ? [] : [NO_LOOKS];
  let [rows, cells] = [0, 0];
  for (const [nth, { name, rows: own, merges = [] }] of read.sheets.entries()) {
    const look = known?.sheets[nth];
    const formatOf = (row: number, column: number) => look?.format(row, column) ?? '';
    if (own.length > LAST_ROW) return refusedSheet('farDown');
    // Rows between may not be there at all.
    const made = Array.from(own, (row, at) =>
      (row ?? [])
        .slice(0, LAST_COLUMN)
        .map((value, column) => cellOf(value, formatOf(at, column), looks?.from1904)),
    );
    rows += made.filter((row) => row.some(({ kind }) => kind !== 'empty')).length;
    cells += made.reduce((sum, row) => sum + row.length, 0);
    if (rows > MOST_SHEET_ROWS) return refusedSheet('tooManyRows');
    if (cells > MOST_CELLS) return refusedSheet('tooManyCells');
    const merged = merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    }));
    const { hidden = false, hiddenRows = [], hiddenColumns = false } = look ?? {};
    if (hiddenColumns && !hidden) told.push(`工作表“${name}”有隐藏的列，也读了`);
    sheets.push({ name, hidden, rows: made, hiddenRows, merged });
  }
  return { book: { sheets }, told };
}

/** The 29 February 1900 that never was is counted, and `hucre` has moved the days before it. */
function daysSince(value: Date): number {
  const days = Math.round(((value.getTime() - FIRST_DAY) / MS_A_DAY) * 86_400) / 86_400;
  return days < 61 ? days - 1 : days;
}

function hasPassword(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(BEGIN[0] ?? 0); at >= 0; at = bytes.indexOf(BEGIN[0] ?? 0, at + 1))
    if (BEGIN.every((byte, index) => bytes[at + index] === byte))
      return bytes[at + BEGIN_LENGTH] === PASSWORD && bytes[at + BEGIN_LENGTH + 1] === 0;
  return false;
}

/** Days as they are counted from 1900, whatever the file counts from. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

function cellOf(value: CellValue | undefined, format: string, from1904 = false): BookCell {
  if (value === null || value === undefined || value === '') return EMPTY_CELL;
  if (typeof value === 'boolean') return { kind: 'flag', on: value };
  if (typeof value === 'number') return numberCell(value, format, from1904);
  if (typeof value === 'string')
    return /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERR!)$/.test(value)
      ? { kind: 'error', text: value }
      : { kind: 'text', text: typedText(value) };
  // What the sheet shows of it, where its format is known.
  if (format) {
    const shown = numberCell(daysSince(value), format);
    if (shown.kind === 'date' || shown.kind === 'time') return shown;
  }
  const day = { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() };
  const time = { hour: value.getUTCHours(), minute: value.getUTCMinutes() };
  const clock = `${time.hour}:${String(time.minute).padStart(2, '0')}`;
  if (day.year < 1900) return { kind: 'time', time, text: clock };
  const text = `${day.year}年${day.month}月${day.day}日`;
  return time.hour || time.minute
    ? { kind: 'date', day, time, text: `${text} ${clock}` }
    : { kind: 'date', day, text };
}
