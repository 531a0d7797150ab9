// Two states of a table: rows taken out, rows put in, and changed words in the cells of the rows that stay.

import { plainText, type Run, type Table } from '../document/document.ts';
import { linesInCommon } from './lines-in-common.ts';
import { pairAlike } from './pair-alike.ts';
import type { Fate, TrackedRow, TrackedTable } from './tracked.ts';
import { trackedRuns } from './tracked-runs.ts';

type Row = { readonly cells: readonly (readonly Run[])[] } & Pick<TrackedRow, 'tall' | 'keepNext'>;

/** Tables of one head are states of one table; their widths are those of the later. */
export function tableKey({ columns, headless }: Table): string {
  return `\u0001${headless ? '' : columns.map(({ title }) => title).join('\t')}\u0001${columns.length}`;
}

export function trackedTable(before: Table, now: Table): TrackedTable {
  const [a, b] = [rowsOf(before), rowsOf(now)];
  const rows: TrackedRow[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairsOf(a, b), [a.length, b.length] as const]) {
    rows.push(...a.slice(i, nextI).map((row) => wholeRow(row, 'removed')));
    rows.push(...b.slice(j, nextJ).map((row) => wholeRow(row, 'added')));
    const [one, other] = [a[nextI], b[nextJ]];
    if (one && other) rows.push(changedRow(one, other));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return { kind: 'table', table: now, rows };
}

export function wholeTable(table: Table, change: Fate): TrackedTable {
  return { kind: 'table', table, change, rows: rowsOf(table).map((row) => wholeRow(row, change)) };
}

/** Equal rows hold fast; between them rows that share their words and their number of cells. */
function pairsOf(a: readonly Row[], b: readonly Row[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const [keysA, keysB] = [a.map(keyOf), b.map(keyOf)];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...linesInCommon(keysA, keysB), [a.length, b.length] as const]) {
    const [from, to] = [a.slice(i, nextI), b.slice(j, nextJ)];
    for (const [p, q] of pairAlike(from.map(textOf), to.map(textOf)))
      if (from[p]?.cells.length === to[q]?.cells.length) pairs.push([i + p, j + q]);
    if (nextI < a.length) pairs.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

function rowsOf({ rows, tall, keepNext }: Table): readonly Row[] {
  return rows.map((cells, at) => {
    const lines = tall?.[at];
    return {
      cells,
      ...(lines === undefined ? {} : { tall: lines }),
      ...(keepNext && at === rows.length - 1 ? { keepNext } : {}),
    };
  });
}

function wholeRow({ cells, ...row }: Row, change: Fate): TrackedRow {
  return { ...row, change, cells: cells.map((runs) => (plainText(runs) ? [{ change, runs }] : [])) };
}

function changedRow(before: Row, { cells, ...row }: Row): TrackedRow {
  return { ...row, cells: cells.map((runs, at) => trackedRuns(before.cells[at] ?? [], runs)) };
}

function keyOf({ cells }: Row): string {
  return cells.map(plainText).join('\u0000');
}

function textOf(row: Row): string {
  return row.cells.map(plainText).join('\n');
}
