// An .xlsx as a book, in steps, so that a page may do something else between two.

import { atOnce } from '../../core/checks/at-once.ts';
import type { BookSheet, ReadBook } from '../../core/sheet/book.ts';
import { numberReader } from '../../core/sheet/number-format.ts';
import {
  PartFault,
  type PartText,
  type PartTextInSteps,
  partTextsInSteps,
  targets,
} from '../package-parts.ts';
import { type ZipEntry, zipEntries } from '../read-zip.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetCells } from './sheet-cells.ts';
import { MOST_CELLS, MOST_SHEET_ROWS, SHEET_PART_LIMIT, SHEET_TOTAL_LIMIT } from './sheet-limits.ts';
import { refusedSheet } from './sheet-refusals.ts';
import { cellFormats, workbookParts } from './workbook-parts.ts';

/** Total: any bytes give a book or a sentence. */
export function* xlsxInSteps(bytes: Uint8Array): Generator<undefined, ReadBook> {
  const entries = zipEntries(bytes);
  if (!entries) return refusedSheet('truncated');
  if (entries.some(({ encrypted }) => encrypted)) return refusedSheet('encrypted');
  const other = otherPackage(entries);
  if (other) return refusedSheet(other);
  try {
    return yield* bookInSteps(
      partTextsInSteps(bytes, entries, { part: SHEET_PART_LIMIT, total: SHEET_TOTAL_LIMIT }),
      entries,
    );
  } catch (fault) {
    if (fault instanceof PartFault) return refusedSheet(fault.why);
    throw fault;
  }
}

function otherPackage(entries: readonly ZipEntry[]) {
  const has = (start: string) => entries.some(({ path }) => path.startsWith(start));
  if (has('xl/')) return entries.some(({ path }) => /^xl\/workbook\.bin$/i.test(path)) ? 'binary' : undefined;
  if (has('word/')) return 'word';
  if (has('content.xml') && has('mimetype')) return 'openDocument';
  return has('[Content_Types].xml') && !has('ppt/') ? undefined : 'otherZip';
}

function* bookInSteps(
  readInSteps: PartTextInSteps,
  entries: readonly ZipEntry[],
): Generator<undefined, ReadBook> {
  // What says which parts there are is short.
  const read: PartText = (path) => atOnce(readInSteps(path));
  const workbook = workbookParts(read);
  if (!workbook)
    return refusedSheet(entries.some(({ path }) => path.startsWith('xl/')) ? 'broken' : 'otherZip');
  yield;
  const paths = new Map(entries.map(({ path }) => [path.toLowerCase(), path]));
  const part = (name: string) => readInSteps(paths.get(`xl/${name}`.toLowerCase()) ?? otherPlace(read, name));
  const formats = cellFormats(yield* part('styles.xml'));
  const numbers = formats.map((format) => numberReader(format, workbook.from1904));
  yield;
  const texts = yield* sharedTexts(yield* part('sharedStrings.xml'));
  let [rows, cells] = [0, 0];
  const count = (more: number, moreCells: number) => {
    rows += more;
    cells += moreCells;
    return rows > MOST_SHEET_ROWS || cells > MOST_CELLS;
  };
  const sheets: BookSheet[] = [];
  const told: string[] = [];
  for (const { name, hidden, path } of workbook.sheets) {
    yield;
    const xml = yield* readInSteps(path);
    if (xml === undefined) return refusedSheet('broken');
    yield;
    const found = yield* sheetCells(xml, { texts, numbers, count });
    if ('too' in found)
      return refusedSheet(
        found.too === 'far' ? 'farDown' : rows > MOST_SHEET_ROWS ? 'tooManyRows' : 'tooManyCells',
      );
    const { hiddenColumns, ...sheet } = found;
    if (hiddenColumns && !hidden) told.push(`工作表“${name}”有隐藏的列，也读了`);
    sheets.push({ name, hidden, ...sheet });
  }
  return { book: { sheets }, told };
}

/** Where the workbook is not in its usual folder, its parts are not either. */
function otherPlace(read: PartText, name: string): string {
  const main =
    targets(read, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.path ?? '';
  return main.slice(0, main.lastIndexOf('/') + 1) + name;
}
