// Sheets by another program: an .xls it wrote is read, also as .et, and nothing of ours that looks like a formula is one to it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillBook } from '../../src/core/batch/fill-sheets.ts';
import { markedBook } from '../../src/core/batch/marked-book.ts';
import { readRows } from '../../src/core/batch/read-rows.ts';
import { changesOf } from '../../src/core/batch/write-back.ts';
import { collect } from '../../src/core/collect/collect.ts';
import { collectedSheets } from '../../src/core/collect/collected-sheets.ts';
import { type Book, shownText } from '../../src/core/sheet/book.ts';
import { toBookXlsx } from '../../src/render/book-xlsx.ts';
import { toFillXlsx } from '../../src/render/fill-xlsx.ts';
import { toXlsx } from '../../src/render/xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from '../core/book-of.ts';
import { readParts } from './package-xml.ts';
import { convert, NO_SHEETS } from './soffice.ts';

if (NO_SHEETS) console.warn(`sheets are not proved by LibreOffice: ${NO_SHEETS}`);

const { template } = content.entries.find((entry) => entry.template.id === 'branch-life-report') ?? {};
if (!template) throw new Error('no template');

/** Each gives something else where it is worked out. */
const TEXTS = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '\t=2+2', '=HYPERLINK("a","b")', "'=3+3"];
/** Each starts a row, so that the tab of one is no cell of its own. */
const UNITS = TEXTS.map((text) => `${text}支部`);

const book: Book = {
  sheets: [sheetOf([['发文机关', '会议主题', '会议日期', '应到人数'], ...TEXTS.map((text) => [text, text])])],
};
const { rows, headings } = readRows(book, template, content.vocabulary);
const changes = changesOf(
  rows.map((read, at) => ({ read, now: { ...read, facts: { ...read.facts, 会议不足: [TEXTS[at] ?? ''] } } })),
  headings,
  template.fields,
);
const problems = TEXTS.map((message, at) => ({
  ...{ sheet: 'Sheet1', row: at + 2 },
  problems: [{ severity: 'error' as const, message }],
}));
const [rollUp] = content.rollUps;
const list = content.vocabulary.get(rollUp?.rows ?? '');
if (!rollUp || list?.type !== 'rows') throw new Error('no roll-up');
const returned = TEXTS.map((text) => ({ from: `${text}.docx`, facts: { 发文机关: text, 会议主题: text } }));
const collected = collect(returned, [...TEXTS, '=7+7'], rollUp, content.vocabulary);

const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  '00 生成情况': () =>
    toBookXlsx(markedBook(book, headings, problems, { rows: changes, fields: template.fields })),
  填报表: () => toFillXlsx(fillBook(template, { 会议主题: '=5+5' }, UNITS)),
  汇总: () => toXlsx(collectedSheets(collected, '汇总', list, rollUp.unit)),
};

const folder = mkdtempSync(join(tmpdir(), 'huiwen-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, format: string) => join(folder, `${name}.${format}`);

beforeAll(async () => {
  for (const [name, make] of Object.entries(FILES)) writeFileSync(fileOf(name, 'xlsx'), await make());
  if (NO_SHEETS) return;
  const paths = Object.keys(FILES).map((name) => fileOf(name, 'xlsx'));
  convert('xls', folder, paths);
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', folder, paths);
}, 120_000);

/** What was typed is read without the blanks at its ends. */
function asShown(name: string, text: string): string {
  return name === '填报表' ? `${text}支部` : name === '汇总' ? text.trim() : text;
}

describe.each(Object.keys(FILES))('%s, full of what looks like formulas', (name) => {
  test('holds none', () => {
    const parts = Object.entries(readParts(readFileSync(fileOf(name, 'xlsx'))));
    const sheets = parts.filter(([path]) => path.includes('worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  });

  test.skipIf(NO_SHEETS)(
    'shows it as it was typed in an .xls of LibreOffice, which we read too',
    async () => {
      const bytes = readFileSync(fileOf(name, 'xls'));
      for (const ending of ['xls', 'et']) {
        const read = await readBook(bytes, `${name}.${ending}`);
        if (!('book' in read)) throw new Error(read.refused);
        const shown = new Set(read.book.sheets.flatMap(({ rows: all }) => all.flat().map(shownText)));
        for (const text of TEXTS) expect(shown).toContain(asShown(name, text));
        // Its formats and hidden rows are known, so nothing has to be said of it.
        expect(read.told).toEqual([]);
      }
    },
  );

  test.skipIf(NO_SHEETS)('and in a .csv', async () => {
    const text = readFileSync(fileOf(name, 'csv'), 'utf8');
    // The first sheet of a 填报表 says how to fill it.
    for (const typed of name === '填报表' ? [] : TEXTS)
      expect(text).toContain(asShown(name, typed).replaceAll('"', '""'));
    expect(text).not.toMatch(/#NAME|#VALUE|Err:5/);
  });
});
