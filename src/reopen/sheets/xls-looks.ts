// What `hucre` leaves out of an .xls: hidden sheets, rows and columns, and the formats of its numbers. Records: [MS-XLS] 2.4.

import { formatOf } from '../../core/sheet/number-format.ts';
import { oleStreams } from '../source/ole-streams.ts';

type XlsSheetLook = {
  readonly hidden: boolean;
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: boolean;
  /** Of a number; both counted from 0. */
  readonly format: (row: number, column: number) => string;
};

export type XlsLooks = { readonly from1904: boolean; readonly sheets: readonly XlsSheetLook[] };

const RECORD = {
  end: 0x0a,
  formula: 0x06,
  dateMode: 0x22,
  columns: 0x7d,
  sheet: 0x85,
  numbers: 0xbd,
  look: 0xe0,
  number: 0x203,
  row: 0x208,
  small: 0x27e,
  format: 0x41e,
};
const COLUMNS = 0x1_0000;

type Reader = { readonly u8: (at: number) => number; readonly u16: (at: number) => number };
type Visit = (kind: number, at: number, size: number) => void;

/** Undefined where there is no workbook of Excel 97 to 2003. */
export function xlsLooks(bytes: Uint8Array): XlsLooks | undefined {
  const book = oleStreams(bytes)?.('Workbook');
  if (!book) return undefined;
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
  const u8 = (at: number) => (at < book.length ? view.getUint8(at) : 0);
  const u16 = (at: number) => (at + 2 <= book.length ? view.getUint16(at, true) : 0);
  const u32 = (at: number) => (at + 4 <= book.length ? view.getUint32(at, true) : book.length);
  const visit = (start: number, does: Visit) => {
    for (let at = start; at + 4 <= book.length; at += 4 + u16(at + 2)) {
      if (u16(at) === RECORD.end) return;
      does(u16(at), at + 4, u16(at + 2));
    }
  };
  const own = new Map<number, string>();
  const looks: number[] = [];
  const found: { readonly start: number; readonly hidden: boolean }[] = [];
  let from1904 = false;
  visit(0, (kind, at) => {
    if (kind === RECORD.format) own.set(u16(at), letters({ u8, u16 }, at + 2));
    if (kind === RECORD.look) looks.push(u16(at + 2));
    if (kind === RECORD.dateMode) from1904 = u16(at) === 1;
    // Sheets of charts and macros hold no cells.
    if (kind === RECORD.sheet && !u8(at + 5)) found.push({ start: u32(at), hidden: (u8(at + 4) & 3) > 0 });
  });
  const formats = looks.map((id) => formatOf(id, own));
  const sheets = found.map(({ start, hidden }): XlsSheetLook => {
    const hiddenRows: number[] = [];
    const of = new Map<number, number>();
    let hiddenColumns = false;
    visit(start, (kind, at, size) => {
      const [row, column] = [u16(at), u16(at + 2)];
      if (kind === RECORD.row && u16(at + 12) & 0x20) hiddenRows.push(row + 1);
      if (kind === RECORD.columns && u16(at + 8) & 1) hiddenColumns = true;
      if (kind === RECORD.number || kind === RECORD.small || kind === RECORD.formula)
        of.set(row * COLUMNS + column, u16(at + 4));
      if (kind === RECORD.numbers)
        for (let nth = 0; 4 + nth * 6 + 6 <= size - 2; nth += 1)
          of.set(row * COLUMNS + column + nth, u16(at + 4 + nth * 6));
    });
    const format = (row: number, column: number) => formats[of.get(row * COLUMNS + column) ?? -1] ?? '';
    return { hidden, hiddenRows, hiddenColumns, format };
  });
  return { from1904, sheets };
}

/** A text with its length before it; one byte a letter, or two. */
function letters({ u8, u16 }: Reader, at: number): string {
  const isWide = u8(at + 2) & 1;
  return Array.from({ length: Math.min(u16(at), 255) }, (_, nth) =>
    String.fromCharCode(isWide ? u16(at + 3 + nth * 2) : u8(at + 3 + nth)),
  ).join('');
}
