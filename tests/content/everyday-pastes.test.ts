// Tables as offices have them, pasted into the rows of the real vocabulary: each answer arrives in its column, the rest is told.
import { describe, expect, test } from 'vitest';
import type { RowsType } from '../../src/core/facts/field.ts';
import type { ClipPart } from '../../src/core/sheet/clip.ts';
import { type SpanningCell, spreadCells } from '../../src/core/sheet/grid.ts';
import { pasteIntoRows } from '../../src/core/sheet/paste-into.ts';
import { readText } from '../../src/core/sheet/read-text.ts';
import { content } from './load-content.ts';

/** A list as one paper asks for it: `整改清单 of branch-life-report-office`, else as the vocabulary has it. */
function columnsOf(list: string): RowsType {
  const [name = '', paper] = list.split(' of ');
  const { template } = content.entries.find(({ template: { id } }) => id === paper) ?? {};
  const field = paper ? template?.fields.find((each) => each.name === name) : content.vocabulary.get(name);
  if (field?.type !== 'rows') throw new Error(`${list} has no rows`);
  return field;
}

/** A row of text cells; `*3` after a cell lets it stand over three columns, `/2` over two rows. */
function table(...rows: readonly string[]): ClipPart {
  const cells = rows.map((row) =>
    row.split('|').map((cell): SpanningCell => {
      const [, text = '', wide = '1', high = '1'] = /^(.*?)(?:\*(\d))?(?:\/(\d))?$/s.exec(cell) ?? [];
      return { text, colSpan: Number(wide), rowSpan: Number(high) };
    }),
  );
  return { kind: 'table', grid: spreadCells(cells) };
}

type Case = {
  readonly about: string;
  readonly into: string;
  /** Column the cursor is in. */
  readonly at?: number;
  readonly text?: string;
  readonly parts?: readonly ClipPart[];
  readonly rows: readonly object[];
  /** Sentence after the number of rows. */
  readonly told?: string;
  readonly surplus?: readonly string[];
};

const LIST = '整改清单 of branch-life-report-office';
const BRANCHES = '所属支部';
const SHOWN = '没有填入的文字列在下面，请核对';

