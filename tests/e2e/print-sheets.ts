// The page as the browser prints it, and what is measured on the sheets.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { lineText, type Page } from '../../src/core/layout/page.ts';
import { PAGE, type PageShape } from '../../src/core/style/page.ts';
import { sheetParts } from '../../src/render/sheet-parts.ts';
import type { PdfPage } from '../proof/read-pdf.ts';
import type { Desk } from './desk-page.ts';

const MM = 56.693;
export const plain = (text: string) => text.replace(/\s+/g, '');

/** Prints into a folder that is gone after the file. */
export function printer(): (desk: Pick<Desk, 'page'>) => Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-print-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return async ({ page }) => {
    count += 1;
    const path = join(folder, `${count}.pdf`);
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true, tagged: true }));
    return path;
  };
}

/** Lines of a page from top to bottom as texts without spaces; cells of a row stand on one line. */
export function laidTexts(pages: readonly Page[]): string[][] {
  return pages.map(({ lines, number }) => {
    const rows = new Map<number, typeof lines>();
    for (const line of lines) {
      const bottom = Math.round((line.y + line.height / 2) / 80);
      rows.set(bottom, [...(rows.get(bottom) ?? []), line]);
    }
    const texts = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([, row]) =>
        plain(
          [...row]
            .sort((a, b) => (a.runs[0]?.x ?? 0) - (b.runs[0]?.x ?? 0))
            .map(lineText)
            .join(''),
        ),
      );
    return [...texts.filter(Boolean), `—${number}—`];
  });
}

/** Text in the order it stands in the file: what a reader selects and copies. */
export function inOrder(path: string): string {
  return plain(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
}

/** Every page is A4, lying or standing, with the number at its place, and its text within the text area. */
export function checkSheets(pages: readonly PdfPage[], shape: PageShape): void {
  const [left, right] = [shape.left / MM, (shape.left + shape.textWidth) / MM];
  for (const [index, { width, height, lines }] of pages.entries()) {
    expect(width).toBeCloseTo(shape.width / MM, 0);
    expect(height).toBeCloseTo(shape.height / MM, 0);
    const number = lines.at(-1);
    expect(plain(number?.text ?? '')).toBe(`—${index + 1}—`);
    const indent = PAGE.footerIndent / MM;
    if (index % 2) expect(Math.abs((number?.left ?? 0) - left - indent)).toBeLessThan(0.5);
    else expect(Math.abs(right - indent - (number?.right ?? 0))).toBeLessThan(0.5);
    const text = lines.slice(0, -1);
    expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(left - 0.5);
    // Digits of a font that stands in for 仿宋 are wider than half a 汉字: at the end of a line they stick out a little.
    for (const { text: line, right: end } of text)
      expect(end, line).toBeLessThan(right + (/[!-~]$/.test(line) ? 1 : 0.5));
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(
      (shape.top + shape.textHeight) / MM + 2,
    );
  }
}

/** What a screen reader is told: levels of headings in order, and how many paragraphs, tables, rows and cells. */
export function structure(path: string) {
  const tree = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' }).split('\n');
  const tags = tree.map((line) => line.trim().split(/[ :]/)[0] ?? '');
  const count = (tag: string) => tags.filter((each) => each === tag).length;
  return {
    levels: tags.filter((tag) => /^H\d$/.test(tag)).join(' '),
    paragraphs: count('P'),
    tables: count('Table'),
    rows: count('TR'),
    heads: count('TH'),
    cells: count('TD'),
  };
}

export function structureOf(pages: readonly Page[]): ReturnType<typeof structure> {
  const parts = pages.flatMap(sheetParts);
  // Chromium gives a PDF no tag where nothing stands: a cell left for the hand is not heard, a table of such cells neither.
  type Cells = readonly (readonly Page['lines'][number][])[];
  const heard = (cells: Cells) => cells.filter((lines) => lines.some(lineText));
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []));
  const rows = tables.flat().filter((row) => heard(row.cells).length > 0);
  const cells = (head: boolean) =>
    rows.filter((row) => row.head === head).flatMap((row) => heard(row.cells)).length;
  return {
    levels: parts.flatMap((part) => (part.kind === 'heading' ? [`H${part.level}`] : [])).join(' '),
    // A blank line is nothing to read.
    paragraphs: parts.filter((part) => part.kind === 'paragraph' && part.lines.some(lineText)).length,
    tables: tables.filter((all) => all.some((row) => heard(row.cells).length > 0)).length,
    rows: rows.length,
    heads: cells(true),
    cells: cells(false),
  };
}
