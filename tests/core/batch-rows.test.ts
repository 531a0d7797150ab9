// Sheets of many papers: what becomes a fact of which paper, and what is said of all the rest.
import { expect, test } from 'vitest';
import { DAYS_WITH_TIMES } from '../../src/core/batch/day-and-time.ts';
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

test.each([
  ['应到会党员人数', '应到人数'],
  ['召开的时间', '会议日期'],
  ['谈心谈话次数', '谈话次数'],
])('%s is asked: is it %s?', (heading, name) => {
  const { headings, rows } = read([
    [
      ['单位', heading],
      ['第一党支部', '12'],
    ],
  ]);
  expect(headings[1]).toMatchObject({ how: '相近', name });
  expect(rows[0]?.facts).toEqual({ 发文机关: '第一党支部' });
});

test('a sheet that only names units is no second sheet of papers', () => {
  const list = ['姓名', '支部'];
  const { rows, told, headings } = read(
    [[HEAD, ROW]],
    [[list, ['某同志', '第一党支部']], { name: '党员名单' }],
  );
  expect(rows).toHaveLength(1);
  expect(headings).toHaveLength(HEAD.length);
  expect(told).toEqual([expect.stringMatching(/“党员名单”里认得的列只有单位，没有读/)]);
  expect(read([[['支部'], ['第一党支部']]]).rows).toHaveLength(1);
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

const HEAD = ['发文机关', '应到人数', '实到人数'];
const ROW = ['第一党支部', 20, 19];
const FACTS = { 发文机关: '第一党支部', 应到人数: 20, 实到人数: 19 };
const error: BookCell = { kind: 'error', text: '#N/A' };
const lost: BookCell = { kind: 'number', number: 1e18, text: '1000000000000000000', lost: true };

type Bad = {
  readonly rows: Parameters<typeof sheetOf>[0];
  readonly more?: Parameters<typeof sheetOf>[1];
  readonly facts: readonly object[];
  /** What is said, anywhere. */
  readonly said: readonly RegExp[];
};

const BAD: Readonly<Record<string, Bad>> = {
  'titles and an empty row above the heading': {
    rows: [['各支部组织生活会情况统计表'], ['填报单位：某街道', '', '2026年1月'], [], HEAD, ROW],
    facts: [FACTS],
    said: [/表头上面的字没有读：各支部组织生活会情况统计表／填报单位：某街道　2026年1月/],
  },
  'two rows of headings, merged': {
    rows: [['发文机关', '参会情况', ''], ['', '应到人数', '实到人数'], ROW],
    more: {
      merged: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
    },
    facts: [FACTS],
    said: [],
  },
  'two rows of headings that only together are a name': {
    rows: [['发文机关', '应到', '实到'], ['', '人数', '人数'], ROW],
    more: { merged: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
    facts: [FACTS],
    said: [],
  },
  'the unit merged over two rows': {
    rows: [HEAD, ROW, ['', 12, 11]],
    more: { merged: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
    facts: [FACTS, { 发文机关: '第一党支部', 应到人数: 12, 实到人数: 11 }],
    said: [/1 处上下合并的单元格，内容已在每行写出/],
  },
  'totals, notes, numbers of columns and headings said again': {
    rows: [HEAD, [1, 2, 3], ROW, ['小计', 20, 19], HEAD, ROW, ['合  计', 40, 38], ['注：以上为当日数']],
    facts: [FACTS, FACTS],
    said: [
      /第 2 行：是各列的编号/,
      /第 4 行：是合计/,
      /第 5 行：是重复的表头/,
      /第 7 行：是合计/,
      /第 8 行：是说明/,
    ],
  },
  'hidden rows': {
    rows: [HEAD, ROW, ['第二党支部', 1, 1]],
    more: { hiddenRows: [3] },
    facts: [FACTS],
    said: [/第 3 行：是隐藏的行，没有读取；需要读取的，请先取消隐藏/],
  },
  'errors of formulas': {
    rows: [HEAD, ['第一党支部', 20, error]],
    facts: [{ 发文机关: '第一党支部', 应到人数: 20 }],
    said: [/第 2 行第 3 列“实到人数”：是公式的错误 #N\/A，请改成要填的内容/],
  },
  'a number that lost its last digits': {
    rows: [
      [...HEAD, '联系电话'],
      [...ROW, lost],
    ],
    facts: [FACTS],
    said: [/第 2 行第 4 列“联系电话”：这个数超过 15 位/],
  },
  'the same heading twice': {
    rows: [
      [...HEAD, '实到人数'],
      [...ROW, 3],
    ],
    facts: [FACTS],
    said: [/第 3 列和第 4 列都是“实到人数”，只读第 3 列；请把另一列改名或者删去/],
  },
  'more than 200 columns': {
    rows: [[...HEAD, ...Array.from({ length: 220 }, (_, at) => `另列${at}`)], ROW],
    facts: [FACTS],
    said: [/有 223 列，只读前 200 列/],
  },
  'a day without its format, and one as text': {
    rows: [
      ['发文机关', '会议日期'],
      ['第一党支部', 46_030],
      ['第二党支部', '2026/1/8'],
    ],
    facts: [
      { 发文机关: '第一党支部', 会议日期: '2026年1月8日' },
      { 发文机关: '第二党支部', 会议日期: '2026年1月8日' },
    ],
    said: [/第 2 行“会议日期”：“46030”是日期去掉格式以后的数，已读作 2026年1月8日/],
  },
  'wide digits, spaces in the heading, a unit in it': {
    rows: [
      ['发 文 机 关*', '应到人数（人）', '实到人数:'],
      ['第一党支部', '２０', '１９名'],
    ],
    facts: [FACTS],
    said: [],
  },
  'formula-like text is text': {
    rows: [
      ['发文机关', '会议地点'],
      ['第一党支部', '=1+1'],
      ['第二党支部', '@会议室'],
    ],
    facts: [
      { 发文机关: '第一党支部', 会议地点: '=1+1' },
      { 发文机关: '第二党支部', 会议地点: '@会议室' },
    ],
    said: [],
  },
  'three rows of headings': {
    rows: [['各支部情况'], ['单位', '会议情况', ''], ['', '参会人数', ''], ['', '应到人数', '实到人数'], ROW],
    more: {
      merged: [
        { top: 1, left: 0, bottom: 3, right: 0 },
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 2, left: 1, bottom: 2, right: 2 },
      ],
    },
    facts: [FACTS],
    said: [/表头上面的字没有读：各支部情况/],
  },
  'sums and averages in other words': {
    rows: [
      HEAD,
      ROW,
      ['合计：1个支部', 20, 19],
      ['总计（1个支部）', 20, 19],
      ['本街道各支部合计', 20, 19],
      ['平均到会率', '', '95%'],
    ],
    facts: [FACTS],
    said: [3, 4, 5, 6].map((row) => new RegExp(`第 ${row} 行：是合计`)),
  },
  'who made the table, and how it is to be filled in': {
    rows: [
      HEAD,
      ROW,
      ['填表人：甲', '审核人：乙', '日期：2026.1.20'],
      ['填报要求：月底前报送'],
      ['※ 请不要改格式'],
      ['1.本表一式两份'],
      ['本表由各支部填写，月底前报送组织办公室'],
    ],
    facts: [FACTS],
    said: [3, 4, 5, 6, 7].map((row) => new RegExp(`第 ${row} 行：是(?:说明|分类的标题或者说明)`)),
  },
  'characters that are not seen': {
    rows: [['\u00a0发文\u3000机关\u200b', '应到\ufeff人数', '实到人数'], ROW],
    facts: [FACTS],
    said: [],
  },
  'a list without names, and lines drawn by hand': {
    rows: [HEAD, ['---', ':---:', '--:'], ROW],
    facts: [FACTS],
    said: [/第 2 行：是分隔线/],
  },
  'lists in one line': {
    rows: [
      ['发文机关', '学习书目', '议程', '学习内容'],
      ['第一党支部', '《甲》、《乙》（试行）', '①学习②剖析；③总结', '1.完成12.5%；2.走访'],
      ['第二党支部', '《甲》实施细则', '1.5小时', '党章、条例'],
    ],
    facts: [
      {
        发文机关: '第一党支部',
        学习书目: ['《甲》', '《乙》（试行）'],
        议程: ['学习', '剖析', '总结'],
        学习内容: ['完成12.5%', '走访'],
      },
      { 发文机关: '第二党支部', 学习书目: ['《甲》实施细则'], 议程: ['1.5小时'], 学习内容: ['党章、条例'] },
    ],
    said: [/“学习书目”.*分成 2 项/, /“议程”.*分成 3 项/, /“学习内容”.*分成 2 项/],
  },
  'names of groups between the units': {
    rows: [HEAD, ['一、机关'], ROW, ['（二）社区', '', '']],
    facts: [FACTS],
    said: [/第 2 行：是分类的标题.*一、机关/, /第 4 行：是分类的标题.*（二）社区/],
  },
  'hints and an example below the heading': {
    rows: [HEAD, ['（全称）', '人', '（人）'], ['例：某街道第一党支部', 12, 12], ROW],
    facts: [FACTS],
    said: [/第 2 行：是填写说明/, /第 3 行：是填写的例子/],
  },
  'a heading that begins every page, a little otherwise': {
    rows: [HEAD, ROW, ['发文机关（全称）', '应到', '实到']],
    facts: [FACTS],
    said: [/第 3 行：是重复的表头/],
  },
  'a row with words in columns that are not read': {
    rows: [[...HEAD, '备注'], ROW, ['', '', '', '以上三项照记录']],
    facts: [FACTS],
    said: [/第 3 行：只有没有用的列里有字，没有读：“以上三项照记录”/],
  },
  'a time beside the day, and a day in the place of a time': {
    rows: [
      ['发文机关', '会议日期', '会议时间'],
      ['第一党支部', '2026.1.8 15:00'],
      ['第二党支部', '', '2026年1月9日（星期五）下午3时'],
      ['第三党支部', '', '2026.1.10'],
      ['第四党支部', '2026年1月9日', '2026.1.10'],
    ],
    facts: [
      { 发文机关: '第一党支部', 会议日期: '2026年1月8日', 会议时间: '下午3时' },
      { 发文机关: '第二党支部', 会议日期: '2026年1月9日', 会议时间: '下午3时' },
      { 发文机关: '第三党支部', 会议日期: '2026年1月10日' },
      { 发文机关: '第四党支部', 会议日期: '2026年1月9日' },
    ],
    said: [
      /第 2 行“会议日期”：“2026.1.8 15:00”里的“下午3时”填入“会议时间”/,
      /第 3 行“会议时间”：.*填入“会议日期”/,
      /第 4 行“会议时间”：“2026.1.10”里的“2026年1月10日”填入“会议日期”/,
      /第 5 行第 3 列“会议时间”：只写了日期，没有钟点/,
    ],
  },
  'marks of the spreadsheet in text, and lines of a narrow column': {
    rows: [
      ['发文机关', '应到人数', '联系电话', '会议地点', '会议日期', '会议时间'],
      ['第一党支部', "'20", "'0571-123", '三楼\n会议室', '46030', 0.625],
    ],
    facts: [
      {
        发文机关: '第一党支部',
        应到人数: 20,
        联系电话: '0571-123',
        会议地点: '三楼、会议室',
        会议日期: '2026年1月8日',
        会议时间: '下午3时',
      },
    ],
    said: [
      /“应到人数”：前面的撇号/,
      /“联系电话”：前面的撇号/,
      /“会议地点”：格里有换行，各行已连成“三楼、会议室”，请核对/,
      /“会议日期”：“46030”是日期去掉格式以后的数/,
      /“会议时间”：“0.625”是时间去掉格式以后的数/,
    ],
  },
  'a name that is rows, in one cell': {
    rows: [
      [...HEAD, '整改清单'],
      [...ROW, '会议偏多'],
    ],
    facts: [FACTS],
    said: [/“整改清单”：是多行，请写在名为“整改清单”的工作表里/],
  },
};

test.each(Object.entries(BAD))('%s', (_, { rows, more, facts, said }) => {
  const found = read([rows, more]);
  expect(found.rows.map((row) => row.facts)).toEqual(facts);
  const all = [
    ...found.told,
    ...found.skipped.map(({ row, why }) => `第 ${row} 行：${why}`),
    ...found.rows.flatMap(({ unread }) =>
      unread.map(({ row, column, name, why }) => `第 ${row} 行第 ${column} 列“${name}”：${why}`),
    ),
  ];
  for (const each of said) expect(all.filter((sentence) => each.test(sentence))).toHaveLength(1);
  if (!said.length) expect(all).toEqual([]);
});

test('the days and their times are names of the vocabulary', () => {
  const columns = new Set(
    [...content.vocabulary.values()].flatMap((field) =>
      field.type === 'rows'
        ? field.columns.map(({ name, type }) => `${name} ${type}`)
        : `${field.name} ${field.type}`,
    ),
  );
  expect(
    DAYS_WITH_TIMES.flatMap(([day, time]) => [`${day} date`, `${time} time`]).filter(
      (each) => !columns.has(each),
    ),
  ).toEqual([]);
});

test('a sheet that is hidden is not read, and said', () => {
  const { rows, told } = read([[HEAD, ROW]], [[HEAD, ['第九党支部', 1, 1]], { name: '去年', hidden: true }]);
  expect(rows.map(({ facts }) => facts)).toEqual([FACTS]);
  expect(told).toContain('工作表“去年”是隐藏的，没有读取；需要读取的，请先取消隐藏');
});

test('rows of several units go to their units, in other spellings too; those of nobody are said', () => {
  const { rows, skipped, told } = read(
    [[HEAD, ROW, ['第二 党支部', 12, 12]], { name: '填报' }],
    [
      [
        ['单位\u200b', '问题', '整改措施', '完成时限'],
        ['第一党支部\u200b', '会议偏多', '合并召开'],
        ['第二党支部', '台账不全', '补齐'],
        ['第一党支部', '走访偏少', '每月一次'],
        ['第三党支部', '无', '无'],
        ['', '没有写', '单位'],
        ['中共某街道第二支部委员会', '笔记不全', '补记', 46_100],
      ],
      { name: '整改清单' },
    ],
  );
  expect(rows.map(({ facts }) => facts.整改清单)).toEqual([
    [
      { 问题: '会议偏多', 整改措施: '合并召开' },
      { 问题: '走访偏少', 整改措施: '每月一次' },
    ],
    [
      { 问题: '台账不全', 整改措施: '补齐' },
      { 问题: '笔记不全', 整改措施: '补记', 完成时限: '2026年3月19日' },
    ],
  ]);
  expect(told.join()).toContain('第 7 行的“中共某街道第二支部委员会”当作“第二党支部”，请核对');
  expect(skipped.map(({ row, why }) => [row, why])).toEqual([
    [5, '“第三党支部”不在填报的单位里，没有读；请照第一张工作表的写法写单位'],
    [6, '没有写是哪个单位的，没有读；请在“单位”一列写明'],
  ]);
});

test.each([
  ['nothing in it', [[[]]], /是空的/],
  ['only hidden sheets', [[[HEAD, ROW], { hidden: true }]], /都是隐藏的/],
  [
    'no heading',
    [
      [
        [
          ['甲', '乙'],
          [1, 2],
        ],
      ],
    ],
    /没有找到列名/,
  ],
  ['no row below the heading', [[[HEAD]]], /没有内容/],
  [
    'a column for each unit',
    [
      [
        [
          ['单位', '第一党支部', '第二党支部'],
          ['应到人数', 20, 12],
          ['实到人数', 19, 12],
        ],
      ],
    ],
    /一列是一个单位.*转置/,
  ],
  [
    'a form of one unit',
    [
      [
        [
          ['单位名称', '第一党支部', '会议日期', '2026.1.8'],
          ['应到人数', 20, '实到人数', 19],
        ],
      ],
    ],
    /一张表只写一个单位/,
  ],
] as const)('a book with %s is refused', (_, sheets, said) => {
  const found = readRows(
    { sheets: sheets.map(([rows, more]) => sheetOf(rows, more)) },
    template,
    content.vocabulary,
  );
  expect(found.rows).toEqual([]);
  expect(found.refused).toMatch(said);
});
