// 00 生成情况.xlsx: the sheet as it was given with a first column 问题; corrected there and given again, it reads as before.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SheetAnswer } from '../../src/batch/sheet-protocol.ts';
import { createSheetWork } from '../../src/batch/sheet-work.ts';
import type { BatchRow } from '../../src/core/batch/batch-row.ts';
import { readReasons } from '../../src/core/batch/kept-reasons.ts';
import { markedBook } from '../../src/core/batch/marked-book.ts';
import { readRows } from '../../src/core/batch/read-rows.ts';
import { changesOf, namesNotWritten } from '../../src/core/batch/write-back.ts';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { type Book, shownText } from '../../src/core/sheet/book.ts';
import { toBookXlsx } from '../../src/render/book-xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

const entry = content.entries.find(({ template }) => template.id === 'democratic-life-notice');
if (!entry) throw new Error('no template');
const { template } = entry;

const read = (book: Book) => readRows(book, template, content.vocabulary, new Map([['问题', undefined]]));
const again = async (book: Book, rows: readonly BatchRow[]) => {
  const troubles = rows.map(({ sheet, row }) => ({
    ...{ sheet, row },
    problems: [{ severity: 'error' as const, name: '会议地点', message: `第 ${row} 行的地点不对` }],
  }));
  const bytes = toBookXlsx(markedBook(book, read(book).headings, troubles));
  const back = await readBook(bytes, '00 生成情况.xlsx');
  if (!('book' in back)) throw new Error(back.refused);
  return { bytes, book: back.book };
};

const day = (year: number, month: number, date: number, text: string) => ({
  kind: 'date' as const,
  day: { year, month, day: date },
  text,
});
const BOOKS: Readonly<Record<string, Book>> = {
  plain: {
    sheets: [
      sheetOf([
        ['单位', '拟开会日期', '会议地点'],
        ['甲支部', '2026年1月8日', '一楼'],
        ['乙支部', '2026-1-9', '二楼'],
      ]),
    ],
  },
  'with a title, two header rows, hidden rows and a sum': {
    sheets: [
      sheetOf(
        [
          ['某镇各支部开会安排'],
          ['单位', '会议', '', '年度'],
          ['', '会议地点', '拟开会日期', ''],
          ['甲支部', '一楼', day(2026, 1, 8, '2026/1/8'), 2025],
          ['丙支部', '三楼', '', 2025],
          ['乙支部', '二楼', day(2026, 1, 9, '2026/1/9'), 2025],
          ['合计', '', '', 3],
        ],
        {
          hiddenRows: [5],
          merged: [
            { top: 0, left: 0, bottom: 0, right: 3 },
            { top: 1, left: 0, bottom: 2, right: 0 },
            { top: 1, left: 1, bottom: 1, right: 2 },
            { top: 1, left: 3, bottom: 2, right: 3 },
          ],
        },
      ),
    ],
  },
  'of several sheets': {
    sheets: [
      sheetOf(
        [
          ['单位', '会议地点'],
          ['甲支部', '一楼'],
          ['乙支部', '二楼'],
        ],
        { name: '填报' },
      ),
      sheetOf(
        [
          ['单位', '姓名', '职务'],
          ['甲支部', '某同志', '书记'],
        ],
        { name: '班子名册' },
      ),
      sheetOf([['甲']], { name: '隐藏的', hidden: true }),
    ],
  },
  'with what looks like a formula, errors, long numbers and marks': {
    sheets: [
      sheetOf([
        ['单位', '会议地点', '附注', '联系电话'],
        ['=1+1', '+8610', '@SUM(A1)', { kind: 'error', text: '#N/A' }],
        [
          '-甲',
          "'一楼",
          '<b>&"',
          { kind: 'number', number: Number('123456789012345678'), text: '123456789012345678', lost: true },
        ],
        ['乙', '=HYPERLINK("a")', '一行\n两行', 13800001111],
      ]),
    ],
  },
  'with a first column 问题 of its own': {
    sheets: [
      sheetOf([
        ['问题', '单位', '会议地点'],
        ['学得不深', '甲支部', '一楼'],
        ['联系不多', '乙支部', '二楼'],
      ]),
    ],
  },
  'with numbers that show something else, and days with a time': {
    sheets: [
      sheetOf([
        ['单位', '联系电话', '应到人数', '会议日期', '会议时间'],
        [
          '甲支部',
          { kind: 'number', number: 571, text: '0571' },
          { kind: 'number', number: 12.4, text: '12' },
          {
            kind: 'date',
            day: { year: 2026, month: 1, day: 8 },
            time: { hour: 15, minute: 0 },
            text: '1月8日',
          },
        ],
        ['乙支部', '0571', { kind: 'number', number: 0.95, text: '95%' }, '2026.1.8 15:00'],
      ]),
    ],
  },
};

