// A table row by row: how high each row is, where its lines and rules stand, and what the memory may not mix up.
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/core/document/document.ts';
import { type Remember, stripMemory } from '../../src/core/layout/strip-memory.ts';
import { tableStrips } from '../../src/core/layout/table-strips.ts';
import { PAGE } from '../../src/core/style/page.ts';

const HALF = PAGE.textWidth / 2;
const columns = [
  { title: '事项', width: HALF, centered: false },
  { title: '时限', width: HALF, centered: true },
];
const tableOf = (cells: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns,
  rows: cells.map((row) => row.map((text) => [{ text }])),
  ...more,
});
const afresh: Remember = (_, make) => make();
const lines = (count: number) => Array.from({ length: count }, () => '行').join('\n');

describe('heights', () => {
  test.each<[about: string, rows: readonly (readonly string[])[], heights: number[]]>([
    [
      'the rule under the last row is its own',
      [
        ['甲', '乙'],
        ['甲', '乙'],
        ['甲', '乙'],
      ],
      [450, 450, 450, 460],
    ],
    ['the highest cell makes the row', [[lines(3), '乙']], [450, 1180]],
    ['an empty row is a line high', [['', '']], [450, 460]],
    ['a header alone has both its rules', [], [460]],
    ['a row of a page and a line is cut in two', [[lines(34), '']], [450, 11_970, 460]],
    ['a row of a page is not', [[lines(33), '']], [450, 11_980]],
  ])('%s', (_, rows, heights) => {
    expect(tableStrips(tableOf(rows), afresh).map(({ height }) => height)).toEqual(heights);
  });
});

test('the memory tells a last row from the same row inside, and one that keeps the next', () => {
  const { remember, turn } = stripMemory();
  const ends = (table: Table) => {
    const strips = tableStrips(table, remember);
    turn();
    return strips.slice(1).map(({ height, below, keepNext = false }) => [height, below, keepNext]);
  };
  const [inner, last] = [
    [450, 10, false],
    [460, 0, false],
  ];
  expect(
    ends(
      tableOf([
        ['甲', '乙'],
        ['甲', '乙'],
      ]),
    ),
  ).toEqual([inner, last]);
  expect(
    ends(
      tableOf([
        ['甲', '乙'],
        ['甲', '乙'],
        ['甲', '乙'],
      ]),
    ),
  ).toEqual([inner, inner, last]);
  expect(ends(tableOf([['甲', '乙']], { keepNext: true }))).toEqual([[460, 0, true]]);
  expect(ends(tableOf([['甲', '乙']]))).toEqual([last]);
});

test('the memory tells columns of other widths apart', () => {
  const { remember } = stripMemory();
  const widths = (first: number) => [
    { title: '事项', width: first, centered: false },
    { title: '时限', width: PAGE.textWidth - first, centered: true },
  ];
  const last = (first: number) =>
    tableStrips(tableOf([['甲', '乙']], { columns: widths(first) }), remember).at(-1);
  expect([last(HALF), last(1000)].map((strip) => strip?.rules[3]?.x)).toEqual([
    PAGE.left + HALF,
    PAGE.left + 1000,
  ]);
});

describe('a row', () => {
  const [header, row] = tableStrips(tableOf([['甲\n乙', '丙丁']]), afresh);
  const at = (strip: typeof row) =>
    strip?.lines.map(({ y, runs }) => [runs.map(({ text }) => text).join(''), runs[0]?.x, y]);

  test('its titles in the middle of their columns', () => {
    expect(at(header)).toEqual([
      ['事项', PAGE.left + HALF / 2 - 240, 50],
      ['时限', PAGE.left + HALF + HALF / 2 - 240, 50],
    ]);
    expect(header).toMatchObject({ keepNext: true, below: 10 });
  });

  test('its lines inside the padding, what is lower in the middle of its height', () => {
    expect(at(row)).toEqual([
      ['甲', PAGE.left + 80, 50],
      ['乙', PAGE.left + 80, 410],
      ['丙丁', PAGE.left + HALF + HALF / 2 - 240, 230],
    ]);
    expect(row?.header).toBe(header);
  });

  test('its rules all around and between', () => {
    const right = PAGE.left + PAGE.textWidth;
    const height = 810;
    expect(row?.rules.map(({ x, y, toX, toY, weight }) => [x, y, toX, toY, weight])).toEqual([
      [PAGE.left, 0, right, 0, 4],
      [PAGE.left, height, right, height, 4],
      ...[PAGE.left, PAGE.left + HALF, right].map((x) => [x, 0, x, height, 4]),
    ]);
  });
});
