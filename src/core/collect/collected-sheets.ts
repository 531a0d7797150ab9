// The table of what branches handed back, as sheets: a row of each with what is to be asked, and those who gave nothing.

import type { Column, Field, RowsType } from '../facts/field.ts';
import { type ListSheet, listSheet } from '../sheet/list-sheet.ts';
import type { Branch, Collected } from './collect.ts';
import { type Total, totalsOf } from './totals.ts';

const TO_ASK: Column = { name: '要问的', type: 'long' };
export const SUM = '合计';
const FILE: Column = { name: '文件', type: 'text' };
/** Of two files of one branch so many differences are named. */
const NAMED = 6;
const MISSING = '没有交的';

/** `list` are the rows of the roll-up in the vocabulary; `notesOf` says what is to be known of a file besides. */
export function collectedSheets(
  { branches, missing, nobody }: Collected,
  title: string,
  list: Field & RowsType,
  unit: string,
  notesOf: (from: string) => readonly string[] = () => [],
): readonly ListSheet[] {
  const all = { ...list, columns: [...list.columns, TO_ASK, FILE] };
  const rows = branches.map((branch) => ({
    ...Object.fromEntries(
      branch.cells.flatMap(({ column, fact }) => (fact === undefined ? [] : [[column, fact]])),
    ),
    [unit]: branch.unit,
    [TO_ASK.name]: [...toAsk(branch, nobody), ...notesOf(branch.from)].join('；'),
    [FILE.name]: branch.from,
  }));
  const totals = totalsOf(branches, list);
  const sums = {
    ...Object.fromEntries(totals.map(({ column, sum }) => [column, sum])),
    [unit]: SUM,
    [TO_ASK.name]: totals.flatMap(sayWithout).join('；'),
  };
  const one = { ...list, columns: list.columns.filter(({ name }) => name === unit) };
  return [
    listSheet({ name: title, of: list.name }, [all], { [list.name]: totals.length ? [...rows, sums] : rows }),
    listSheet({ name: MISSING, of: list.name }, [one], {
      [list.name]: missing.map((name) => ({ [unit]: name })),
    }),
  ].flatMap((sheet) => sheet ?? []);
}

/** Whom a sum leaves out. */
export function sayWithout({ column, without }: Total): readonly string[] {
  return without.length
    ? [
        `${column}的合计里没有${without.slice(0, NAMED).join('、')}${without.length > NAMED ? `等 ${without.length} 个` : ''}`,
      ]
    : [];
}

/** What is missing in the row of a branch or speaks against it, a sentence each; `nobody` is what no branch was asked. */
export function toAsk(
  { cells, replacedBy, differs = [], alike, unexpected }: Branch,
  nobody: readonly string[] = [],
): readonly string[] {
  return [
    ...(replacedBy ? [`同一个单位另有“${replacedBy}”，这一份没有计入${sayDiffering(differs)}`] : []),
    ...(alike ? [`和“${alike}”可能是同一个单位，两份都计入了，请核对`] : []),
    ...(unexpected ? ['名单里没有这个单位，也计入了，请核对'] : []),
    ...cells.flatMap(({ column, fact, why }) => (why && fact !== undefined ? [`${column}：${why}`] : [])),
    ...lacking(
      cells.flatMap(({ column, fact, mayBeNone }) =>
        fact === undefined && !mayBeNone && !nobody.includes(column) ? [column] : [],
      ),
    ),
  ];
}

function sayDiffering(differs: readonly string[]): string {
  if (!differs.length) return '，各列都相同';
  const more = differs.length > NAMED ? `等 ${differs.length} 处` : '';
  return `；不同的有：${differs.slice(0, NAMED).join('、')}${more}，请核实哪一份对`;
}

function lacking(columns: readonly string[]): readonly string[] {
  return columns.length ? [`没有：${columns.join('、')}`] : [];
}