const CASES: readonly Case[] = [
  {
    about: 'headings of the office, numbered rows',
    into: LIST,
    text: '序号\t问题类别\t存在问题\t具体表现\t整改措施\t责任人\t整改时限\n1\t作风\t表格多\t一月报九张\t合并表格\t组织委员\t2026/6/30\n2\t学习\t研讨少\t一年两次\t每季一次\t宣传委员\t2026.3.1',
    rows: [
      {
        方面: '作风',
        问题: '表格多',
        事例: '一月报九张',
        整改措施: '合并表格',
        责任人: '组织委员',
        完成时限: '2026年6月30日',
      },
      {
        方面: '学习',
        问题: '研讨少',
        事例: '一年两次',
        整改措施: '每季一次',
        责任人: '宣传委员',
        完成时限: '2026年3月1日',
      },
    ],
    told: '表头、“序号”列的序号没有填入',
  },
  {
    about: 'a merged title above the heading',
    into: LIST,
    parts: [table('某支部查摆问题整改台账*3', '问题|措施|完成时间', '慢|快办|2026-01-08')],
    rows: [{ 问题: '慢', 整改措施: '快办', 完成时限: '2026年1月8日' }],
    told: `表头、表头上面的 1 行没有填入；${SHOWN}`,
    surplus: ['某支部查摆问题整改台账'],
  },
  {
    about: 'a title and a line of who filled it in',
    into: LIST,
    text: '整改台账\t\t\n填报单位：某支部\t\t2026年1月\n查摆问题\t整改举措\t责任领导\n慢\t快办\t书记',
    rows: [{ 问题: '慢', 整改措施: '快办', 责任人: '书记' }],
    told: `表头、表头上面的 2 行没有填入；${SHOWN}`,
    surplus: ['整改台账', '填报单位：某支部　2026年1月'],
  },
  {
    about: 'a heading of two rows',
    into: LIST,
    parts: [table('序号/2|问题/2|整改*2', '措施|时限', '1|慢|快办|2026-01-08')],
    rows: [{ 问题: '慢', 整改措施: '快办', 完成时限: '2026年1月8日' }],
    told: '有 3 处合并单元格，内容已在每行写出；表头、“序号”列的序号没有填入',
  },
  {
    about: 'a heading of two rows, copied as text',
    into: LIST,
    text: '序号\t问题\t整改\t\n\t\t措施\t时限\n1\t慢\t快办\t2026-01-08',
    rows: [{ 问题: '慢', 整改措施: '快办', 完成时限: '2026年1月8日' }],
    told: '表头、“序号”列的序号没有填入',
  },
  {
    about: 'numbers of the columns under the heading',
    into: LIST,
    text: '问题\t措施\t时限\n1\t2\t3\n慢\t快办\t2026-01-08',
    rows: [{ 问题: '慢', 整改措施: '快办', 完成时限: '2026年1月8日' }],
    told: '表头、表头下面的编号没有填入',
  },
  {
    about: 'a row of sums, units in the headings, numbers in every form',
    into: BRANCHES,
    text: '党支部名称\t召开时间\t应到党员（人）\t实到党员(人)\t征求意见条数\n第一支部\t2025年12月9日\t46人\t４４\t1,021条\n第二支部\t2025-12-10\t30.0\t30\t21\n合计\t\t76\t74\t1,042',
    rows: [
      { 支部: '第一支部', 会议日期: '2025年12月9日', 应到人数: 46, 实到人数: 44, 征求意见数: 1021 },
      { 支部: '第二支部', 会议日期: '2025年12月10日', 应到人数: 30, 实到人数: 30, 征求意见数: 21 },
    ],
    told: `表头、1 行合计、小计或平均没有填入；${SHOWN}`,
    surplus: ['合计　76　74　1,042'],
  },
  {
    about: 'sums of parts, an average and a note at the foot',
    into: BRANCHES,
    text: '支部\t应到人数\t实到人数\n甲支部\t9\t8\n机关小计\t9\t8\n乙支部\t7\t7\n平 均\t8\t7.5\n注：数字截至年底\t\t',
    rows: [
      { 支部: '甲支部', 应到人数: 9, 实到人数: 8 },
      { 支部: '乙支部', 应到人数: 7, 实到人数: 7 },
    ],
    told: `表头、2 行合计、小计或平均、1 行说明没有填入；${SHOWN}`,
    surplus: ['机关小计　9　8', '平 均　8　7.5', '注：数字截至年底'],
  },
  {
    about: 'the heading again on the next page',
    into: LIST,
    text: '问题\t措施\n慢\t快办\n问题\t措施\n乱\t理顺',
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '乱', 整改措施: '理顺' },
    ],
    told: '表头、重复的 1 行表头没有填入',
  },
  {
    about: 'no heading, every column',
    into: LIST,
    text: '作风\t慢\t去年三次\t快办\t书记\t2026-01-08',
    rows: [
      {
        方面: '作风',
        问题: '慢',
        事例: '去年三次',
        整改措施: '快办',
        责任人: '书记',
        完成时限: '2026年1月8日',
      },
    ],
  },
  {
    about: 'a ledger in a report that asks for three of its columns: the rest is kept',
    into: '整改清单 of democratic-life-report-subdistrict',
    text: '序号\t问题\t整改措施\t责任领导\t整改时限\t整改进展\t结转\n1\t慢\t快办\t书记\t2026-6-30\t办了三件\t是',
    rows: [
      {
        问题: '慢',
        整改措施: '快办',
        责任领导: '书记',
        完成时限: '2026年6月30日',
        进展情况: '办了三件',
        结转: true,
      },
    ],
    told: '表头、“序号”列的序号没有填入；“整改措施”“责任领导”“完成时限”“进展情况”“结转”这份文书不用，内容照样保存',
  },
  {
    about: 'who answers under the heading of a column that is not asked for',
    into: LIST,
    text: '问题\t措施\t责任单位\t时限\n慢\t快办\t办公室\t2026-6-30',
    rows: [{ 问题: '慢', 整改措施: '快办', 责任人: '办公室', 完成时限: '2026年6月30日' }],
    told: '表头没有填入',
  },
  {
    about: 'who answers under two headings: the one that is asked for and one that is kept',
    into: LIST,
    text: '问题\t措施\t责任单位\t责任人\t时限\n慢\t快办\t办公室\t书记\t2026-6-30',
    rows: [{ 问题: '慢', 整改措施: '快办', 责任单位: '办公室', 责任人: '书记', 完成时限: '2026年6月30日' }],
    told: '表头没有填入；“责任单位”这份文书不用，内容照样保存',
  },
  {
    about: 'a later limit is no limit',
    into: LIST,
    text: '问题\t措施\t新时限\n慢\t快办\t2026-9-30',
    rows: [{ 问题: '慢', 整改措施: '快办', 新时限: '2026年9月30日' }],
    told: '表头没有填入；“新时限”这份文书不用，内容照样保存',
  },
  {
    about: 'no heading, a column of numbers in front',
    into: '整改清单 of democratic-life-report-subdistrict',
    text: '1\t作风\t慢\n2\t学习\t少',
    rows: [
      { 方面: '作风', 问题: '慢' },
      { 方面: '学习', 问题: '少' },
    ],
    told: '第一列的序号没有填入',
  },
  {
    about: 'from the middle column on',
    into: LIST,
    at: 4,
    text: '快办\t书记\t2026-01-08\n理顺\t委员\t2026-02-08',
    rows: [
      { 整改措施: '快办', 责任人: '书记', 完成时限: '2026年1月8日' },
      { 整改措施: '理顺', 责任人: '委员', 完成时限: '2026年2月8日' },
    ],
  },
  {
    about: 'one column under its name',
    into: LIST,
    text: '存在问题\n慢\n乱',
    at: 2,
    rows: [{ 问题: '慢' }, { 问题: '乱' }],
    told: '表头没有填入',
  },
  {
    about: 'lines inside cells of Excel',
    into: LIST,
    text: '问题\t整改措施\t责任人\n慢\t"1.清目录\n2.并报表"\t"书记\n委员"',
    rows: [{ 问题: '慢', 整改措施: '1.清目录；2.并报表', 责任人: '书记、委员' }],
    told: '表头没有填入；有 2 格里的几行连成了一行',
  },
  {
    about: 'merged cells in a table of Word',
    into: LIST,
    parts: [table('类别|问题|措施', '作风/2|慢|快办', '乱|理顺')],
    rows: [
      { 方面: '作风', 问题: '慢', 整改措施: '快办' },
      { 方面: '作风', 问题: '乱', 整改措施: '理顺' },
    ],
    told: '有 1 处合并单元格，内容已在每行写出；表头没有填入',
  },
  {
    about: 'two tables with words between them',
    into: LIST,
    parts: [
      { kind: 'text', text: '一、作风方面' },
      table('问题|措施', '慢|快办'),
      { kind: 'text', text: '二、学习方面' },
      table('问题|措施', '少|多学'),
    ],
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '少', 整改措施: '多学' },
    ],
    told: `表头没有填入；表格以外的文字没有填入；${SHOWN}`,
    surplus: ['一、作风方面', '二、学习方面'],
  },
  {
    about: 'a table that goes on without its heading',
    into: LIST,
    parts: [table('措施|问题', '快办|慢'), table('多学|少')],
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '少', 整改措施: '多学' },
    ],
    told: '表头没有填入',
  },
  {
    about: 'a small table of something else before the right one',
    into: LIST,
    parts: [table('填报人|某某', '电话|略'), table('问题|措施|时限', '慢|快办|2026-01-08')],
    rows: [{ 问题: '慢', 整改措施: '快办', 完成时限: '2026年1月8日' }],
    told: `表头没有填入；有 2 行的列数多出来；${SHOWN}`,
    surplus: ['填报人　某某', '电话　略'],
  },
  {
    about: 'headings in the first column',
    into: LIST,
    text: '问题\t慢\t乱\n整改措施\t快办\t理顺\n责任人\t书记\t委员',
    rows: [
      { 问题: '慢', 整改措施: '快办', 责任人: '书记' },
      { 问题: '乱', 整改措施: '理顺', 责任人: '委员' },
    ],
    told: '表头（在最左一列）没有填入',
  },
  {
    about: 'text with commas',
    into: LIST,
    text: '问题,整改措施,完成时限\n慢,"快办,早办",2026-01-08',
    rows: [{ 问题: '慢', 整改措施: '快办,早办', 完成时限: '2026年1月8日' }],
    told: '表头没有填入',
  },
  {
    about: 'text of a chat with wide commas',
    into: LIST,
    text: '问题，措施，责任人\n慢，快办，书记\n乱，理顺，委员',
    rows: [
      { 问题: '慢', 整改措施: '快办', 责任人: '书记' },
      { 问题: '乱', 整改措施: '理顺', 责任人: '委员' },
    ],
    told: '表头没有填入',
  },
  {
    about: 'a message with names and colons',
    into: LIST,
    text: '存在问题：慢\n整改措施：快办\n责任人：书记\n\n存在问题：乱\n整改措施：理顺\n责任人：委员',
    rows: [
      { 问题: '慢', 整改措施: '快办', 责任人: '书记' },
      { 问题: '乱', 整改措施: '理顺', 责任人: '委员' },
    ],
    told: '表头没有填入',
  },
  {
    about: 'a table between bars, as chats write it',
    into: LIST,
    text: '| 问题 | 措施 |\n|---|---|\n| 慢 | 快办 |',
    rows: [{ 问题: '慢', 整改措施: '快办' }],
    told: '表头没有填入',
  },
  {
    about: 'columns far apart in a text',
    into: LIST,
    text: '序号  问题  措施\n1  慢  快办\n2  乱  理顺',
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '乱', 整改措施: '理顺' },
    ],
    told: '表头、“序号”列的序号没有填入',
  },
  {
    about: 'yes and no',
    into: '缺席人员',
    text: '职位\t缺席事由\t是否书面发言\t告知时间\n副书记\t出差\t√\t2026/1/9\n委员\t病假\t否\t',
    rows: [
      { 职务: '副书记', 原因: '出差', 书面发言: true, 告知日期: '2026年1月9日' },
      { 职务: '委员', 原因: '病假', 书面发言: false },
    ],
    told: '表头没有填入',
  },
  {
    about: 'remarks nobody asks for, blank rows and blank columns',
    into: LIST,
    text: '问题\t\t措施\t备注\n\n慢\t\t快办\t已报\n\t\t\t\n乱\t\t理顺\t\n',
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '乱', 整改措施: '理顺' },
    ],
    told: `表头没有填入；有 1 行的列数多出来；${SHOWN}`,
    surplus: ['已报'],
  },
  {
    about: 'the register of what was put right',
    into: '整改清单 of rectification-bulletin-subdistrict',
    text: '编号\t问题类型\t反馈问题\t整改措施\t牵头单位\t完成时限\t完成状态\t整改成效\t销号日期\n1\t作风\t慢\t快办\t办公室\t2025-9-1\t已完成\t当日办结\t2025-8-30',
    rows: [
      {
        方面: '作风',
        问题: '慢',
        整改措施: '快办',
        责任单位: '办公室',
        完成时限: '2025年9月1日',
        状态: '已完成',
        进展情况: '当日办结',
        完成日期: '2025年8月30日',
      },
    ],
    told: '表头、“编号”列的序号没有填入',
  },
  {
    about: 'subheadings among the rows, in the column of numbers',
    into: LIST,
    text: '序号\t问题\t措施\n一、班子方面\n1\t慢\t快办\n二、个人方面\n2\t散\t勤查',
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '散', 整改措施: '勤查' },
    ],
    told: `表头、“序号”列的序号、2 行小标题没有填入；${SHOWN}`,
    surplus: ['一、班子方面', '二、个人方面'],
  },
  {
    about: 'a subheading merged over the whole row',
    into: LIST,
    parts: [table('问题|措施|责任人', '班子成员方面*3', '慢|快办|书记', '无|无|无')],
    rows: [
      { 问题: '慢', 整改措施: '快办', 责任人: '书记' },
      { 问题: '无', 整改措施: '无', 责任人: '无' },
    ],
    told: `表头、1 行小标题没有填入；${SHOWN}`,
    surplus: ['班子成员方面'],
  },
  {
    about: 'words in the column of numbers beside answers',
    into: LIST,
    text: '序号\t问题\t措施\n1\t慢\t快办\n会后新增\t散\t勤查',
    rows: [
      { 问题: '慢', 整改措施: '快办' },
      { 问题: '散', 整改措施: '勤查' },
    ],
    told: `表头、“序号”列的序号没有填入；有 1 行的列数多出来；${SHOWN}`,
    surplus: ['会后新增'],
  },
  ...['一|二', '（一）|（二）', '①|②', '１|２', '⑴|⑵'].map((numbers): Case => {
    const [one, two] = numbers.split('|');
    return {
      about: `no heading, rows numbered ${one}`,
      into: LIST,
      text: `${one}\t作风\t慢\n${two}\t学习\t散`,
      rows: [
        { 方面: '作风', 问题: '慢' },
        { 方面: '学习', 问题: '散' },
      ],
      told: '第一列的序号没有填入',
    };
  }),
  {
    about: 'one column of numbered lines under a long name',
    into: LIST,
    text: '存在的主要问题\n1、慢\n2、散',
    rows: [{ 问题: '慢' }, { 问题: '散' }],
    told: '表头、各行前面的序号没有填入',
  },
  {
    about: 'numbers in front of the answers of a column',
    into: LIST,
    text: '问题\t措施\n1.慢\t1. 快办\n2.散\t1. 勤查',
    rows: [
      { 问题: '慢', 整改措施: '1. 快办' },
      { 问题: '散', 整改措施: '1. 勤查' },
    ],
    told: '表头、各行前面的序号没有填入',
  },
  {
    about: 'headings in brackets',
    into: LIST,
    text: '【问题】\t【措施】：\n慢\t快办',
    rows: [{ 问题: '慢', 整改措施: '快办' }],
    told: '表头没有填入',
  },
  {
    about: 'a sum within one cell',
    into: '到会成员',
    text: '职务\t人数\n书记\t1\n共计1人\t',
    rows: [{ 职务: '书记', 人数: 1 }],
    told: `表头、1 行合计、小计或平均没有填入；${SHOWN}`,
    surplus: ['共计1人'],
  },
  {
    about: 'commas, and a cell in quotes over two lines',
    into: LIST,
    text: '问题,整改措施\n"慢,\n散",快办\n软,勤查',
    rows: [
      { 问题: '慢,散', 整改措施: '快办' },
      { 问题: '软', 整改措施: '勤查' },
    ],
    told: '表头没有填入；有 1 格里的几行连成了一行',
  },
  {
    about: 'prose with commas, which is no table',
    into: LIST,
    at: 2,
    text: '学得不深，用得不够\n查得不细，改得不实',
    rows: [{ 问题: '学得不深，用得不够' }, { 问题: '查得不细，改得不实' }],
  },
];

