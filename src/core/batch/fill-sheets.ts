// The 填报表 of a template: a sheet with a column for each name, one for each name that is rows, and a page that says how to fill them.

import { fill } from '../document/fill.ts';
import { type Facts, isGiven } from '../facts/fact.ts';
import type { Column, Field, RowsType } from '../facts/field.ts';
import { readFact } from '../facts/read-fact.ts';
import { MOST_PASTED_ROWS } from '../sheet/limits.ts';
import type { SheetCell } from '../sheet/list-sheet.ts';
import type { Template } from '../template/template.ts';
import { type FillColumn, fillColumn } from './fill-column.ts';
import { givenCell, plainFact, readCell } from './given-cell.ts';
import { GUIDE_SHEET, HINT_MARK } from './hint-row.ts';
import { UNIT_HEADING } from './rows-of-units.ts';

export type FillSheet = {
  readonly name: string;
  readonly columns: readonly FillColumn[];
  /** What stands filled in below the hints. */
  readonly rows: readonly (readonly SheetCell[])[];
};

export type FillBook = {
  /** Lines of the first sheet. */
  readonly guide: readonly string[];
  readonly guideName: string;
  readonly sheets: readonly FillSheet[];
};

export const MAIN_SHEET = '填报';
const UNIT = '发文机关';
const EMPTY: SheetCell = { kind: 'empty' };

/** A row for each of the units, each with the given facts; without units one row, if anything is given. */
export function fillBook(template: Template, given: Facts = {}, units: readonly string[] = []): FillBook {
  const asked = template.fields.filter(({ type }) => type !== 'computed' && type !== 'rows');
  const needed = new Set(fill(template, {}).gaps.map(({ path }) => String(path[0])));
  for (const name of template.required) needed.add(name);
  const unitField = asked.find(({ name }) => name === UNIT);
  const rest = asked.filter((field) => field !== unitField);
  // What the units need not fill comes last.
  const isHere = ({ name }: Field) => isGiven(given[name]);
  const order = [
    ...rest.filter((field) => needed.has(field.name) && field.type !== 'claim' && !isHere(field)),
    ...rest.filter((field) => !needed.has(field.name) && field.type !== 'claim' && !isHere(field)),
    ...rest.filter((field) => field.type === 'claim' && !isHere(field)),
    ...rest.filter(isHere),
  ];
  const unitColumn: FillColumn = unitField
    ? fillColumn(unitField, true)
    : fillColumn({ name: UNIT_HEADING, type: 'organ', hint: '单位的全称，各工作表写法相同' }, true);
  const columns = [
    unitColumn,
    ...order.map((field) => fillColumn(field, needed.has(field.name), isHere(field))),
  ];
  const facts = order.some(({ name }) => isGiven(given[name])) || isGiven(given[UNIT]);
  const names = units.length ? units : facts ? [plainFact(given[UNIT])] : [];
  const rows = names.map((unit): readonly SheetCell[] => [
    unit ? { kind: 'text', text: unit } : EMPTY,
    ...order.map((field) => givenCell(field, given[field.name])),
  ]);
  const main: FillSheet = { name: MAIN_SHEET, columns: withHintMark(columns), rows };
  const lists = template.fields.flatMap((field) =>
    field.type === 'rows' ? [rowsSheet(field, given, names)] : [],
  );
  return { guide: guideOf(template, main, lists), guideName: GUIDE_SHEET, sheets: [main, ...lists] };
}

/** The first hint is marked, so that the row is known for what it is. */
export function withHintMark(columns: readonly FillColumn[]): readonly FillColumn[] {
  return columns.map((column, at) =>
    at ? column : { ...column, hint: `${HINT_MARK}这一行是说明，不用填，也不用删。${column.hint}` },
  );
}

function rowsSheet(field: Field & RowsType, given: Facts, units: readonly string[]): FillSheet {
  const own = field.columns.some(({ name }) => name === UNIT_HEADING);
  const unit = fillColumn({
    name: own ? UNIT : UNIT_HEADING,
    type: 'organ',
    hint: `是哪个单位的，照“${MAIN_SHEET}”第一列的写法；一行一条`,
  });
  const reading = readFact(field, given[field.name]);
  const filled = reading.state === 'given' && reading.value.kind === 'rows' ? reading.value.rows : [];
  const rows = (units.length ? units : ['']).flatMap((name) =>
    filled.map((row): readonly SheetCell[] => [
      name ? { kind: 'text', text: name } : EMPTY,
      ...field.columns.map((column) => readCell(row[column.name], field.name, given[field.name] ?? '')),
    ]),
  );
  const columns = [unit, ...field.columns.map((column: Column) => fillColumn(column))];
  return { name: field.name, columns: withHintMark(columns), rows };
}

function guideOf(template: Template, main: FillSheet, lists: readonly FillSheet[]): readonly string[] {
  const [unit] = main.columns;
  return [
    `${template.title}填报表`,
    `在“${MAIN_SHEET}”里从第 3 行起填，一个单位一行，一行成一份文书。第 1 行的列名不要改；列的次序可以变，用不着的列可以删。`,
    `第 2 行是说明和例子，不会当作内容，不用删。标了“必填”的要填，其余没有就空着。`,
    '有下拉箭头的从里面选；日期写成 2026年1月8日 或 2026-1-8；人数、次数只写数字。',
    '一格里要写几条的，一条一行：按 Alt+Enter 换行。',
    ...(lists.length
      ? [
          `${lists.map(({ name }) => `“${name}”`).join('')}${lists.length > 1 ? '各是' : '是'}一张工作表，一行一条；第一列写单位，和“${MAIN_SHEET}”的“${unit?.title ?? ''}”写法一样。每个单位一张最多 ${MOST_PASTED_ROWS} 条。`,
        ]
      : []),
    ...(main.columns.some((column) => column.given)
      ? ['最后面灰色的各列已经填好，各单位一样的不用再填，不对的请改。']
      : []),
    '手机号、文号一类的长数字，各列已设成文本，照原样填。公式可以用，读的是它的结果。',
    '填好以后存成 .xlsx，到会文的“批量”页放进去，先核对，再生成。',
  ];
}
