// What is printed is the paper: as many A4 sheets as pages, every line where it was laid, nothing of the site around it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText, type Page } from '../../src/core/layout/page.ts';
import { PAGE, type PageShape, pageShape } from '../../src/core/style/page.ts';
import { sheetParts } from '../../src/render/sheet-parts.ts';
import { templatesToTry } from '../few-templates.ts';
import { type PdfPage, readPdf } from '../proof/read-pdf.ts';
import { MISSING } from '../proof/soffice.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForGroup, openDeskForTest, openMore } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openWholeChromium();
const folder = mkdtempSync(join(tmpdir(), 'huiwen-print-'));
afterAll(() => rmSync(folder, { recursive: true }));
if (MISSING) console.warn(`the printed page is not measured: ${MISSING}`);

const MM = 56.693;
const plain = (text: string) => text.replace(/\s+/g, '');
let count = 0;

/** The page as the browser prints it. */
async function printed({ page }: Desk): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.pdf`);
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return path;
}

/** Lines of a page from top to bottom as texts without spaces; cells of a row stand on one line. */
function laidTexts(pages: readonly Page[]): string[][] {
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
function inOrder(path: string): string {
  return plain(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
}

/** Every page is A4, lying or standing, with the number at its place, and its text within the text area. */
function checkSheets(pages: readonly PdfPage[], shape: PageShape): void {
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

describe.skipIf(MISSING).each(templatesToTry)('$template.id', ({ template, sample }) => {
  const document = fill(template, sample);
  const pages = layOut(document);

  test('prints the lines of the layout, page by page, at their places, and copies in order', async () => {
    const desk = await openDeskForTest(browser, template.id);
    await fillSample(desk);
    const path = await printed(desk);
    const sheets = readPdf(path);
    expect(sheets.length).toBe(pages.length);
    checkSheets(sheets, pageShape(document.form?.page));
    const texts = laidTexts(pages);
    expect(inOrder(path)).toBe(
      pages
        .map(({ lines, number }) => `${lines.map((line) => plain(lineText(line))).join('')}—${number}—`)
        .join(''),
    );
    for (const [index, { lines }] of sheets.entries())
      expect(lines.map(({ text }) => plain(text)).join('')).toBe(texts[index]?.join(''));
    // Edges of full lines: to half a millimetre those of the text area. In a form the text stands in its cells.
    const body = document.form ? [] : sheets.flatMap(({ lines }) => lines.slice(0, -1));
    if (body.length) expect(Math.abs(Math.min(...body.map(({ left }) => left)) - 28)).toBeLessThan(0.5);
    const wide = body.filter(({ text }) => !/[!-~]$/.test(text));
    if (wide.length) expect(Math.abs(Math.max(...wide.map(({ right }) => right)) - 184)).toBeLessThan(0.5);
    expect(structure(path)).toEqual(structureOf(pages));
    expect(desk.complaints).toEqual([]);
  });
});

/** What a screen reader is told: levels of headings in order, and how many paragraphs, tables, rows and cells. */
function structure(path: string) {
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

function structureOf(pages: readonly Page[]): ReturnType<typeof structure> {
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

/** Counts calls of window.print, with what a printer would be given. */
function watchPrints(desk: Desk): Promise<void> {
  return desk.page.evaluate(() => {
    Object.assign(window, {
      prints: [],
      print() {
        dispatchEvent(new Event('beforeprint'));
        const sheets = document.querySelector('.print-sheets');
        const note = sheets?.querySelector('.draft-note')?.textContent ?? '';
        (Reflect.get(window, 'prints') as string[]).push(
          `${sheets?.querySelectorAll('.sheet').length} ${note}`,
        );
        dispatchEvent(new Event('afterprint'));
      },
    });
  });
}

const prints = (desk: Desk) => desk.page.evaluate(() => Reflect.get(window, 'prints') as string[]);

describe('the button, then the keys', async () => {
  const desk = await openDeskForGroup(browser, report.template.id, { colorScheme: 'dark' });
  const openButton = async () => (await openMore(desk)).getByRole('button', { name: '打印或存为 PDF' });

  test('the button prints a paper without blanks unmarked, a draft on demand', async () => {
    await fillSample(desk);
    await watchPrints(desk);
    await (await openButton()).click();
    await desk.page.getByRole('button', { name: '仍要打印' }).click();
    const sheets = layOut(fill(report.template, report.sample)).length;
    await expect.poll(() => prints(desk)).toEqual([`${sheets} `]);
    expect(await desk.page.locator('.print-sheets').count()).toBe(0);
  });

  test('the button refuses a final print with a blank, and prints the marked draft from the summary', async () => {
    await field(desk, '会议地点').fill('');
    await watchPrints(desk);
    const button = await openButton();
    await button.click();
    await desk.page.getByRole('region', { name: /正式稿暂不能打印/ }).waitFor();
    expect(await prints(desk)).toEqual([]);
    await desk.page.getByRole('button', { name: '先打印草稿' }).click();
    await expect.poll(() => prints(desk)).toEqual([expect.stringMatching(/^\d+ 草稿，尚有 1 处待填$/)]);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the keys print what is filled in, marked as a draft while a blank is left, and only that', async () => {
    const pages = layOut(fill(report.template, { ...report.sample, 会议地点: '' }));
    const sheets = readPdf(await printed(desk));
    expect(sheets.length).toBe(pages.length);
    for (const { lines } of sheets) expect(plain(lines[0]?.text ?? '')).toBe('草稿，尚有1处待填');
    expect(await desk.page.title()).toContain(report.template.title);
    await desk.page.emulateMedia({ media: 'screen' });
    expect(await desk.page.locator('.print-sheets').count()).toBe(0);
  });
});

describe('the keys, before anything is filled in,', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);

  test('print the empty draft', async () => {
    const empty = fill(report.template, {});
    const sheets = readPdf(await printed(desk));
    expect(sheets.length).toBe(layOut(empty).length);
    expect(plain(sheets[0]?.lines[0]?.text ?? '')).toBe(`草稿，尚有${empty.gaps.length}处待填`);
  });

  test('print the page as seen where the page asks for that', async () => {
    await desk.page.evaluate(() => {
      document.body.dataset.print = 'page';
    });
    expect(inOrder(await printed(desk))).toContain('请勿录入涉密');
  });
});
