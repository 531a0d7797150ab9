// Pasted cells: tabs, quotes and line ends as spreadsheets write them, merged cells as tables have them, columns by name or place.
import { describe, expect, test } from 'vitest';
import type { RowsType } from '../../src/core/facts/field.ts';
import { type Grid, plainGrid, readTabbed, spreadCells } from '../../src/core/sheet/grid.ts';
import { guessColumns } from '../../src/core/sheet/guess-columns.ts';
import { pasteIntoList } from '../../src/core/sheet/into-list.ts';
import {
  LONGEST_LIST,
  MOST_COLUMNS,
  MOST_PASTED_ITEMS,
  MOST_PASTED_ROWS,
  READ_ROWS,
} from '../../src/core/sheet/limits.ts';
import { pasteIntoRows } from '../../src/core/sheet/paste-into.ts';
import { placeCells } from '../../src/core/sheet/place-cells.ts';
import { readSheet } from '../../src/core/sheet/sheet.ts';

const clipOf = (grid: Grid) => ({ parts: [{ kind: 'table', grid }] }) as const;

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
    const lines = Array.from({ length: READ_ROWS + 7 }, (_, at) => `第${at}行`);
    const { rows, beyond } = readTabbed(lines.join('\n'));
    expect([rows.length, beyond]).toEqual([READ_ROWS, 7]);
  });
});

