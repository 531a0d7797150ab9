import { describe, expect, test } from 'vitest';
import { printScalar } from '../../src/core/facts/print-value.ts';
import { type Readable, readFact } from '../../src/core/facts/read-fact.ts';
import type { Reading, Value } from '../../src/core/facts/value.ts';
import { vocabularyOf } from './compile-text.ts';

/** A field `值` of a type written as in a field file. */
function fieldOf(type: string): Readable {
  const field = vocabularyOf(`值: {type: ${type}}`).get('值');
  if (!field || field.type === 'computed') throw new Error(`no field of type ${type}`);
  return field;
}

/** What was read: text, texts of items, cells of rows; "?" before a complaint. */
function said(reading: Reading<Value>): unknown {
  if (reading.state === 'missing') return 'missing';
  if (reading.state === 'wrong') return `?${reading.message}`;
  const { value } = reading;
  if (value.kind === 'list') return value.items.map(said);
  if (value.kind === 'rows') return value.rows.map((row) => Object.values(row).map(said));
  return printScalar(value);
}

/** Facts come from JSON, which may hold anything. */
function readJson(type: string, json: string): unknown {
  return said(readFact(fieldOf(type), JSON.parse(json)));
}

const ROWS = '多行, columns: {问题: {type: 文本, max: 4}, 时限: {type: 日期}}';

test.each([
  ['列表', ['● 甲', '•乙', '- 丙', '\uf0b7丁', '* 戊'], ['甲', '乙', '丙', '丁', '戊']],
  ['列表', ['-5度', '1.甲', '**', '—'], ['-5度', '1.甲', '**', '—']],
  ['多行, columns: {问题: {type: 文本}}', [{ 问题: '◆ 甲' }], [['甲']]],
])('%s takes no bullet for text: %j', (type, typed, read) => {
  const reading = readFact(fieldOf(type), typed);
  expect(said(reading)).toEqual(read);
});

describe('a fact of its type', () => {
  test.each([
    ['文本', '"甲"', '甲'],
    ['文本', '" 甲\\n 乙 "', '甲；乙'],
    ['文本', '"甲；\\u000b乙。\\n丙"', '甲；乙。丙'],
    ['文本, max: 40', '"组织\\n生活会"', '组织生活会'],
    ['机关', '"中共明川区\\n委员会"', '中共明川区委员会'],
    ['文本', '"甲\\u0000乙"', '甲乙'],
    ['文本, max: 2', '"😀😀"', '😀😀'],
    ['文本, min: 2', '"甲乙"', '甲乙'],
    ['长文', '" 甲 \\r\\n\\n 乙 "', '甲\n乙'],
    ['机关', '"中共明川区委"', '中共明川区委'],
    ['整数', '12', '12'],
    ['整数', '"12"', '12'],
    ['整数', '" １２ "', '12'],
    ['整数', '0', '0'],
    ['整数, min: -5', '-5', '-5'],
    ['整数, min: 2, max: 3', '3', '3'],
    ['选项, options: [甲, 乙]', '"乙"', '乙'],
    ['选项, options: [甲, 乙]', '"乙。"', '乙'],
    ['选项, options: [甲, 乙], open: true', '"丙"', '丙'],
    ['选项, options: [甲, 乙], open: true', '"甲"', '甲'],
    ['列表, of: 选项, options: [甲, 乙], open: true', '["丙", "乙", "丁", "甲"]', ['甲', '乙', '丙', '丁']],
    ['是否', 'true', '是'],
    ['日期', '"2026-1-8"', '2026年1月8日'],
    ['时间', '"15:00"', '下午3时'],
    ['人员', '"党工委书记"', '党工委书记'],
    ['人员', '{"职务": "书记", "姓名": "王 某"}', '书记王某'],
    ['声明, statement: 属实, needs: [成文日期]', 'true', '是'],
    ['列表', '["甲", "", " ", "乙"]', ['甲', '乙']],
    ['列表, of: 整数', '[1, "2"]', ['1', '2']],
    ['列表', '["甲\\u000b乙", "丙"]', ['甲', '乙', '丙']],
    ['列表', '["甲\\u0085 \\u2028乙"]', ['甲', '乙']],
    [
      ROWS,
      '[{"问题": "甲", "时限": "2026-1-8"}, {}, {"问题": "乙"}]',
      [
        ['甲', '2026年1月8日'],
        ['乙', 'missing'],
      ],
    ],
  ])('%s: %s', (type, json, expected) => {
    expect(readJson(type, json)).toEqual(expected);
  });
});

