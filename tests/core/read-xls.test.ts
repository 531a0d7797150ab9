// An .xls of another program (LibreOffice wrote it from a sheet of ours), also under the name of an .et, as the rows of a batch.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRows } from '../../src/core/batch/read-rows.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from '../content/load-content.ts';

const { template } = content.entries.find((entry) => entry.template.id === 'branch-life-report') ?? {};
if (!template) throw new Error('no template');
const bytes = readFileSync('tests/cases/sheets/branches.xls');

test.each(['各支部.xls', '各支部.et', '各支部.xlsx'])('named %s', async (name) => {
  const read = await readBook(bytes, name);
  if (!('book' in read)) throw new Error(read.refused);
  expect(read.told.join('')).toContain('旧格式（.xls、.et）：隐藏的行和工作表也读了');
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

test('half of it is refused in a sentence', async () => {
  for (const length of [700, 2000, 4000]) {
    const read = await readBook(bytes.subarray(0, length), '各支部.xls');
    expect('refused' in read && read.refused).toMatch(/读不了.*另存为 \.xlsx/);
  }
});