describe('a table', () => {
  const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
  test('whose cells claim to stand over everything is read no further than a paste goes', () => {
    const all = Array.from({ length: 3 * READ_ROWS }, () => [cell('x', 65_534, 1000)]);
    const { rows, beyond, wide } = spreadCells(all);
    expect([rows.length, rows[0]?.length, beyond]).toEqual([READ_ROWS, MOST_COLUMNS, 2 * READ_ROWS]);
    expect(wide).toBeGreaterThan(0);
  });

  test.each([
    {
      about: 'a title over all columns, which is no row',
      table: [[cell('表名', 1, 2)], [cell('a'), cell('b')]],
      rows: [
        ['表名', '表名'],
        ['a', 'b'],
      ],
      merged: 0,
    },
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
      table: [
        [cell('a', 1, 2), cell('d')],
        [cell('b'), cell('c')],
      ],
      rows: [
        ['a', 'a', 'd'],
        ['b', 'c', ''],
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
      about: 'an answer that is the name of a column, beside what is no name',
      cells: [
        ['问题', '第3组'],
        ['慢', '张三'],
      ],
      rows: [
        { 问题: '问题', 责任人: '第3组' },
        { 问题: '慢', 责任人: '张三' },
      ],
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
    const sheet = readSheet(plainGrid(cells), columns);
    const placed = placeCells(sheet, columns, guessColumns(sheet, columns, start).targets);
    expect({ ...placed, skipped: sheet.skipped }).toEqual({ rows, skipped, surplus, joined: 0, long: 0 });
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
  const clip = clipOf(readTabbed('乱\t李四\n散\t王五'));
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
    const pasted = pasteIntoRows(type, fact, clip, { row, column: 0 });
    expect(pasted).toMatchObject({
      fact: texts.map((text) => expect.objectContaining({ 问题: text })),
      sentence: '已粘贴 2 行。',
    });
  });

  test('as many rows as are taken are placed', () => {
    const many = readTabbed(
      Array.from({ length: MOST_PASTED_ROWS }, (_, at) => `问题${at}\t张三`).join('\r\n'),
    );
    const pasted = pasteIntoRows(type, undefined, clipOf(many), { row: 0, column: 0 });
    expect(pasted).toMatchObject({
      fact: { length: MOST_PASTED_ROWS },
      sentence: `已粘贴 ${MOST_PASTED_ROWS} 行。`,
    });
  });

  test.each([
    { about: 'after others', have: MOST_PASTED_ROWS - 3, come: 5, told: '已粘贴 3 行', over: 2 },
    { about: 'where there is just room', have: MOST_PASTED_ROWS - 5, come: 5, told: '已粘贴 5 行', over: 0 },
    { about: 'where there is none', have: MOST_PASTED_ROWS, come: 5, told: '', over: 5 },
    { about: 'into an old draft with more', have: MOST_PASTED_ROWS + 1, come: 5, told: '', over: 5 },
  ])('no more rows than a field holds are added $about', ({ have, come, told, over }) => {
    const fact = Array.from({ length: have }, (_, at) => ({ 问题: `旧${at}`, 责任人: '张三' }));
    const more = readTabbed(Array.from({ length: come }, (_, at) => `新${at}\t李四`).join('\n'));
    const pasted = pasteIntoRows(type, fact, clipOf(more), { row: have - 1, column: 0 });
    const rest = over ? `一共最多 ${MOST_PASTED_ROWS} 行，其余 ${over} 行没有粘贴` : '';
    expect(pasted).toMatchObject({
      fact: { length: have + come - over },
      sentence: `${[told, rest].filter(Boolean).join('；')}。`,
    });
    expect((pasted as { fact: readonly unknown[] }).fact.slice(0, have)).toEqual(fact);
  });

  test('a column beside the last rows adds no more than a field holds', () => {
    const fact = Array.from({ length: MOST_PASTED_ROWS }, (_, at) => ({ 问题: `旧${at}` }));
    const column = clipOf(readTabbed('张三\n李四\n王五'));
    const pasted = pasteIntoRows(type, fact, column, { row: MOST_PASTED_ROWS - 2, column: 1 });
    expect(pasted).toMatchObject({
      fact: { length: MOST_PASTED_ROWS },
      sentence: `已填入 2 行；一共最多 ${MOST_PASTED_ROWS} 行，其余 1 行没有粘贴。`,
    });
  });

  test('a heading takes no room of the rows', () => {
    const lines = Array.from({ length: MOST_PASTED_ROWS }, (_, at) => `问题${at}\t张三`);
    const table = clipOf(readTabbed(['问题\t责任人', ...lines].join('\n')));
    expect(pasteIntoRows(type, undefined, table, { row: 0, column: 0 })).toMatchObject({
      fact: { length: MOST_PASTED_ROWS },
      sentence: `已粘贴 ${MOST_PASTED_ROWS} 行；表头没有填入。`,
    });
  });

  test('columns beyond those that are read are counted', () => {
    const wide = readTabbed(['慢', '张三', ...Array(250).fill('多')].join('\t'));
    expect([wide.rows[0]?.length, wide.wide]).toEqual([MOST_COLUMNS, 252 - MOST_COLUMNS]);
    const pasted = pasteIntoRows(type, undefined, clipOf(wide), { row: 0, column: 0 });
    expect(pasted).toMatchObject({
      fact: [{ 问题: '慢', 责任人: '张三' }],
      sentence: expect.stringContaining('表格只读前 200 列，其余 52 列没有粘贴'),
    });
  });

  test('the sentence names what was merged, left out or too much', () => {
    const merged = {
      rows: [
        ['问题', '责任人', '备注'],
        ['慢\n乱', '张三\n李四', '多'],
        ['合计', '2', ''],
      ],
      merged: 1,
      beyond: 3,
    };
    const clip = {
      parts: [{ kind: 'text', text: '附表' }, clipOf(merged).parts[0], { kind: 'text', text: '以上' }],
    } as const;
    const pasted = pasteIntoRows(type, undefined, clip, { row: 0, column: 0 });
    expect(pasted).toMatchObject({
      fact: [{ 问题: '慢\n乱', 责任人: '张三、李四' }],
      sentence:
        '已粘贴 1 行；有 1 处合并单元格，内容已在每行写出；一共最多 2000 行，其余 3 行没有粘贴；' +
        '表头、1 行合计、小计或平均没有填入；有 1 格里的几行连成了一行；表格以外的文字没有填入；' +
        '有 1 行的列数多出来；没有填入的文字列在下面，请核对。',
      surplus: ['附表', '以上', '合计　2', '多'],
    });
  });

  test('a column beside rows that are there fills their empty places', () => {
    const there = [{ 问题: '慢' }, { 问题: '乱', 责任人: '' }];
    const column = clipOf(readTabbed('张三\n李四\n王五'));
    expect(pasteIntoRows(type, there, column, { row: 0, column: 1 })).toMatchObject({
      fact: [{ 问题: '慢', 责任人: '张三' }, { 问题: '乱', 责任人: '李四' }, { 责任人: '王五' }],
      sentence: '已填入 3 行。',
    });
    const full = [{ 问题: '慢', 责任人: '赵六' }];
    expect(pasteIntoRows(type, full, column, { row: 0, column: 1 })).toMatchObject({ fact: { length: 4 } });
  });

  test('a column may be named like a part of every object, a unit like a part of a pattern', () => {
    const strange: RowsType = {
      type: 'rows',
      columns: [
        { name: '__proto__', type: 'text' },
        { name: 'constructor', type: 'int', unit: '(个' },
      ],
    };
    const pasted = pasteIntoRows(strange, undefined, clipOf(readTabbed('甲\t3(个')), { row: 0, column: 0 });
    const [row] = pasted.kind === 'pasted' && Array.isArray(pasted.fact) ? pasted.fact : [];
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', '甲'],
      ['constructor', 3],
    ]);
  });

  test('an answer longer than any is not taken, and told', () => {
    const long = clipOf(plainGrid([['慢'.repeat(10_001), '张三']]));
    expect(pasteIntoRows(type, undefined, long, { row: 0, column: 0 })).toMatchObject({
      fact: [{ 责任人: '张三' }],
      sentence: '已粘贴 1 行；有 1 格超过 10000 字或者满是括号、引号，没有粘贴。',
    });
  });
});

