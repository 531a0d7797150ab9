// Tables in the .docx: fixed widths in twips everywhere, because Word, WPS and LibreOffice agree on nothing else.

import type { Document, Imprint, Paragraph, Run, Table } from '../core/document/document.ts';
import { imprintTurnsPage } from '../core/layout/lay-out.ts';
import { IMPRINT_ANCHOR, leastHeight } from '../core/style/roles.ts';
import { paragraphXml } from './docx-paragraph.ts';
import { runsXml } from './docx-runs.ts';
import { around, filled, IMPRINT, TABLE } from './docx-shells.ts';

/** A table may be longer than all else in the paper: its head, each of its rows, and its end. */
export function* tablePieces(table: Table): Generator<string> {
  const { rows, headless, tall } = table;
  const [open, close] = tableEnds(table);
  yield open;
  if (!headless) yield filled(TABLE.headRow, headCellsXml(table));
  for (const [at, cells] of rows.entries()) {
    const kept = at === rows.length - 1 ? table.keepNext : undefined;
    yield rowXml(
      cellsXml(
        table,
        cells.map((runs, index) => paragraphXml({ ...cellLook(table, index, kept), runs })),
      ),
      tall?.[at],
    );
  }
  yield close;
}

/** What stands before the first row, and after the last. */
export function tableEnds({ columns }: Table): readonly [string, string] {
  const [open = '', grid = '', between = '', close = ''] = around(TABLE.whole);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => filled(TABLE.column, width)).join('');
  return [open + total + grid + widths + between, close];
}

export function headCellsXml(table: Table): string {
  return cellsXml(
    table,
    table.columns.map(({ title }) => paragraphXml({ role: 'tableHead', runs: [{ text: title }] })),
  );
}

/** How the words of a cell stand in it. */
export function cellLook({ columns }: Table, index: number, keepNext: true | undefined): CellLook {
  return {
    role: 'tableCell',
    ...(columns[index]?.centered ? { align: 'center' } : {}),
    ...(keepNext ? { keepNext } : {}),
  };
}

type CellLook = Pick<Paragraph, 'role' | 'align' | 'keepNext'>;

/** `tall` is the number of lines it has room for at least. */
export function rowXml(cells: string, tall: number | undefined): string {
  const height = leastHeight(tall);
  return height ? filled(TABLE.tallRow, cells, height) : filled(TABLE.row, cells);
}

/** The last cell is as wide as what is left of the row. */
export function cellsXml({ columns }: Table, paragraphs: readonly string[]): string {
  let xml = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const spanned = index === paragraphs.length - 1 ? columns.length - index : 1;
    let width = columns[index]?.width ?? 0;
    for (let next = index + 1; next < index + spanned; next++) width += columns[next]?.width ?? 0;
    xml +=
      spanned > 1 ? filled(TABLE.wideCell, width, paragraph, spanned) : filled(TABLE.cell, width, paragraph);
  }
  return xml;
}

/** What ends the body: the 版记, or a paragraph after a table, which Word would make itself, and higher. */
export function endXml(document: Document): string {
  const { imprint, blocks } = document;
  const afterTable = blocks.at(-1)?.kind === 'table';
  if (!imprint) return afterTable ? anchorXml() : '';
  const turnsPage = imprintTurnsPage(document);
  // Word would make one table of two that touch; and where text and imprint meet, it would shove both to and fro.
  const before = turnsPage || afterTable ? anchorXml(turnsPage) : '';
  return before + imprintXml(imprint) + anchorXml();
}

/** 版记 at the foot of the last page: a table anchored to the lower margin, ruled thick, thin, thick (7.4). */
function imprintXml({ copies, printer, printed }: Imprint): string {
  const last: readonly Run[] = [...printer, { text: '\t' }, ...printed];
  return copies
    ? filled(IMPRINT.withCopies, runsXml(copies), runsXml(last))
    : filled(IMPRINT.alone, runsXml(last));
}

/** A paragraph of one point: what a table hangs on or is kept apart by. */
export function anchorXml(turnsPage = false): string {
  return paragraphXml({
    role: 'blank',
    runs: [],
    line: IMPRINT_ANCHOR,
    ...(turnsPage ? { pageBreakBefore: true } : {}),
  });
}
