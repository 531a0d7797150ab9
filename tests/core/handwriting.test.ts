// What a form leaves to be written by hand: empty rows, tall rows, blanks, lines to write on; none of it is a blank still to fill.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { optionalParts } from '../../src/core/template/optional-parts.ts';
import {
  bodyTexts,
  cellTexts,
  fillPaper,
  type Paper,
  problemsOf,
  readTemplate,
  templateOf,
  templateText,
  vocabularyOf,
} from './compile-text.ts';

const FIELDS = `
应到人数: {type: 整数}
会议日期: {type: 日期}
会议时间: {type: 时间}
记录人: {type: 文本}
列席人员: {type: 列表}
班子名册: {type: 多行, columns: {职务: {type: 文本}, 告知日期: {type: 日期}}}
全体到会: {type: 声明, statement: 全体到会, needs: [应到人数]}
`;
const form = (body: string, more: Partial<Paper> = {}): Paper => ({
  fields: FIELDS,
  genre: '表',
  body,
  ...more,
});

const SIGN_IN = `| 序号 | 职务 | 签名 |
| --- | --- | --- |
{{#班子名册}}
| {{@1}} | {{职务}} | |
{{/班子名册}}
{{^班子名册.个数}}
{{#应到人数.空行}}
| {{@1}} | | |
{{/应到人数.空行}}
{{/班子名册.个数}}
{{#空行.2}}
| {{@1}} | | |
{{/空行.2}}`;

