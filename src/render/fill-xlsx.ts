// The 填报表 as an .xlsx: heads frozen, hints below them, options and days as validation, all else as text.
// Reached by import() only.

import {
  type Cell,
  type CellStyle,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { FillColumn } from '../core/batch/fill-column.ts';
import type { FillBook, FillSheet } from '../core/batch/fill-sheets.ts';
import { OPTIONS_SHEET } from '../core/batch/hint-row.ts';
import type { SheetCell } from '../core/sheet/list-sheet.ts';

/** Rows below the hints that have the same validation. */
const ROWS = 5000;
const [POINTS_A_LINE, MOST_LINES] = [14, 12];

const FONT = { name: '宋体', size: 11 };
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TOP = { vertical: 'top', wrapText: true } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const HINT: CellStyle = {
  font: { name: '宋体', size: 9 },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7F7F7' } },
  numFmt: '@',
  alignment: TOP,
};
const GIVEN = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } } as const;
/** Numbers as text keep their first zeros and their last digits, and what begins with = is what it says. */
const STYLES: Readonly<Record<FillColumn['holds'], CellStyle>> = {
  text: { font: FONT, numFmt: '@', alignment: TOP },
  choice: { font: FONT, numFmt: '@', alignment: TOP },
  number: { font: FONT, alignment: { horizontal: 'center', vertical: 'top' } },
  day: { font: FONT, numFmt: 'yyyy"年"m"月"d"日"', alignment: { horizontal: 'center', vertical: 'top' } },
};

/** Rejects when the browser cannot make it. */
export async function toFillXlsx({ guide, guideName, sheets }: FillBook): Promise<Uint8Array> {
  const options = longOptions(sheets);
  return writeXlsx({
    sheets: [
      guideSheet(guideName, guide),
      ...sheets.map((sheet) => sheetOf(sheet, options)),
      ...(options.length ? [optionsSheet(options)] : []),
    ],
    defaultFont: FONT,
    activeSheet: 1,
  });
}

function guideSheet(name: string, lines: readonly string[]): WriteSheet {
  const style = (at: number): CellStyle => ({
    font: at ? FONT : { ...FONT, size: 14, bold: true },
    numFmt: '@',
    alignment: TOP,
  });
  return {
    name,
    columns: [{ width: 90 }],
    rows: lines.map((line) => [line]),
    cells: new Map(lines.map((_, at) => [`${at},0`, { style: style(at) }])),
  };
}

function sheetOf({ name, columns, rows }: FillSheet, options: readonly FillColumn[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, { holds, given }] of columns.entries()) {
    cells.set(`0,${at}`, { style: HEAD });
    cells.set(`1,${at}`, { style: HINT });
    const style = given ? { ...STYLES[holds], fill: GIVEN } : STYLES[holds];
    for (const row of rows.keys()) cells.set(`${row + 2},${at}`, { style });
  }
  const lines = Math.max(
    ...columns.map(({ hint, width }) => Math.ceil((2.1 * hint.length) / (width * 1.15))),
  );
  return {
    name,
    columns: columns.map(({ width, holds }) => ({ width, style: STYLES[holds] })),
    rows: [
      columns.map(({ title }) => title),
      columns.map(({ hint }) => hint),
      ...rows.map((row) => row.map(contentOf)),
    ],
    cells,
    rowDefs: new Map([[1, { height: Math.min(MOST_LINES, lines + 1) * POINTS_A_LINE }]]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.flatMap((column, at) => validationOf(column, at, options)),
  };
}

function contentOf(cell: SheetCell): CellValue {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return cell.number;
  if (cell.kind === 'date') return new Date(Date.UTC(cell.day.year, cell.day.month - 1, cell.day.day));
  return null;
}

function validationOf(column: FillColumn, at: number, options: readonly FillColumn[]): DataValidation[] {
  const { title, holds, least, most, open } = column;
  const letter = colToLetter(at);
  const common = {
    range: `${letter}3:${letter}${ROWS + 2}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title.slice(0, 32),
  };
  const lenient = { ...common, errorStyle: 'warning' } as const;
  if (holds === 'day')
    return [
      {
        ...lenient,
        type: 'date',
        operator: 'between',
        formula1: '36526',
        formula2: '73050',
        errorMessage: '不像日期。请写成 2026-1-8；确定不改，就照您写的留下。',
      },
    ];
  if (holds === 'number')
    return [
      {
        ...lenient,
        type: 'whole',
        operator: 'between',
        formula1: String(least ?? 0),
        formula2: String(most ?? 999_999_999),
        errorMessage: '请只写数字，不写单位；确定不改，就照您写的留下。',
      },
    ];
  if (holds !== 'choice' || !column.options?.length) return [];
  const place = options.indexOf(column);
  const long = colToLetter(Math.max(0, place));
  return [
    {
      ...common,
      type: 'list',
      ...(place < 0
        ? { values: [...column.options] }
        : { formula1: `'${OPTIONS_SHEET}'!$${long}$2:$${long}$${column.options.length + 1}` }),
      errorStyle: open ? 'information' : 'stop',
      errorMessage: open ? '列出的选项里没有这种写法，确定就照您写的留下。' : '请从列出的选项里选。',
    },
  ];
}

/** Characters Excel takes of options that stand in the rule itself, where none may hold a comma. */
const MOST_OPTIONS = 255;

/** Columns whose options stand on a sheet of their own. */
function longOptions(sheets: readonly FillSheet[]): readonly FillColumn[] {
  return sheets
    .flatMap(({ columns }) => columns)
    .filter(
      ({ options = [] }) =>
        options.join(',').length > MOST_OPTIONS || options.some((each) => /[,"]/.test(each)),
    );
}

function optionsSheet(columns: readonly FillColumn[]): WriteSheet {
  const length = Math.max(...columns.map(({ options = [] }) => options.length));
  return {
    name: OPTIONS_SHEET,
    hidden: true,
    rows: [
      columns.map(({ title }) => title),
      ...Array.from({ length }, (_, at) => columns.map(({ options = [] }) => options[at] ?? null)),
    ],
  };
}
