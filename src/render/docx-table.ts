// Tables in the .docx: fixed widths in twips everywhere, because Word, WPS and LibreOffice agree on nothing else.

import type { Document, Imprint, Paragraph, Run, Table } from '../core/document/document.ts';
import { imprintTurnsPage } from '../core/layout/lay-out.ts';
import { IMPRINT_ANCHOR, leastHeight } from '../core/style/roles.ts';
import { paragraphXml } from './docx-paragraph.ts';
import { runsXml } from './docx-runs.ts';
import { around, filled, IMPRINT, TABLE } from './docx-shells.ts';

/** A table may be longer than all else in the paper: its head, each of its rows, and its end. */
export function* tablePieces(table: Table): Generator<string> {
  const { columns, rows, headless, tall } = table;
  const [open = '', grid = '', between = '', close = ''] = around(TABLE.whole);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  yield open + total + grid + columns.map(({ width }) => filled(TABLE.column, width)).join('') + between;
  if (!headless) {
    const titles = columns.map(({ title }) => ({ role: 'tableHead', runs: [{ text: title }] }) as const);
    yield filled(TABLE.headRow, cellsXml(table, titles));
  }
  for (const [at, cells] of rows.entries()) {
    const kept = table.keepNext && at === rows.length - 1;
    const xml = cellsXml(
      table,
      cells.map((runs, index) => ({
        role: 'tableCell',
        runs,
        ...(columns[index]?.centered ? { align: 'center' } : {}),
        ...(kept ? { keepNext: true } : {}),
      })),
    );
    const height = leastHeight(tall?.[at]);
    yield height ? filled(TABLE.tallRow, xml, height) : filled(TABLE.row, xml);
  }
  yield close;
}

/** The last cell is as wide as what is left of the row. */
function cellsXml({ columns }: Table, cells: readonly Omit<Paragraph, 'kind'>[]): string {
  let xml = '';
  for (const [index, cell] of cells.entries()) {
    const spanned = index === cells.length - 1 ? columns.slice(index) : columns.slice(index, index + 1);
    const width = spanned.reduce((sum, column) => sum + column.width, 0);
    xml +=
      spanned.length > 1
        ? filled(TABLE.wideCell, width, paragraphXml(cell), spanned.length)
        : filled(TABLE.cell, width, paragraphXml(cell));
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
function anchorXml(turnsPage = false): string {
  return paragraphXml({
    role: 'blank',
    runs: [],
    line: IMPRINT_ANCHOR,
    ...(turnsPage ? { pageBreakBefore: true } : {}),
  });
}
