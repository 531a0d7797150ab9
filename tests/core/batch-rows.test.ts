// Sheets of many papers: what becomes a fact of which paper, and what is said of all the rest.
import { expect, test } from 'vitest';
import { WORDED_NAMES } from '../../src/core/batch/heading-words.ts';
import { readRows } from '../../src/core/batch/read-rows.ts';
import type { BookCell } from '../../src/core/sheet/book.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

const template = content.entries.find((each) => each.template.id === 'branch-life-report')?.template;
if (!template) throw new Error('no such template');
const read = (...sheets: Parameters<typeof sheetOf>[]) =>
  readRows({ sheets: sheets.map((args) => sheetOf(...args)) }, template, content.vocabulary);

const DAY: BookCell = { kind: 'date', day: { year: 2026, month: 1, day: 8 }, text: '2026/1/8' };

test('each row is the facts of one paper, by the names of the vocabulary', () => {
  const { rows, headings, skipped, told } = read([
    [
      ['发文机关', '会议日期', '应到人数', '实到（人）'],
      ['第一党支部', DAY, 20, '１９人'],
      ['第二党支部', '2026.1.9', '12', 12],
    ],
  ]);
  expect(rows.map(({ row, facts }) => [row, facts])).toEqual([
    [2, { 发文机关: '第一党支部', 会议日期: '2026年1月8日', 应到人数: 20, 实到人数: 19 }],
    [3, { 发文机关: '第二党支部', 会议日期: '2026年1月9日', 应到人数: 12, 实到人数: 12 }],
  ]);
  expect(headings.map(({ how }) => how)).toEqual(['名称', '名称', '名称', '同义']);
  expect([skipped, told]).toEqual([[], []]);
});

test('what is near a name is asked, not taken', () => {
  const rows = [
    ['发文机关', '应到人数', '实到人娄'],
    ['第一党支部', 20, 19],
  ];
  const { headings, rows: before } = read([rows]);
  expect(headings[2]).toMatchObject({ how: '相近', name: '实到人数' });
  expect(before[0]?.facts).not.toHaveProperty('实到人数');
  const answered = readRows(
    { sheets: [sheetOf(rows)] },
    template,
    content.vocabulary,
    new Map([['实到人娄', '实到人数']]),
  );
  expect(answered.rows[0]?.facts).toMatchObject({ 实到人数: 19 });
});

test('the names that sheets call otherwise are in the vocabulary', () => {
  expect(WORDED_NAMES.filter((name) => !content.vocabulary.has(name))).toEqual([]);
});