test.each([
  [
    'from the list, and two more',
    { 班子名册: [{ 职务: '书记' }, { 职务: '委员' }] },
    ['1书记', '2委员', '3', '4'],
  ],
  ['from the count', { 应到人数: 3 }, ['1', '2', '3', '4', '5']],
  ['ten where nothing is known', {}, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
  ['none of none', { 应到人数: 0 }, ['1', '2']],
] as const)('rows: %s', (_, facts, rows) => {
  const document = fillPaper(form(SIGN_IN), facts as Facts);
  expect(cellTexts(document).map((cells) => cells.join(''))).toEqual(rows);
  expect(document.gaps).toEqual([]);
});

test('five hundred rows and no more', () => {
  expect(cellTexts(fillPaper(form(SIGN_IN), { 应到人数: 100_000 }))).toHaveLength(502);
});

test('the blank paper of a form is the form with nothing known', () => {
  expect(fillPaper(form(SIGN_IN), {}, 'show')).toEqual(fillPaper(form(SIGN_IN), {}));
});

describe('a value or its blank', () => {
  const LINE =
    '{{会议日期.留白}}{{会议时间.留白}}，记录人{{记录人.留白}}，应到{{应到人数.留白}}人，列席{{列席人员.留白}}';
  const CELLS = `| --- | --- | --- |
| {{会议日期.留白}} | {{记录人.留白}} | {{应到人数.留白}} |`;

  test('in a line a rule shows the place', () => {
    expect(bodyTexts(fillPaper(form(LINE), {}))).toEqual([
      '＿＿＿＿年＿＿月＿＿日＿＿时＿＿分，记录人＿＿＿＿＿＿，应到＿＿人，列席＿＿＿＿＿＿',
    ]);
  });
  test('in a cell there is room already', () => {
    expect(cellTexts(fillPaper(form(CELLS), {}))).toEqual([['　　年　　月　　日', '', '']]);
  });
  test('what is known is printed', () => {
    const facts = {
      会议日期: '2026-01-08',
      会议时间: '15:00',
      记录人: '组织委员',
      应到人数: 7,
      列席人员: ['甲', '乙'],
    };
    expect(bodyTexts(fillPaper(form(LINE), facts))).toEqual([
      '2026年1月8日下午3时，记录人组织委员，应到7人，列席甲、乙',
    ]);
  });
  test('what cannot be read is still a blank to mend', () => {
    expect(fillPaper(form(CELLS), { 会议日期: '2月30日' }).gaps).toHaveLength(1);
  });
  test('of a column, with its own kind', () => {
    const rows = `| --- | --- |
{{#班子名册}}
| {{职务.留白}} | {{告知日期.留白}} |
{{/班子名册}}`;
    expect(
      cellTexts(fillPaper(form(rows), { 班子名册: [{ 职务: '书记' }, { 告知日期: '2026-01-09' }] })),
    ).toEqual([
      ['书记', '　　年　　月　　日'],
      ['', '2026年1月9日'],
    ]);
  });
});

test('a row is as tall as the most room in it; the last cell takes the rest of the row', () => {
  const document = fillPaper(
    form(`| --- | --- | --- | --- |
| 时间 | {{会议日期.留白}} | 记录 | {{记录人.留白}} |
| 要点 | {{留.6}} |
| 签名 | {{留.2}} | 日期 | {{留.3}} |`),
    {},
  );
  const [table] = document.blocks.filter((block) => block.kind === 'table');
  expect(table).toMatchObject({ headless: true, tall: [1, 6, 3] });
  expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([4, 2, 4]);
});

test('alone it is lines to write on, in a speech as well', () => {
  const document = fillPaper({ fields: FIELDS, genre: '发言材料', body: '## 问题\n{{留.3}}' }, {});
  expect(document.blocks.find((block) => block.kind === 'table')).toMatchObject({
    headless: true,
    rows: [[[]], [[]], [[]]],
    tall: [1, 1, 1],
  });
});

test('a form lies or stands as its head says, other papers say nothing', () => {
  expect(fillPaper(form('甲', { page: '横' }), {}).form).toEqual({ page: 'landscape' });
  expect(fillPaper(form('甲'), {}).form).toEqual({ page: 'portrait' });
  expect(fillPaper({ body: '甲' }, {}).form).toBeUndefined();
  const [width] = fillPaper(form('| --- |\n| 甲 |', { page: '横' }), {}).blocks.flatMap((block) =>
    block.kind === 'table' ? block.columns.map((column) => column.width) : [],
  );
  expect(width).toBe(12756);
});

test('empty rows are no part to be left out, and what counts them is used', () => {
  expect(optionalParts(templateOf(form(SIGN_IN)))).toEqual([]);
});

test.each([
  ['{{留.0}}', '{{留.0}} 应写成 {{留.3}}：留几行，1 至 30'],
  ['{{留}}', '{{留}} 应写成 {{留.3}}：留几行，1 至 30'],
  ['{{#空行.501}}甲{{/空行.501}}', '{{#空行.501}} 应写成 {{#空行.8}}：空几行，1 至 500'],
  ['{{#记录人.空行}}甲{{/记录人.空行}}', '“记录人.空行”：空几行由一个整数说，“记录人”不是整数'],
  ['{{班子名册.留白}}', '“班子名册.留白”：只有一句话、一个数、一个日期、一个列表可以留白'],
  ['{{会意日期.留白}}', '名称“会意日期”没有声明，是不是“会议日期”？'],
])('%s is refused', (body, message) => {
  const source = { file: 'content/templates/test.md', text: templateText(form(body)) };
  const problems = problemsOf(readTemplate(source, { vocabulary: vocabularyOf(FIELDS) }));
  expect(problems.map((problem) => problem.message).join()).toBe(message);
});

test('elsewhere a table has its head, and every row all its cells', () => {
  const read = (paper: Paper) =>
    problemsOf(
      readTemplate(
        { file: 'content/templates/test.md', text: templateText({ fields: FIELDS, ...paper }) },
        { vocabulary: vocabularyOf(FIELDS) },
      ),
    ).map(({ message }) => message);
  expect(read({ body: '| --- |\n| 甲 |' })).toContain('表的连字符行上面缺少表头行');
  expect(read({ body: '| 甲 | 乙 |\n| --- | --- |\n| 丙 |' })).toEqual(['这一行有 1 列，表头有 2 列']);
  expect(read({ genre: '表', body: '| 甲 |\n| --- |\n| 丙 | 丁 |' })).toEqual(['这一行有 2 列，表头有 1 列']);
});
