// A workbook as it was read from a file: sheets of cells, with what the file says of how they lie.

import type { CalendarDate, ClockTime } from '../facts/value.ts';

export type BookCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is what the sheet shows; `lost` where it has more digits than a spreadsheet keeps. */
  | { readonly kind: 'number'; readonly number: number; readonly text: string; readonly lost?: true }
  | {
      readonly kind: 'date';
      readonly day: CalendarDate;
      readonly time?: ClockTime;
      readonly text: string;
    }
  | { readonly kind: 'time'; readonly time: ClockTime; readonly text: string }
  | { readonly kind: 'flag'; readonly on: boolean }
  /** #N/A and its like, as the sheet shows it. */
  | { readonly kind: 'error'; readonly text: string };

/** Counted from 0, the last ones within. */
export type MergedCells = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type BookSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** The first is row 1 of the file; empty rows stand in their place. */
  readonly rows: readonly (readonly BookCell[])[];
  /** Rows of the file, from 1, that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly merged: readonly MergedCells[];
};

export type Book = { readonly sheets: readonly BookSheet[] };

/** A book, or one sentence that says why there is none and what to do. */
export type ReadBook =
  | { readonly book: Book; readonly told: readonly string[] }
  | { readonly refused: string };

export const EMPTY_CELL: BookCell = { kind: 'empty' };

/** What the sheet shows in a cell. */
export function shownText(cell: BookCell): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'flag') return cell.on ? '是' : '否';
  return cell.text;
}
