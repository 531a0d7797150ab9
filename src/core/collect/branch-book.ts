// The sheet that branches fill in for a roll-up: a column for each figure the office wants, a row for each branch.

import { fillColumn } from '../batch/fill-column.ts';
import { type FillBook, MAIN_SHEET, withHintMark } from '../batch/fill-sheets.ts';
import { GUIDE_SHEET } from '../batch/hint-row.ts';
import type { Field, RowsType } from '../facts/field.ts';
import type { SheetCell } from '../sheet/list-sheet.ts';
import type { RollUp } from './roll-up.ts';

const EMPTY: SheetCell = { kind: 'empty' };

/** `list` are the rows of the roll-up in the vocabulary. */
export function branchBook(
  { title, unit }: RollUp,
  list: Field & RowsType,
  units: readonly string[],
): FillBook {
  const columns = withHintMark(list.columns.map((column) => fillColumn(column, column.name === unit)));
  const rows = units.map((name): readonly SheetCell[] =>
    list.columns.map((column) => (column.name === unit ? { kind: 'text', text: name } : EMPTY)),
  );
  return {
    guide: [
      `${title}填报表`,
      `在“${MAIN_SHEET}”里从第 3 行起填，一个支部一行。第 1 行的列名不要改；用不着的列可以删。`,
      '第 2 行是说明和例子，不会当作内容，不用删。没有的空着，是零的写 0。',
      '日期写成 2026年1月8日 或 2026-1-8；人数、次数、条数只写数字。',
      '填好以后存成 .xlsx 交回。',
    ],
    guideName: GUIDE_SHEET,
    sheets: [{ name: MAIN_SHEET, columns, rows }],
  };
}
