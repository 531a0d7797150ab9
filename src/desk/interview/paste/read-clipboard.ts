// A paste as a grid, when it is more than a piece of text: a table, cells with tabs, or several lines.

import { type Grid, readTabbed, type SpanningCell, spreadCells } from './grid.ts';

/** Undefined for a single piece of text, which the browser pastes as ever. */
export function readClipboard(data: DataTransfer, repeatMerged: boolean): Grid | undefined {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  const grid = /<table[\s>]/i.test(html) ? readTable(html, repeatMerged) : undefined;
  const found = grid?.rows.length ? grid : readTabbed(text);
  const cells = found.rows.length * (found.rows[0]?.length ?? 0);
  return cells > 1 ? found : undefined;
}

/** The first table of the clipboard. Nothing in it is run or fetched: it is parsed apart from the page. */
function readTable(html: string, repeatMerged: boolean): Grid | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows = [...table.rows].map((row) =>
    [...row.cells].map(
      (cell): SpanningCell => ({
        text: textOf(cell),
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
      }),
    ),
  );
  return spreadCells(rows, repeatMerged);
}

/** Text of a cell with its line ends; Word writes paragraphs, spreadsheets write <br>. */
function textOf(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
  for (const paragraph of cell.querySelectorAll('p, div')) paragraph.append('\n');
  return (cell.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
