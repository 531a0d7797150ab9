// The table of what branches handed back, as sheets: a row of each with what is to be asked, and those who gave nothing.

import type { Column, Field, RowsType } from '../facts/field.ts';
import { type ListSheet, listSheet } from '../sheet/list-sheet.ts';
import type { Branch, Collected } from './collect.ts';

const TO_ASK: Column = { name: '要问的', type: 'long' };
const FILE: Column = { name: '文件', type: 'text' };
const MISSING = '没有交的';

/** `list` are the rows of the roll-up in the vocabulary. */
export function collectedSheets(
  { branches, missing }: Collected,
  title: string,
  list: Field & RowsType,
  unit: string,
): readonly ListSheet[] {
  const all = { ...list, columns: [...list.columns, TO_ASK, FILE] };
  const rows = branches.map((branch) => ({
    ...Object.fromEntries(
      branch.cells.flatMap(({ column, fact }) => (fact === undefined ? [] : [[column, fact]])),
    ),
    [unit]: branch.unit,
    [TO_ASK.name]: toAsk(branch).join('；'),
    [FILE.name]: branch.from,
  }));
  const one = { ...list, columns: list.columns.filter(({ name }) => name === unit) };
  return [
    listSheet({ name: title, of: list.name }, [all], { [list.name]: rows }),
    listSheet({ name: MISSING, of: list.name }, [one], {
      [list.name]: missing.map((name) => ({ [unit]: name })),
    }),
  ].flatMap((sheet) => sheet ?? []);
}

/** What is missing in the row of a branch or speaks against it, a sentence each. */
export function toAsk({ cells, replacedBy, unexpected }: Branch): readonly string[] {
  return [
    ...(replacedBy ? [`同一个单位另有“${replacedBy}”，这一份没有计入`] : []),
    ...(unexpected ? ['名单里没有这个单位'] : []),
    ...cells.flatMap(({ column, fact, why }) => (why && fact !== undefined ? [`${column}：${why}`] : [])),
    ...lacking(cells.flatMap(({ column, fact }) => (fact === undefined ? [column] : []))),
  ];
}

function lacking(columns: readonly string[]): readonly string[] {
  return columns.length ? [`没有：${columns.join('、')}`] : [];
}