const paste = ({ into, at = 0, text, parts }: Case) => {
  const type = columnsOf(into);
  const clip = { parts: parts ?? [{ kind: 'table' as const, grid: readText(text ?? '', type.columns) }] };
  return pasteIntoRows(type, undefined, clip, { row: 0, column: at });
};

test.each(CASES)('$about', (sheet) => {
  const { rows, told, surplus = [] } = sheet;
  const sentence = `已粘贴 ${rows.length} 行${told ? `；${told}` : ''}。`;
  expect(paste(sheet)).toEqual({ kind: 'pasted', fact: rows, sentence, surplus, from: 0 });
});

test('a heading alone is no answer', () => {
  const parts = [table('方面|问题|整改措施')];
  expect(paste({ about: '', into: LIST, parts, rows: [] })).toMatchObject({
    fact: [],
    sentence: '没有可以填入的行；表头没有填入。',
  });
});

describe('which column is which is asked where it is not plain', () => {
  const names = (into: string, targets: readonly (number | undefined)[]) =>
    targets.map((at) => columnsOf(into).columns[at ?? -1]?.name);
  test.each([
    {
      about: 'a column is missing and the dates would stand under the answerable',
      into: LIST,
      text: '作风\t慢\t快办\t书记\t2026-01-08',
      targets: ['方面', '问题', '整改措施', '责任人', '完成时限'],
    },
    {
      about: 'a heading holds the name of a column somewhere',
      into: LIST,
      text: '问题\t整改措施落实人\n慢\t书记',
      targets: ['问题', '整改措施'],
    },
    {
      about: 'a heading is unknown and there are columns left',
      into: LIST,
      text: '问题\t措施\t牵头的同志\n慢\t快办\t书记',
      targets: ['问题', '整改措施', undefined],
    },
    {
      about: 'few of many headings are known',
      into: LIST,
      text: '问题\t措施\t甲项\t乙项\t丙项\t丁项\n慢\t快办\t1\t2\t3\t4',
      targets: ['问题', '整改措施', undefined, undefined, undefined, undefined],
    },
    {
      about: 'the same heading stands twice',
      into: LIST,
      text: '问题\t问题\n慢\t快办',
      targets: ['问题', '事例'],
    },
    {
      about: 'counts would stand under words',
      into: BRANCHES,
      text: '甲支部\t2025-12-9\t9\t8',
      targets: ['支部', '会议日期', '应到人数', '实到人数'],
    },
  ])('$about', ({ about, into, text, targets }) => {
    const question = paste({ about, into, text, rows: [] });
    if (question.kind !== 'question') throw new Error(question.sentence);
    expect(names(into, question.targets)).toEqual(targets);
    const clip = { parts: [{ kind: 'table' as const, grid: readText(text, columnsOf(into).columns) }] };
    const answers = new Map([[question.id, question.targets]]);
    const after = pasteIntoRows(columnsOf(into), undefined, clip, { row: 0, column: 0 }, answers);
    expect(after.kind).toBe('pasted');
  });
});
