// The .xlsx of lists: one sheet each, heads frozen and repeated in print, dates as dates, options to choose from.
// Reached by import() only; the one file that knows `hucre`.

import {
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { ListSheet, SheetCell, SheetColumn } from '../core/sheet/list-sheet.ts';
import { columnName } from './sheet-xml.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows below the list that may be filled in with the same options. */
const SPARE_ROWS = 500;
/** Characters Excel takes of options that stand in the rule itself. */
const MOST_OPTIONS = 255;
const DAY_FORMAT = 'yyyy"年"m"月"d"日"';
/** As text: what begins with = or looks like a number stays what was typed. */
const TEXT_FORMAT = '@';

const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = { name: '宋体', size: 11 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const WORDS: CellStyle = {
  font: FONT,
  border: BORDER,
  numFmt: TEXT_FORMAT,
  alignment: { vertical: 'top', wrapText: true },
};
const NUMBER: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'top' },
};
const DAY: CellStyle = { ...NUMBER, numFmt: DAY_FORMAT };

/** Rejects when the browser cannot make it. */
export async function toXlsx(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: FONT });
}

function sheetOf({ name, columns, rows }: ListSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const at of columns.keys()) cells.set(`0,${at}`, { style: HEAD });
  for (const [index, row] of rows.entries())
    for (const [at, cell] of row.entries())
      cells.set(`${index + 1},${at}`, { style: styleOf(cell, columns[at]) });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(contentOf))],
    cells,
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap((column, at) => choiceOf(column, at, rows.length)),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

function contentOf(cell: SheetCell): CellValue {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return cell.number;
  if (cell.kind === 'date') return new Date(Date.UTC(cell.day.year, cell.day.month - 1, cell.day.day));
  return null;
}

function styleOf(cell: SheetCell, column: SheetColumn | undefined): CellStyle {
  if (cell.kind === 'date' || (cell.kind === 'empty' && column?.isDay)) return DAY;
  return cell.kind === 'number' ? NUMBER : WORDS;
}

function choiceOf({ title, options = [], open }: SheetColumn, at: number, rows: number): DataValidation[] {
  const fits = options.join(',').length <= MOST_OPTIONS && options.every((option) => !option.includes(','));
  if (!options.length || !fits) return [];
  const letter = columnName(at);
  return [
    {
      type: 'list',
      values: [...options],
      range: `${letter}2:${letter}${rows + 1 + SPARE_ROWS}`,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      errorStyle: open ? 'information' : 'stop',
      errorMessage: open ? '列出的选项里没有这种写法，确定就照您写的留下。' : '请从列出的选项里选。',
    },
  ];
}
