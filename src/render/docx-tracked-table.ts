// Tables and the 版记 of a 修订稿: rows put in and taken out, and changed words in cells.

import type { Fate, Tracked, TrackedRuns, TrackedTable } from '../core/compare/tracked.ts';
import type { Table } from '../core/document/document.ts';
import { lookXml } from './docx-paragraph.ts';
import { marked, type Reviser, trackedRunsXml } from './docx-revision-marks.ts';
import { filled, IMPRINT, PARAGRAPH, TABLE, TRACKED } from './docx-shells.ts';
import { anchorXml, cellLook, cellsXml, headCellsXml, rowXml, tableEnds } from './docx-table.ts';

export function* trackedTablePieces({ table, change, rows }: TrackedTable, by: Reviser): Generator<string> {
  const [open, close] = tableEnds(table);
  yield open;
  if (!table.headless) yield rowMarked(filled(TABLE.headRow, headXml(table, change, by)), change, by);
  for (const { change: ofRow, cells, tall, keepNext } of rows) {
    const paragraphs = cells.map((words, index) => {
      const look = { ...cellLook(table, index, keepNext), runs: [] };
      return filled(PARAGRAPH.whole, lookXml(look), trackedRunsXml(words, look, look, by));
    });
    yield rowMarked(rowXml(cellsXml(table, paragraphs), tall), ofRow, by);
  }
  yield close;
}

/** LibreOffice takes a row for gone only where all its words are. */
function headXml(table: Table, change: Fate | undefined, by: Reviser): string {
  if (!change) return headCellsXml(table);
  const look = { role: 'tableHead', runs: [] } as const;
  const cells = table.columns.map(({ title }) =>
    filled(
      PARAGRAPH.whole,
      lookXml(look),
      trackedRunsXml([{ change, runs: [{ text: title }] }], look, look, by),
    ),
  );
  return cellsXml(table, cells);
}

/** The 版记 and the paragraph it hangs on; the one before it is among the blocks. */
export function trackedImprintXml({ imprint }: Tracked, by: Reviser): string {
  if (!imprint) return '';
  const { copies, printer = [], printed = [], change, copiesChange } = imprint;
  const xml = (words: readonly TrackedRuns[]) => trackedRunsXml(words, { role: 'imprint' }, undefined, by);
  const last = xml(printer) + xml([{ runs: [{ text: '\t' }] }]) + xml(printed);
  const table = copies ? filled(IMPRINT.withCopies, xml(copies), last) : filled(IMPRINT.alone, last);
  let first = true;
  const rows = table.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
    const ofRow = change ?? (first ? copiesChange : undefined);
    first = false;
    return rowMarked(row, ofRow, by);
  });
  return rows + anchorXml();
}

/** The mark stands last among the properties of a row. */
function rowMarked(row: string, change: Fate | undefined, by: Reviser): string {
  if (!change) return row;
  const mark = marked(change === 'added' ? TRACKED.addedRow : TRACKED.removedRow, by);
  return row.replace('</w:trPr>', () => `${mark}</w:trPr>`);
}
