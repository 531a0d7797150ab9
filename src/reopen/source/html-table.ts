// A table of the clipboard, cell by cell: cells that reach over columns and rows take their room in the grid.

import { htmlAttribute } from './html-tokens.ts';
import type { RawCell, RawParagraph, RawTable } from './raw-blocks.ts';

export type HtmlTable = {
  readonly beginRow: () => void;
  /** Whether the cell takes the room of several. */
  readonly beginCell: (attributes: string) => boolean;
  readonly endCell: () => void;
  /** The cell that is open. */
  readonly cell: () => readonly RawParagraph[] | undefined;
  readonly put: (paragraph: RawParagraph) => void;
  readonly table: () => RawTable;
};

export function htmlTable(): HtmlTable {
  const rows: RawCell[][] = [];
  /** For each column the rows it is still taken in by a cell above. */
  const taken: number[] = [];
  let column = 0;
  let open: RawParagraph[] | undefined;

  /** Columns a cell above reaches into, up to the first that is free; of a row that ends, to the last. */
  function skip(row: RawCell[], toEnd: boolean) {
    for (; column < taken.length; column++) {
      const left = taken[column] ?? 0;
      if (left <= 0 && !toEnd) return;
      if (left <= 0) continue;
      taken[column] = left - 1;
      row.push({ column, paragraphs: [] });
    }
  }

  return {
    beginRow: () => {
      const last = rows[rows.length - 1];
      if (last) skip(last, true);
      rows.push([]);
      column = 0;
      open = undefined;
    },
    beginCell: (attributes) => {
      if (!rows.length) rows.push([]);
      const row = rows[rows.length - 1] ?? [];
      skip(row, false);
      const [span, down] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')];
      open = [];
      row.push({ column, paragraphs: open });
      for (let at = 0; at < span; at++) taken[column + at] = down - 1;
      column += span;
      return span > 1 || down > 1;
    },
    endCell: () => {
      open = undefined;
    },
    cell: () => open,
    put: (paragraph) => {
      open?.push(paragraph);
    },
    table: () => ({ kind: 'table', rows: rows.filter((cells) => cells.length) }),
  };
}

function spanOf(attributes: string, name: string): number {
  const span = Number(htmlAttribute(attributes, name) ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1000 ? span : 1;
}
