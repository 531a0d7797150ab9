// A form on its sheets: rows high enough to write in, a last cell as wide as the rest, sheets that lie, a title for each sheet.
import { expect, test } from 'vitest';
import { plainText } from '../../src/core/document/document.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { pageShape } from '../../src/core/style/page.ts';
import { leastHeight } from '../../src/core/style/roles.ts';
import { toText } from '../../src/render/text.ts';
import { fillPaper, type Paper } from './compile-text.ts';

const FIELDS = '整改清单: {type: 多行, columns: {问题: {type: 文本}}}';
const form = (body: string, page?: '横'): Paper => ({
  fields: FIELDS,
  genre: '表',
  body,
  ...(page ? { page } : {}),
});

const ROWS = `| --- | --- | --- |
| 时间 | | {{留.3}} |
| 内容 | {{留.2}} |`;

test.each([
  ['stands', undefined],
  ['lies', '横'],
] as const)('a table fills the width of a sheet that %s', (_, page) => {
  const [sheet] = layOut(fillPaper(form(ROWS, page), {}));
  const { left, textWidth } = pageShape(page ? 'landscape' : 'portrait');
  const upright = sheet?.rules.filter(({ x, toX }) => x === toX).map(({ x }) => x) ?? [];
  expect(!!sheet?.landscape).toBe(page === '横');
  expect([Math.min(...upright), Math.max(...upright)]).toEqual([left, left + textWidth]);
  // Four edges of the first row, three of the second.
  expect(upright.length).toBe(7);
});

test('a row is as high as its lines of writing, and never too low for a hand', () => {
  const [sheet] = layOut(fillPaper(form(ROWS), {}));
  const heights = new Set(sheet?.rules.filter(({ x, toX }) => x === toX).map(({ y, toY }) => toY - y));
  expect([...heights].map((height) => height - (height % 10))).toEqual(
    [3, 2].map((lines) => leastHeight(lines) + 10),
  );
  expect(leastHeight(1)).toBeGreaterThan(500);
});

test('every further title begins a sheet', () => {
  const body = `{{#整改清单}}
# 审批单
| --- | --- |
| 问题 | {{问题}} |
{{/整改清单}}`;
  const document = fillPaper(form(body), { 整改清单: [{ 问题: '甲' }, { 问题: '乙' }] });
  const pages = layOut(document).map((page) => page.lines.map(lineText).filter(Boolean));
  expect(pages).toEqual([['试'], ['审批单', '问题', '甲'], ['审批单', '问题', '乙']]);
  expect(toText(document)).not.toContain('附件');
});

test('a table under another begins with its own row of titles, and is kept apart', () => {
  const body = `| 姓名 | 职务 |
| --- | --- |
| | |

| 问题 | 措施 |
| --- | --- |
| | |`;
  const { blocks } = fillPaper(form(body), {});
  expect(blocks.slice(-3).map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
  expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.columns[0]?.title] : []))).toEqual([
    '姓名',
    '问题',
  ]);
});

test('a title stands in one line where the sheet has room for it', () => {
  const title = '某党委二〇二五年度民主生活会会前学习安排表';
  const heading = (page?: '横') => {
    const [first] = fillPaper({ ...form('', page), title }, {}).blocks;
    return first?.kind === 'paragraph' ? plainText(first.runs).split('\n').length : 0;
  };
  expect([heading(), heading('横')]).toEqual([2, 1]);
});

test('dashes after an empty line begin a table without titles', () => {
  const body = `| 项目 | 好 | 差 |
| --- | --- | --- |
| 总体 | | |

| --- | --- |
| 意见 | |`;
  const { blocks } = fillPaper(form(body), {});
  expect(
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.columns.length, !!block.headless]] : [])),
  ).toEqual([
    [3, false],
    [2, true],
  ]);
});

test.each([
  ['few', 15, 15, 1],
  ['many', 16, 8, 2],
  ['an odd one over', 17, 9, 2],
] as const)('rows two by two: %s', (_, count, rows, side) => {
  const body = `| 问题 |
| --- |
{{#整改清单}}
| {{问题}} |
{{/整改清单}}`;
  const facts = { 整改清单: Array.from({ length: count }, (_, index) => ({ 问题: `问${index + 1}` })) };
  const [, , table] = fillPaper({ ...form(body), rows: '并排' }, facts).blocks;
  const cells = table?.kind === 'table' ? table.rows.map((row) => row.map(plainText)) : [];
  expect([cells.length, cells[0]?.length]).toEqual([rows, side]);
  expect(cells.flat().filter(Boolean)).toEqual(facts.整改清单.map(({ 问题 }) => 问题));
});

test('a row chosen of many says which it is of all', () => {
  const fields =
    '整改清单: {type: 多行, columns: {问题: {type: 文本}, 状态: {type: 选项, options: [已完成, 推进中]}}}';
  const body = '{{#整改清单.已完成}}{{行号}}{{问题}}{{/整改清单.已完成}}';
  const document = fillPaper(
    { ...form(body), fields },
    {
      整改清单: [
        { 问题: '甲', 状态: '推进中' },
        { 问题: '乙', 状态: '已完成' },
        { 问题: '丙', 状态: '已完成' },
      ],
    },
  );
  expect(toText(document)).toContain('2乙3丙');
});

test('a note is not torn from its last line, nor from the last row above it', () => {
  const rows = Array.from({ length: 24 }, () => '| 甲 | |').join('\n');
  const note = `说明：${'写一句话。'.repeat(20)}`;
  for (const count of [0, 1, 2, 3]) {
    const more = '\n| 乙 | |'.repeat(count);
    const document = fillPaper(form(`| 项目 | 情况 |\n| --- | --- |\n${rows}${more}\n\n${note}`), {});
    const last = layOut(document).at(-1);
    const text = last?.lines.map(lineText).join('') ?? '';
    expect(text).toContain('说明：');
    expect(last?.rules.length).toBeGreaterThan(0);
  }
});
