// How many lines LibreOffice sets on the same page with the same text as this project's layout, tables and imprint included.
import type { Document } from '../../src/core/document/document.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText, type Page } from '../../src/core/layout/page.ts';
import { PAGE } from '../../src/core/style/page.ts';
import type { PdfPage } from './read-pdf.ts';

export type OfficeAgreement = {
  readonly same: number;
  readonly total: number;
  /** Pages here and there. */
  readonly pages: readonly [own: number, office: number];
  /** The first line of each page that the other does not have. */
  readonly apart: readonly string[];
};

const bare = (text: string) => text.replace(/[\s\u200b\u2060]/gu, '');

export function officeAgreement(document: Document, office: readonly PdfPage[]): OfficeAgreement {
  const own = layOut(document);
  const pages = own.map((page, index) => comparePage(page, office[index]));
  const sum = (pick: 'same' | 'total') => pages.reduce((all, page) => all + page[pick], 0);
  const apart = pages.flatMap(({ missing }, index) => (missing[0] ? [`${index + 1}: ${missing[0]}`] : []));
  return { same: sum('same'), total: sum('total'), pages: [own.length, office.length], apart };
}

/** A line of text stands alone in its row; the lines of cells stand side by side, so each is looked for within a row. */
function comparePage({ lines }: Page, office: PdfPage | undefined) {
  // The last line of every page is its number.
  const rows = (office?.lines ?? []).slice(0, -1).map(({ text }) => bare(text));
  const alone = Map.groupBy(rows, (text) => text);
  const isThere = ({ inCell, text }: { inCell: boolean; text: string }) =>
    inCell ? rows.some((row) => row.includes(text)) : alone.get(text)?.pop() !== undefined;
  const own = lines
    .map((line) => ({
      inCell: line.role.startsWith('table') || line.role === 'imprint',
      text: bare(lineText(line)),
    }))
    .filter(({ text }) => text);
  const missing = own.filter((line) => !isThere(line)).map(({ text }) => text);
  return { same: own.length - missing.length, total: own.length, missing };
}

/** Whether a page of a sheet that stands is filled into the 18 twips that 22 lines of 579 leave of the text area: Word uses them, LibreOffice's grid does not. */
export function endsUnderGrid(document: Document): boolean {
  const lowest = PAGE.top + PAGE.linesPerPage * PAGE.linePitch;
  return (
    document.form?.page !== 'landscape' &&
    layOut(document).some(({ lines }) =>
      lines.some(({ role, y, height }) => role !== 'imprint' && y + height > lowest),
    )
  );
}