describe.each(Object.entries(BOOKS))('a book %s', (_, book) => {
  test('reads the same again, and once more', async () => {
    const first = read(book);
    expect(first.rows.length).toBeGreaterThan(1);
    const plain = ({ rows, skipped }: typeof first) => ({
      rows: rows.map(({ row, facts, unread }) => ({
        row,
        facts,
        unread: unread.map(({ name, why }) => [name, why]),
      })),
      skipped: skipped.map(({ sheet, row }) => [sheet, row]),
    });
    const once = await again(book, first.rows);
    expect(plain(read(once.book))).toEqual(plain(first));
    const twice = await again(once.book, read(once.book).rows);
    expect(plain(read(twice.book))).toEqual(plain(first));
    // One column of problems, however often it comes back.
    expect(twice.book.sheets[0]?.rows.map((row) => row.length)).toEqual(
      once.book.sheets[0]?.rows.map((row) => row.length),
    );
    const texts = once.book.sheets[0]?.rows.map(([cell]) => (cell?.kind === 'text' ? cell.text : ''));
    expect(texts?.filter((text) => text === '问题')).toHaveLength(1);
    for (const { row } of first.rows) expect(texts?.[row - 1]).toBe(`错误：第 ${row} 行的地点不对`);
  });

  test('holds no formula', async () => {
    const { bytes } = await again(book, read(book).rows);
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(parts.length).toBe(book.sheets.length);
    for (const [, part] of parts) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/);
  });
});

describe('what was changed of the rows since', () => {
  const fields = [...content.vocabulary.values()];
  const common = { 会议主题: '把实事办好' };
  const change = (row: BatchRow, at: number): BatchRow => {
    const facts = { ...row.facts, ...common };
    if (at === 0)
      return {
        ...row,
        facts: { ...facts, 拟开会日期: '2026年2月3日', 动员会参加人员: ['党员', '各科室负责人'] },
      };
    return { ...row, facts: at === 1 ? { ...facts, 会议地点: '', 年度: 2026 } : facts };
  };

  test.each(['plain', 'with a title, two header rows, hidden rows and a sum', 'of several sheets'])(
    'is read again out of a book %s',
    async (kind) => {
      const book = BOOKS[kind];
      if (!book) throw new Error('no book');
      const first = read(book);
      const rows = first.rows.map((row) => ({ ...row, facts: { ...row.facts, ...common } }));
      const now = first.rows.map(change);
      const pairs = now.map((each, at) => ({ now: each, read: rows[at] ?? each }));
      const changes = changesOf(pairs, first.headings, fields);
      const marked = markedBook(book, first.headings, [], { rows: changes, fields: fields });
      const back = await readBook(toBookXlsx(marked), '00 生成情况.xlsx');
      if (!('book' in back)) throw new Error(back.refused);
      const again = read(back.book);
      expect(again.skipped.map(({ row }) => row)).toEqual(first.skipped.map(({ row }) => row));
      // What all have in common has no column, because nobody changed it.
      const wanted = now.map(({ facts: { 会议主题: _, ...facts } }) =>
        Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== '')),
      );
      expect(again.rows.map(({ facts }) => facts)).toEqual(wanted);
      expect(marked[0]?.changed.size).toBe(4);
    },
  );

  test('a name that gets a column has it in every row, and a span is taken apart', () => {
    const [down] = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const book = {
      sheets: [
        sheetOf(
          [
            ['单位', '会议地点'],
            ['甲支部', '一楼'],
            ['乙支部', ''],
          ],
          { merged: down ? [down] : [] },
        ),
      ],
    };
    const { rows, headings } = read(book);
    expect(rows.map(({ facts }) => facts.会议地点)).toEqual(['一楼', '一楼']);
    const before = rows.map((row) => ({ ...row, facts: { ...row.facts, ...common } }));
    const pairs = before.map((row, at) => ({
      read: row,
      now: at ? { ...row, facts: { ...row.facts, 会议地点: '二楼', 会议主题: '另一个' } } : row,
    }));
    const changes = changesOf(pairs, headings, fields);
    const [sheet] = markedBook(book, headings, [], { rows: changes, fields: fields });
    expect(sheet?.rows.map((row) => row.map(shownText))).toEqual([
      ['问题', '单位', '会议地点', '会议主题'],
      ['', '甲支部', '一楼', '把实事办好'],
      ['', '乙支部', '二楼', '另一个'],
    ]);
    expect(sheet?.merged).toEqual([]);
  });

  test('lists stay as they were, and are named', () => {
    const { rows } = read(BOOKS['of several sheets'] ?? { sheets: [] });
    const [row] = rows;
    if (!row) throw new Error('no row');
    const now = { ...row, facts: { ...row.facts, 班子名册: [] } };
    expect(changesOf([{ now, read: row }], [], fields)).toEqual([]);
    expect(namesNotWritten({ now, read: row }, fields)).toEqual(['班子名册']);
    expect(namesNotWritten({ now: row, read: row }, fields)).toEqual([]);
  });
});

