// Pasted cells: tabs, quotes and line ends as spreadsheets write them, merged cells as tables have them, columns by name or place.
import { describe, expect, test } from 'vitest';
import type { RowsType } from '../../src/core/facts/field.ts';
import { readTabbed, spreadCells } from '../../src/desk/interview/paste/grid.ts';
import { pasteIntoList, pasteIntoRows } from '../../src/desk/interview/paste/paste-into.ts';
import { placeCells } from '../../src/desk/interview/paste/place-cells.ts';

describe('text with tabs', () => {
  test.each([
    {
      about: 'cells and rows',
      text: 'a\tb\nc\td',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      about: 'line ends of Windows, one at the end',
      text: 'a\tb\r\nc\td\r\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { about: 'line ends of old Macs', text: 'a\rb', rows: [['a'], ['b']] },
    { about: 'rows without a word', text: 'a\n\n \t \nb', rows: [['a'], ['b']] },
    {
      about: 'tabs at the end',
      text: 'a\tb\t\t\nc\t\t\t',
      rows: [
        ['a', 'b'],
        ['c', ''],
      ],
    },
    { about: 'an empty cell in between', text: 'a\t\tb', rows: [['a', '', 'b']] },
    { about: 'a quoted line end', text: '"a\nb"\tc', rows: [['a\nb', 'c']] },
    { about: 'a quoted tab', text: '"a\tb"\tc', rows: [['a\tb', 'c']] },
    { about: 'quotes in quotes', text: '"说""好"""\tc', rows: [['说"好"', 'c']] },
    { about: 'a quote that does not close', text: '"a\tb', rows: [['"a', 'b']] },
    { about: 'a quote inside a cell', text: 'a"b\tc', rows: [['a"b', 'c']] },
    { about: 'quotes where nothing has tabs', text: '"甲"\n乙', rows: [['"甲"'], ['乙']] },
    { about: 'spaces of all widths around', text: '　a \t b', rows: [['a', 'b']] },
    { about: 'nothing', text: ' \n\t', rows: [] },
  ])('$about', ({ text, rows }) => {
    expect(readTabbed(text).rows).toEqual(rows);
  });

  test('too many rows are counted, not forgotten', () => {
    const { rows, beyond } = readTabbed(Array.from({ length: 20_007 }, (_, at) => `第${at}行`).join('\n'));
    expect([rows.length, beyond]).toEqual([20_000, 7]);
  });
});

describe('a table', () => {
  const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
  test.each([
    { about: 'plain', table: [[cell('a'), cell('b')]], rows: [['a', 'b']], merged: 0 },
    {
      about: 'a cell over two rows',
      table: [[cell('a', 2), cell('b')], [cell('c')]],
      rows: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      merged: 1,
    },
    {
      about: 'a cell over two columns',
      table: [[cell('a', 1, 2)], [cell('b'), cell('c')]],
      rows: [
        ['a', 'a'],
        ['b', 'c'],
      ],
      merged: 1,
    },
    {
      about: 'a cell over both, and one beside it',
      table: [[cell('a', 2, 2), cell('b')], [cell('c')]],
      rows: [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
      merged: 1,
    },
    {
      about: 'a span that runs out of the table',
      table: [[cell('a', 99), cell('b')], [cell('c')]],
      rows: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      merged: 1,
    },
    {
      about: 'a span to the end',
      table: [[cell('a', 0), cell('b')], [cell('c')]],
      rows: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      merged: 1,
    },
    { about: 'rows without a word', table: [[cell('a')], [cell('')], []], rows: [['a']], merged: 0 },
  ])('$about', ({ table, rows, merged }) => {
    expect(spreadCells(table)).toEqual({ rows, merged, beyond: 0 });
  });
});

const columns: RowsType['columns'] = [
  { name: '问题', type: 'long' },
  { name: '责任人', type: 'text' },
  { name: '时限', type: 'date' },
  { name: '人数', type: 'int', unit: '人' },
  { name: '完成', type: 'bool' },
];

describe('columns', () => {
  test.each([
    {
      about: 'one after the other',
      cells: [['慢', '张三', '2026-1-8', '１２人', '是']],
      rows: [{ 问题: '慢', 责任人: '张三', 时限: '2026年1月8日', 人数: 12, 完成: true }],
    },
    {
      about: 'by a heading row, in any order',
      cells: [
        ['责任人', '问题：'],
        ['张三', '慢'],
      ],
      rows: [{ 责任人: '张三', 问题: '慢' }],
      skipped: ['表头'],
    },
    {
      about: 'a column of numbers named 序号',
      cells: [
        ['序号', '问题', '责任人'],
        ['1', '慢', '张三'],
        ['2', '乱', '李四'],
      ],
      rows: [
        { 问题: '慢', 责任人: '张三' },
        { 问题: '乱', 责任人: '李四' },
      ],
      skipped: ['表头', '“序号”列的序号'],
    },
    {
      about: 'a column of numbers without a name',
      cells: [
        ['1.', '慢', '张三', '', '', '否'],
        ['2.', '乱', '李四', '', '', ''],
      ],
      rows: [
        { 问题: '慢', 责任人: '张三', 完成: false },
        { 问题: '乱', 责任人: '李四' },
      ],
      skipped: ['第一列的序号'],
    },
    {
      about: 'more columns than there are',
      cells: [['慢', '张三', '', '', '', '多的', '更多']],
      rows: [{ 问题: '慢', 责任人: '张三' }],
      surplus: ['多的　更多'],
    },
    {
      about: 'a heading nobody knows keeps its texts',
      cells: [
        ['问题', '责任人', '备注'],
        ['慢', '张三', '记下'],
      ],
      rows: [{ 问题: '慢', 责任人: '张三' }],
      skipped: ['表头'],
      surplus: ['记下'],
    },
    {
      about: 'from where the cursor is',
      cells: [['张三', '2026-1-8']],
      start: 1,
      rows: [{ 责任人: '张三', 时限: '2026年1月8日' }],
    },
    {
      about: 'what cannot be read stays as it was',
      cells: [['慢', '', '年底', '若干', '也许']],
      rows: [{ 问题: '慢', 时限: '年底', 人数: '若干', 完成: '也许' }],
    },
  ])('$about', ({ cells, rows, start = 0, skipped = [], surplus = [] }: ColumnCase) => {
    expect(placeCells(cells, columns, start)).toEqual({ rows, skipped, surplus });
  });
});

type ColumnCase = {
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly object[];
  readonly start?: number;
  readonly skipped?: readonly string[];
  readonly surplus?: readonly string[];
};

describe('into rows', () => {
  const grid = readTabbed('乱\t李四\n散\t王五');
  const type = { type: 'rows', columns } as const;
  test.each([
    { about: 'an empty field', fact: undefined, row: 0, texts: ['乱', '散'] },
    { about: 'an empty row is taken', fact: [{ 问题: '慢' }, {}], row: 1, texts: ['慢', '乱', '散'] },
    {
      about: 'a filled row is kept',
      fact: [{ 问题: '慢' }, { 问题: '怕' }],
      row: 0,
      texts: ['慢', '乱', '散', '怕'],
    },
  ])('$about', ({ fact, row, texts }) => {
    const pasted = pasteIntoRows(type, fact, grid, { row, column: 0 });
    expect(pasted.fact).toEqual(texts.map((text) => expect.objectContaining({ 问题: text })));
    expect(pasted.sentence).toBe('已粘贴 2 行。');
  });

  test('five thousand rows are placed', () => {
    const many = readTabbed(Array.from({ length: 5000 }, (_, at) => `问题${at}\t张三`).join('\r\n'));
    const { fact, sentence } = pasteIntoRows(type, undefined, many, { row: 0, column: 0 });
    expect(fact).toHaveLength(5000);
    expect(sentence).toBe('已粘贴 5000 行。');
  });

  test('the sentence names what was merged, left out or too much', () => {
    const merged = {
      rows: [
        ['问题', '责任人', '注'],
        ['慢', '张三', '多'],
      ],
      merged: 1,
      beyond: 3,
    };
    const { sentence, surplus } = pasteIntoRows(type, undefined, merged, { row: 0, column: 0 });
    expect(sentence).toBe(
      '已粘贴 1 行；有 1 处合并单元格，内容已在每行写出；行数太多，只取了前 2 行，其余 3 行请分几次粘贴；表头没有填入；有 1 行的列数多出来，多出的文字列在下面，请核对。',
    );
    expect(surplus).toEqual(['多']);
  });
});

test.each([
  { about: 'into an empty box', text: '', at: 0, items: ['乱', '李四', '散', '王五'] },
  { about: 'after a line', text: '慢', at: 1, items: ['慢', '乱', '李四', '散', '王五'] },
  { about: 'before a line', text: '慢', at: 0, items: ['乱', '李四', '散', '王五', '慢'] },
])('cells become items of a list $about', ({ text, at, items }) => {
  const pasted = pasteIntoList(text, readTabbed('乱\t李四\n散\t王五'), { start: at, end: at });
  expect(pasted.fact).toEqual(items);
  expect(pasted.sentence).toBe('已粘贴 4 项。');
});
