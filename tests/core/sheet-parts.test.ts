// A reader of the PDF hears every line once, in order, and every cell of a table in its row and column.
import { describe, expect, test } from 'vitest';
import { plainText, type Table } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText, type PlacedLine } from '../../src/core/layout/page.ts';
import { sheetParts } from '../../src/render/sheet-parts.ts';
import { content } from '../content/load-content.ts';

const textOf = (lines: readonly PlacedLine[]) => lines.map(lineText).join('');
const TABLE: Table = {
  kind: 'table',
  columns: [
    { title: '序号', width: 800, centered: true },
    { title: '问题', width: 4000, centered: false },
    { title: '完成时限', width: 4044, centered: false },
  ],
  rows: Array.from({ length: 60 }, (_, index) => [
    [{ text: String(index + 1) }],
    index % 3 ? [{ text: '听取意见后研究办理不够及时'.repeat((index % 5) + 1) }] : [],
    index % 4 ? [] : [{ text: '2026年12月31日' }],
  ]),
};

describe.each(content.entries)('$template.id', ({ template, sample }) => {
  const document = fill(template, sample);
  const pages = layOut(document);

  test('holds every line once, in order', () => {
    for (const page of pages) {
      const lines = sheetParts(page).flatMap((part) =>
        part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.flat()) : part.lines,
      );
      // A cell without a word has a line of its own, and nothing to be heard.
      const heard = (all: readonly PlacedLine[]) => all.filter((line) => lineText(line));
      expect(heard(lines)).toEqual(heard(page.lines));
    }
  });

  test('has the title and the headings of the paper, each once', () => {
    const headings = pages.flatMap((page) =>
      sheetParts(page).flatMap((part) => (part.kind === 'heading' ? [textOf(part.lines)] : [])),
    );
    const own = document.blocks.flatMap((block) =>
      block.kind === 'paragraph' && /^title|^attachmentTitle|^heading/.test(block.role)
        ? [plainText(block.runs).replaceAll('\n', '')]
        : [],
    );
    expect(headings).toEqual(own);
  });
});

test('a table over several pages has its header on each, every row once, and cells without a word', () => {
  const rows = layOut({ title: '', blocks: [TABLE], gaps: [] }).flatMap((page) =>
    sheetParts(page).flatMap((part) => (part.kind === 'table' ? part.rows : [])),
  );
  const titles = TABLE.columns.map(({ title }) => title);
  const heads = rows.filter(({ head }) => head).map(({ cells }) => cells.map(textOf));
  expect(heads.length).toBeGreaterThan(1);
  expect(heads).toEqual(heads.map(() => titles));
  expect(rows.filter(({ head }) => !head).map(({ cells }) => cells.map(textOf))).toEqual(
    TABLE.rows.map((cells) => cells.map(plainText)),
  );
});
