// An .xls of another program (LibreOffice wrote it from a sheet of ours), also under the name of an .et, as the rows of a batch.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRows } from '../../src/core/batch/read-rows.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { xlsLooks } from '../../src/reopen/sheets/xls-looks.ts';
import { content } from '../content/load-content.ts';
import { oleBytes } from './ole-bytes.ts';

const { template } = content.entries.find((entry) => entry.template.id === 'branch-life-report') ?? {};
if (!template) throw new Error('no template');
const bytes = readFileSync('tests/cases/sheets/branches.xls');

test.each(['各支部.xls', '各支部.et', '各支部.xlsx'])('named %s', async (name) => {
  const read = await readBook(bytes, name);
  if (!('book' in read)) throw new Error(read.refused);
  expect(read.told).toEqual([]);
  const { rows, skipped, told } = readRows(read.book, template, content.vocabulary);
  const common = { 会议主题: '把实事办好' };
  expect(rows.map(({ row, facts }) => [row, facts])).toEqual([
    [
      3,
      {
        ...{ 发文机关: '第一党支部', 会议日期: '2026年1月8日', 应到人数: 20, ...common },
        ...{ 联系电话: '13800001111', 附注: '=1+1' },
      },
    ],
    [
      4,
      {
        ...{ 发文机关: '第二党支部', 会议日期: '2026年1月9日', 应到人数: 12, ...common },
        ...{ 联系电话: '02012345678' },
      },
    ],
  ]);
  expect(rows[1]?.unread.map(({ name: field, why }) => `${field}${why}`).join('')).toContain(
    '附注是公式的错误 #N/A',
  );
  expect(skipped.map(({ row }) => row)).toEqual([5]);
  expect(told.join('')).toContain('1 处上下合并的单元格');
});

/** Records of a workbook, each with its kind and what it holds. */
function records(...all: readonly (readonly [kind: number, ...bytes: number[]])[]): Buffer {
  return Buffer.concat(
    all.map(([kind, ...bytes]) =>
      Buffer.from([kind & 255, kind >> 8, bytes.length & 255, bytes.length >> 8, ...bytes]),
    ),
  );
}

const u16 = (number: number) => [number & 255, number >> 8];
const words = (text: string, isWide: boolean) => [
  ...u16(text.length),
  isWide ? 1 : 0,
  ...Buffer.from(text, isWide ? 'utf16le' : 'latin1'),
];
const BEGIN = [0x809, ...u16(0x600), ...u16(5)] as const;

test('its hidden sheets, rows and columns and the formats of its numbers are known', () => {
  const look = (format: number) =>
    [0xe0, ...u16(0), ...u16(format), ...Array.from({ length: 16 }, () => 0)] as const;
  const sheet = records(
    BEGIN,
    [0x7d, ...u16(2), ...u16(2), ...u16(0), ...u16(0), ...u16(1), ...u16(0)],
    [0x208, ...u16(0), ...Array.from({ length: 10 }, () => 0), ...u16(0), ...u16(0)],
    [0x208, ...u16(3), ...Array.from({ length: 10 }, () => 0), ...u16(0x20), ...u16(0)],
    [0x203, ...u16(1), ...u16(0), ...u16(1), 0, 0, 0, 0, 0, 0, 0, 0],
    [0xbd, ...u16(1), ...u16(1), ...u16(2), 0, 0, 0, 0, ...u16(3), 0, 0, 0, 0, ...u16(2)],
    [0x0a],
  );
  const globals = (start: number) =>
    records(
      BEGIN,
      [0x22, ...u16(1)],
      [0x41e, ...u16(164), ...words('0000', false)],
      [0x41e, ...u16(165), ...words('yyyy"年"m"月"', true)],
      ...[look(0), look(164), look(165), look(9)],
      [0x85, ...u16(start), 0, 0, 0, 0, 1, 0, 65],
      [0x85, ...u16(start), 0, 0, 2, 0, 1, 0, 66],
      [0x85, ...u16(start), 0, 0, 0, 2, 1, 0, 67],
      [0x0a],
    );
  const start = globals(0).length;
  const looks = xlsLooks(oleBytes('Workbook', Buffer.concat([globals(start), sheet])));
  expect(looks).toMatchObject({
    from1904: true,
    sheets: [
      { hidden: false, hiddenRows: [4], hiddenColumns: true },
      { hidden: true, hiddenRows: [4] },
    ],
  });
  const [first] = looks?.sheets ?? [];
  expect([0, 1, 2, 3].map((column) => first?.format(1, column))).toEqual(['0000', 'yyyy"年"m"月"', '0%', '']);
  expect(xlsLooks(oleBytes('Book', sheet))).toBe(undefined);
  expect(xlsLooks(oleBytes('Workbook', globals(60_000)))?.sheets[0]?.hiddenRows).toEqual([]);
});

test('half of it is refused in a sentence', async () => {
  for (const length of [700, 2000, 4000]) {
    const read = await readBook(bytes.subarray(0, length), '各支部.xls');
    expect('refused' in read && read.refused).toMatch(/读不了.*另存为 \.xlsx/);
  }
});
