// Books made by code: each text or number a cell.
import { type BookCell, type BookSheet, EMPTY_CELL } from '../../src/core/sheet/book.ts';

type Made = string | number | boolean | BookCell | undefined;

function cellOf(made: Made): BookCell {
  if (typeof made === 'object') return made;
  if (made === undefined || made === '') return EMPTY_CELL;
  if (typeof made === 'boolean') return { kind: 'flag', on: made };
  return typeof made === 'number'
    ? { kind: 'number', number: made, text: String(made) }
    : { kind: 'text', text: made };
}

export function sheetOf(
  rows: readonly (readonly Made[])[],
  more: Partial<Omit<BookSheet, 'rows'>> = {},
): BookSheet {
  return {
    name: 'Sheet1',
    hidden: false,
    hiddenRows: [],
    merged: [],
    ...more,
    rows: rows.map((row) => row.map(cellOf)),
  };
}