/** The list after the paste, the cursor shown as |. */
function pastedList(text: string, clip: Parameters<typeof pasteIntoList>[2]) {
  const at = text.indexOf('|');
  const bare = text.replace('|', '');
  const { insert, caret, sentence } = pasteIntoList({ type: 'text' }, bare, clip, { start: at, end: at });
  const after = bare.slice(0, at) + insert + bare.slice(at);
  return { list: `${after.slice(0, at + caret)}|${after.slice(at + caret)}`, sentence };
}

test.each([
  { about: 'into an empty box', text: '|', list: '乱\n李四\n散\n王五|' },
  { about: 'after a line', text: '慢|', list: '慢\n乱\n李四\n散\n王五|' },
  { about: 'before a line', text: '|慢', list: '乱\n李四\n散\n王五|\n慢' },
  { about: 'between lines', text: '慢|\n怕', list: '慢\n乱\n李四\n散\n王五|\n怕' },
])('cells become items of a list $about', ({ text, list }) => {
  const clip = clipOf(readTabbed('乱\t李四\n散\t王五'));
  expect(pastedList(text, clip)).toEqual({ list, sentence: '已粘贴 4 项。' });
});

test.each([
  ...['→', '▲ ', '❖', '☑', '✅ ', '🔹', '—— ', '+ ', '・', '⬛', '✔️'].map((sign) => ({
    about: `the sign ${sign}`,
    text: `${sign}甲\n${sign}乙`,
    list: '甲\n乙|',
    told: '；各行前面的符号没有填入',
  })),
  ...[
    '１．|２．',
    '１、|２、',
    '（１）|（２）',
    '⑴|⑵',
    '⒈|⒉',
    '❶|❷',
    '㈠|㈡',
    '㊀|㊁',
    '一.|二.',
    '①、|②、',
  ].map((pair) => {
    const [one, two] = pair.split('|');
    return {
      about: `the numbers ${pair}`,
      text: `${one}甲\n${two}乙`,
      list: '甲\n乙|',
      told: '；各行前面的序号没有填入',
    };
  }),
  { about: 'signs', text: '• 甲\n\uf06c乙\n- 丙', list: '甲\n乙\n丙|', told: '；各行前面的符号没有填入' },
  { about: 'numbers', text: '1. 甲\n2．乙\n3.丙', list: '甲\n乙\n丙|', told: '；各行前面的序号没有填入' },
  { about: 'Chinese numbers', text: '（一）甲\n（二）乙', list: '甲\n乙|', told: '；各行前面的序号没有填入' },
  { about: 'a list of Word', text: 'l\t甲\nl\t乙', list: '甲\n乙|', told: '；各行前面的符号没有填入' },
  { about: 'numbers that do not count', text: '1.5亿元\n2个', list: '1.5亿元\n2个|', told: '' },
  { about: 'soft returns', text: '甲\u000b乙\u0085丙', list: '甲\n乙\n丙|', told: '' },
])('lines with $about become items', ({ text, list, told }) => {
  const pasted = pastedList('|', { parts: [{ kind: 'text', text }] });
  expect(pasted).toEqual({ list, sentence: `已粘贴 ${list.split('\n').length} 项${told}。` });
});

test('a list takes so many items and says how many it did not take', () => {
  const text = Array.from({ length: MOST_PASTED_ITEMS + 9 }, (_, at) => `第${at}项`).join('\n');
  const { sentence, insert } = pasteIntoList(
    { type: 'text' },
    '甲',
    { parts: [{ kind: 'text', text }] },
    { start: 1, end: 1 },
  );
  expect(insert.trim().split('\n')).toHaveLength(MOST_PASTED_ITEMS - 1);
  expect(sentence).toBe(
    `已粘贴 ${MOST_PASTED_ITEMS - 1} 项；列表最多 ${MOST_PASTED_ITEMS} 项、${LONGEST_LIST} 字，其余 10 项没有粘贴。`,
  );
});

test('text around a table and the table become items, a column of numbers and its heading do not', () => {
  const clip = {
    parts: [
      { kind: 'text', text: '会前通报' },
      clipOf(readTabbed('序号\t篇目\n1\t重要文章\n2\t有关条例')).parts[0],
      { kind: 'text', text: '县委部署' },
    ],
  } as const;
  expect(pastedList('|', clip)).toEqual({
    list: '会前通报\n重要文章\n有关条例\n县委部署|',
    sentence: '已粘贴 4 项；表头、“序号”列的序号没有填入；没有填入的文字列在下面，请核对。',
  });
});
