// A 填报表 filled in as in Excel: texts below the headings, whatever else stands in the row kept.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { shownText } from '../../src/core/sheet/book.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';

type Typed = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** The first row to fill is the third. */
const FIRST = 3;

/** `typed` are the rows of each sheet, by its headings. */
export async function fillKitSheet(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const read = await readBook(bytes, '填报表.xlsx');
  if ('refused' in read) throw new Error(read.refused);
  const parts = unzipSync(bytes);
  for (const [at, sheet] of read.book.sheets.entries()) {
    const lines = typed[sheet.name];
    if (!lines) continue;
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const texts = (row: number) => (sheet.rows[row - 1] ?? []).map(shownText);
    const headings = texts(1);
    const strange = lines.flatMap((line) => Object.keys(line)).filter((name) => !headings.includes(name));
    if (strange.length) throw new Error(`the sheet ${sheet.name} has no ${strange.join(', ')}`);
    const rows = lines.map((line, index) => {
      const known = texts(FIRST + index);
      const cells = headings.map((name, column) =>
        cellXml(column, FIRST + index, line[name] ?? known[column] ?? ''),
      );
      return `<row r="${FIRST + index}">${cells.join('')}</row>`;
    });
    const kept = xml.replace(/<row r="(\d+)".*?<\/row>/gs, (row, number) =>
      Number(number) < FIRST ? row : '',
    );
    parts[path] = strToU8(kept.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  }
  return zipSync(parts);
}

function cellXml(column: number, row: number, text: string): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  const place = `${letters}${String.fromCharCode(65 + (column % 26))}${row}`;
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text ? `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>` : '';
}
