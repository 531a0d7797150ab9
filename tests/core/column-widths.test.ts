// Columns follow what stands in them: dates, figures and names stay on one line, long texts get the room that short ones leave.
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../src/core/document/column-widths.ts';
import type { Block, Table } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { PAGE, pageShape } from '../../src/core/style/page.ts';
import { content } from '../content/load-content.ts';

const LONG_DATE = '2026-12-31';
const ASPECT =
  '聚焦在遵守党的政治纪律和政治规矩、维护集中统一领导方面存在的差距和不足，以及整改不够到位的问题';

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
const isTable = (block: Block): block is Table => block.kind === 'table';

/** The sample with every date as long as a date can be, and `more` in each row that has such a column. */
function paper(index: number, more: Readonly<Record<string, string>> = {}) {
  const { template, sample } = content.entries[index] ?? { template: undefined, sample: {} };
  if (!template) throw new Error('no template');
  const changed = (row: Fact): Fact => {
    if (typeof row !== 'object' || Array.isArray(row)) return row;
    return Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        more[name] ?? (/^\d{4}-\d\d-\d\d$/.test(String(cell)) ? LONG_DATE : cell),
      ]),
    );
  };
  const facts: Facts = Object.fromEntries(
    Object.entries(sample).map(([name, fact]) => [name, Array.isArray(fact) ? fact.map(changed) : fact]),
  );
  return fill(template, facts);
}

/** Lines of each cell of a table as they are laid out, in their order. */
function cellLines(table: Table, cell: string): string[] {
  const pages = layOut({ title: '', blocks: [{ ...table, rows: [[[{ text: cell }]]] }], gaps: [] });
  return pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'tableCell').map(lineText));
}

/** The lines of a cell in the column at `index`. */
function linesIn(table: Table, index: number, cell: string): string[] {
  const column = table.columns[index];
  if (!column) throw new Error('no column');
  return cellLines({ ...table, columns: [column] }, cell);
}

const TABLES = content.entries.flatMap(({ template }, index) =>
  paper(index)
    .blocks.filter(isTable)
    .map((table, nth) => ({ id: template.id, index, nth, table, page: paper(index).form?.page })),
);

describe.each(TABLES)('the table of $id, $nth', ({ index, nth, table, page }) => {
  test('fills the text area', () => {
    expect(total(table.columns.map(({ width }) => width))).toBe(pageShape(page).textWidth);
  });

  test('breaks no date, figure, number of a row or short name', () => {
    const broken = table.rows.flatMap((row) =>
      row.flatMap((runs, at) => {
        const cell = runs.map(({ text }) => text).join('');
        const whole = /^(?:\d{4}年\d+月\d+日|\d+[个次条项人]?)$/.test(cell) || cell.length <= 4;
        return whole && linesIn(table, at, cell).length > 1 ? [cell] : [];
      }),
    );
    expect(table.rows.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test('breaks no title of two characters, and no title so that one character is left', () => {
    const titles = table.columns.map(({ title }, at) => linesIn(table, at, title));
    expect(titles.filter((lines) => lines.length > 1 && lines.join('').length <= 2)).toEqual([]);
    expect(titles.filter((lines) => lines.length > 1 && lines.at(-1)?.length === 1)).toEqual([]);
  });

  test('is the same each time', () => {
    expect(paper(index).blocks.filter(isTable)[nth]?.columns).toEqual(table.columns);
  });
});

test('a long aspect in a narrow column gets the room to be read', () => {
  const at = content.entries.findIndex(({ template }) => template.id.startsWith('rectification-bulletin'));
  const [table] = paper(at, { 方面: ASPECT }).blocks.filter(isTable);
  if (!table) throw new Error('no table');
  const column = table.columns.findIndex(({ title }) => title === '方面');
  expect(linesIn(table, column, ASPECT).length).toBeLessThanOrEqual(11);
});

describe('widths', () => {
  const row = (...cells: readonly string[]) => cells.map((text) => [{ text }]);
  const shares = (...each: readonly [string, number][]) => each.map(([title, share]) => ({ title, share }));

  test('are the shares where nothing is gained by others', () => {
    const columns = shares(['事项', 1], ['说明', 1]);
    expect(columnWidths(columns, [row('学习', '开会')])).toEqual([4422, 4422]);
  });

  test('give a post of five characters its line, though its share is small', () => {
    const columns = shares(['序号', 4], ['问题', 20], ['责任人', 4]);
    const [, , last] = columnWidths(columns, [row('1', '学习不够', '支部副书记')]);
    expect(last).toBeGreaterThanOrEqual(5 * 240 + 160);
  });

  test('fill the text area whatever is asked', () => {
    const many = shares(...Array.from({ length: 14 }, (_, i): [string, number] => [`第${i}列名称`, 1]));
    const widths = columnWidths(many, [many.map(() => [{ text: '2026年12月31日前完成' }])]);
    expect(total(widths)).toBe(PAGE.textWidth);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(total(columnWidths(many, []))).toBe(PAGE.textWidth);
  });

  test('hold for a table of ten thousand rows', () => {
    const columns = shares(['序号', 1], ['内容', 3]);
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      row(String(i + 1), '每月安排一次专题学习。'.repeat(4)),
    );
    const [first = 0] = columnWidths(columns, rows);
    expect(first).toBeGreaterThanOrEqual(2.5 * 240 + 160);
  });
});