describe('a fact that is not of its type', () => {
  test.each([
    ['文本', '5', '?应为文字'],
    ['文本', 'true', '?应为文字'],
    ['文本', '["甲"]', '?应为文字'],
    ['文本', '{"甲": "乙"}', '?应为文字'],
    ['文本, max: 2', '"甲乙丙"', '?最多 2 字，现有 3 字，请压缩'],
    ['机关, min: 4', '"区委"', '?至少 4 字，请写全'],
    ['整数', '"若干条"', '?“若干条”不是整数，请只写数字，不写单位'],
    ['整数, unit: 次', '"12人"', '?这一项的单位是“次”，填的是“12人”，请核对'],
    ['整数', '"约30"', '?“约30”不是准确的数，请照记录写准'],
    ['整数', '"无"', '?没有的请写 0'],
    ['整数', '1.5', '?“1.5”不是整数，请只写数字，不写单位'],
    ['整数', '1e300', '?不能大于 999999999'],
    ['整数', 'true', '?“true”不是整数，请只写数字，不写单位'],
    ['整数', '-1', '?不能小于 0'],
    ['整数, max: 3', '4', '?不能大于 3'],
    ['选项, options: [甲, 乙]', '"丙"', '?请从“甲”“乙”中选一项'],
    ['选项, options: [甲, 乙]', '1', '?请从“甲”“乙”中选一项'],
    ['是否', '"是"', '?请选“是”或“否”'],
    ['是否', '1', '?请选“是”或“否”'],
    ['日期', '"2026-2-30"', '?2026年2月没有 30 日，请核对'],
    ['日期', '20260108', '?请写成 2026年1月8日'],
    ['时间', '"25:00"', '?“25:00”超出一天的时间，请核对'],
    ['时间', '15', '?请写成 15:00 或 下午3时'],
    ['人员', '5', '?请分别填写职务和姓名'],
    ['人员', '["书记"]', '?请分别填写职务和姓名'],
    ['声明, statement: 属实, needs: [成文日期]', '"是"', '?请选“是”或“否”'],
    ['列表', '"甲"', '?应为列表，每项一条'],
    ['列表', '{"0": "甲"}', '?应为列表，每项一条'],
    [
      '列表, of: 日期',
      '["2026-1-8", "明天"]',
      ['2026年1月8日', '?“明天”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
    ],
    [ROWS, '"甲"', '?应为多行，每行按列填写'],
    [ROWS, '[{"问题": "甲乙丙丁戊"}]', [['?最多 4 字，现有 5 字，请压缩', 'missing']]],
  ])('%s: %s', (type, json, expected) => {
    expect(readJson(type, json)).toEqual(expected);
  });
});

describe('a fact that is not there', () => {
  test.each([
    ['文本', '"\\u200b"'],
    ['整数', 'null'],
    ['是否', 'false'],
    ['日期', '" "'],
    ['列表', '[]'],
    ['列表', '["", null]'],
    ['人员', '{"职务": "", "姓名": " "}'],
    [ROWS, '[{"问题": ""}]'],
  ])('%s: %s', (type, json) => {
    expect(readJson(type, json)).toBe('missing');
  });
});

describe('what reading did is told', () => {
  test.each([
    ['文本', '"中共\\u202e明川区委"', ['有看不见的字符，已不写入报告']],
    ['机关', '"⻓川区委"', ['“长”用的是少见的编码，已换成通用的字']],
    ['日期', '"2025年12月29日\\u200b"', ['有看不见的字符，已不写入报告']],
    ['整数', '"7\\u200b"', ['有看不见的字符，已不写入报告']],
    ['时间', '"\\u202a9:00\\u202c"', ['有看不见的字符，已不写入报告']],
    ['选项, options: [甲, 乙]', '"乙\\ufeff"', ['有看不见的字符，已不写入报告']],
    ['人员', '{"职务": "书\\u00ad记", "姓名": "王\\u200b某"}', ['有看不见的字符，已不写入报告']],
    ['文本', '"甲\\n乙"', ['这一项不分段，2 行已用分号连成一段']],
    [
      '文本',
      '"甲\\u000b乙"',
      ['有 Word 里的软回车一类的换行，已当作换行', '这一项不分段，2 行已用分号连成一段'],
    ],
    ['文本', '" 甲\\n"', undefined],
    ['长文', '"甲\\n乙"', undefined],
    ['文本', '"甲"', undefined],
  ])('%s: %s', (type, json, told) => {
    const reading = readFact(fieldOf(type), JSON.parse(json));
    expect(reading.state === 'given' && reading.told).toEqual(told);
  });
});

describe('what was plainly meant is offered', () => {
  test.each([
    ['文本', '"王\ue863"', '王䶮'],
    ['文本', '"王\ue863\\u200b"', '王䶮\u200b'],
    ['人员', '{"职务": "书记", "姓名": "王\ue863"}', { 职务: '书记', 姓名: '王䶮' }],
    ['人员', '"王\ue863"', { 职务: '王䶮' }],
    ['文本', '"王\ue123"', undefined],
    ['日期', '"46031"', '2026年1月9日'],
    ['时间', '"14:30-17:00"', '下午2时30分'],
    ['整数, unit: 次', '"58人"', 58],
    ['整数', '"30余人"', 30],
    ['整数', '"没有"', 0],
    ['整数, max: 20', '"约30"', undefined],
    ['是否', '"是"', true],
    ['是否', '"×"', false],
    ['是否', '"也许"', undefined],
    ['选项, options: [党委, 党总支, 党支部]', '"党总支部"', '党总支'],
    ['选项, options: [盖章, 不盖章]', '"盖个章"', '盖章'],
    ['选项, options: [盖章, 不盖章]', '"以后再说"', undefined],
  ])('%s: %s', (type, json, right) => {
    const reading = readFact(fieldOf(type), JSON.parse(json));
    expect(reading.state === 'wrong' && reading.right).toEqual(right);
  });
});

test('a person with neither post nor name is not a person', () => {
  expect(readJson('人员', '{"备注": "甲"}')).not.toBe('');
});

test('a row that is not a row says so instead of losing what was typed', () => {
  expect(JSON.stringify(readJson(ROWS, '["甲"]'))).toContain('?');
});

test('items and cells know their place among the facts', () => {
  const reading = readFact(fieldOf(ROWS), [{}, { 问题: '甲乙丙丁戊' }]);
  const row = reading.state === 'given' && reading.value.kind === 'rows' ? reading.value.rows[0] : undefined;
  expect(row?.问题?.path).toEqual(['值', 1, '问题']);
});