test('marks the problem and the cell it is about', () => {
  const book = BOOKS.plain;
  if (!book) throw new Error('no book');
  const problems = [
    { severity: 'error' as const, name: '会议地点', message: '没有这个地方' },
    { severity: 'warning' as const, message: '标题一样' },
  ];
  const [sheet] = markedBook(book, read(book).headings, [{ sheet: 'Sheet1', row: 3, problems }]);
  expect([...(sheet?.marked ?? [])]).toEqual(['2,0', '2,3']);
  expect(sheet?.rows[2]?.[0]).toEqual({ kind: 'text', text: '错误：没有这个地方\n提醒：标题一样' });
});

test('the worker that holds the book gives its rows in portions, and says what it cannot do', async () => {
  const said: SheetAnswer[] = [];
  const work = createSheetWork(atOnce, (answer) => said.push(answer));
  const vocabulary = [...content.vocabulary.values()];
  await work({ kind: 'rows', template, vocabulary, answers: [] });
  expect(said.splice(0)).toEqual([{ kind: 'refused', sentence: '还没有放进表格。' }]);
  const rows = Array.from({ length: 250 }, (_, at) => `第${at}支部,一楼,`);
  const text = ['单位,会议地点,开会的地方', ...rows].join('\n');
  await work({ kind: 'open', bytes: new TextEncoder().encode(text), name: '表.csv' });
  expect(said.splice(0)).toEqual([{ kind: 'opened', told: [] }]);
  await work({ kind: 'rows', template, vocabulary, answers: [['开会的地方', null]] });
  const portions = said
    .splice(0)
    .map((answer) => (answer.kind === 'rows' ? answer.rows.length : answer.kind));
  expect(portions).toEqual([100, 100, 50, 'read']);
  await work({ kind: 'report', troubles: [], changes: [] });
  expect(said.splice(0).map(({ kind }) => kind)).toEqual(['report']);
  await work({ kind: 'open', bytes: new TextEncoder().encode('%PDF-1.7'), name: '表.xlsx' });
  expect(said.map(({ kind }) => kind)).toEqual(['refused']);
});

describe('reasons for what stays as it is', () => {
  const reasons = {
    'attendance:会议地点=8/9': '两人出差，一人〔2025〕休假',
    'leftovers:工作概述=今年〔2026〕3号文，\n“照旧”\\': '今年仍是这样\n没有变',
  };

  test('come back with the sheet, once and twice', async () => {
    const book: Book = {
      sheets: [
        sheetOf([
          ['单位', '会议地点'],
          ['甲支部', '一楼'],
          ['乙支部', '二楼'],
        ]),
      ],
    };
    const troubles = [{ sheet: 'Sheet1', row: 2, problems: [], accepted: reasons }];
    const bytes = toBookXlsx(markedBook(book, read(book).headings, troubles));
    const back = await readBook(bytes, '00 生成情况.xlsx');
    if (!('book' in back)) throw new Error(back.refused);
    const found = read(back.book);
    const expected = {
      ...reasons,
      'leftovers:工作概述=今年〔2026〕3号文，\n“照旧”\\': '今年仍是这样 没有变',
    };
    expect(found.rows.map(({ accepted }) => accepted)).toEqual([expected, undefined]);
    expect((await again(back.book, found.rows)).book.sheets[0]?.rows[1]?.length).toBe(3);
  });

  test.each([
    '',
    '问题',
    '已说明理由：甲',
    '已说明理由：甲〔乙〕',
    '已说明理由：甲〔a:"〕',
    '已说明理由：〔〕',
  ])('%j holds none', (text) => {
    expect(readReasons(text)).toEqual({});
  });
});
