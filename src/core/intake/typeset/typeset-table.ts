// Lines that are rows of a table as one: a first row of short words stands above the others as its head.

import { columnWidths } from '../../document/column-widths.ts';
import type { Table } from '../../document/document.ts';
import { type LineAt, run } from './typeset-paper.ts';

/** A head row says in a few words what stands below it. */
const LONGEST_HEAD = 12;

export function typesetTable(rows: readonly LineAt[]): Table {
  const cells = rows.map(({ text, at }) => text.split('\t').map((each) => [run(each.trim(), at)]));
  const width = Math.max(1, ...cells.map(({ length }) => length));
  const [first = [], ...others] = cells;
  const isHead =
    others.length > 0 &&
    first.length === width &&
    first.every(([cell]) => cell?.text && cell.text.length <= LONGEST_HEAD);
  const body = isHead ? others : cells;
  const columns = Array.from({ length: width }, (_, index) => ({
    title: isHead ? (first[index]?.[0]?.text ?? '') : '',
    share: 1,
    centered: body.every((row) => (row[index]?.[0]?.text.length ?? 0) <= LONGEST_HEAD),
  }));
  const widths = columnWidths(columns, body);
  return {
    kind: 'table',
    columns: columns.map(({ title, centered }, index) => ({ title, centered, width: widths[index] ?? 0 })),
    rows: body,
    ...(isHead ? {} : { headless: true as const }),
  };
}
