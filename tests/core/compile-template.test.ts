// What a compiled template holds, and the limits beyond which text is no template.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import {
  bodyTexts,
  orThrow,
  problemsOf,
  readTemplate,
  templateOf,
  templateText,
  vocabularyOf,
} from './compile-text.ts';

const FILE = 'content/templates/test.md';

describe('the fields a template asks for', () => {
  const fields = `
简称: {type: 文本, default: 全称}
全称: {type: 文本}
别的: {type: 文本}
实到: {type: 整数}
应到: {type: 整数}
缺席: {type: 计算, formula: {差: [应到, 实到]}}
全到: {type: 声明, statement: 都到了, needs: [实到]}
项: {type: 多行, columns: {事: {type: 文本}}}
项数: {type: 计算, formula: {个数: 项}}
`;
  test.each<[what: string, body: string, names: string[]]>([
    ['none', '甲', []],
    ['a value', '{{全称}}', ['全称']],
    ['with its default', '{{简称}}', ['简称', '全称']],
    ['with the terms of its formula', '{{缺席}}', ['实到', '应到', '缺席']],
    ['with what a claim rests on', '{{#全到}}甲{{/全到}}', ['实到', '全到']],
    ['rows, not their columns', '{{#项}}{{事}}{{/项}}', ['项']],
    ['with the rows that are counted', '{{项数}}', ['项', '项数']],
    ['in an inverted section', '{{^别的}}甲{{/别的}}', ['别的']],
    [
      'in a heading, a table and an attachment',
      '## {{全称}}\n| 甲 |\n|---|\n| {{别的}} |\n# {{实到}}',
      ['全称', '别的', '实到'],
    ],
    ['in the order of the vocabulary', '{{应到}}{{全称}}', ['全称', '应到']],
  ])('%s', (_, body, names) => {
    const own = templateOf({ fields, body }).fields.filter((field) => field.group === '试');
    expect(own.map(({ name }) => name)).toEqual(names);
  });
});

describe('a partial', () => {
  const partials = new Map(
    Object.entries({
      一句: '甲{{文}}。',
      两句: '子。\n\n丑。',
      套用: '外。\n{{>一句}}',
      半句: '\n  戊{{文}}，\n',
      '含半句（两层）': '己，{{>半句}}庚',
      只套一句: '{{>一句}}',
      有时: '{{#文}}有{{文}}。{{/文}}',
    }).map(([name, text]) => [name, { file: `content/partials/${name}.md`, text }]),
  );
  test.each<[body: string, texts: string[]]>([
    ['{{>一句}}', ['甲乙。']],
    ['{{> 一句 }}', ['甲乙。']],
    ['首。\n{{>两句}}\n尾。', ['首。', '子。', '丑。', '尾。']],
    ['{{>两句}}\n{{>两句}}', ['子。', '丑。', '子。', '丑。']],
    ['{{>套用}}', ['外。', '甲乙。']],
    ['{{>半句}}', ['戊乙，']],
    ['首，{{>半句}}尾。', ['首，戊乙，尾。']],
    ['首，{{> 含半句（两层） }}，尾。', ['首，己，戊乙，庚，尾。']],
    ['{{#文}}{{>半句}}{{/文}}尾。', ['戊乙，尾。']],
    ['{{^文}}{{>半句}}{{/文}}尾。', ['尾。']],
    ['首。{{>只套一句}}', ['首。甲乙。']],
    ['{{>一句}}{{>一句}}', ['甲乙。甲乙。']],
    ['首。{{>有时}}尾。', ['首。有乙。尾。']],
    ['{{#无}}\n{{>两句}}\n{{/无}}', []],
  ])('%j', (body, texts) => {
    const vocabulary = vocabularyOf('文: {type: 文本}\n无: {type: 文本}');
    const template = orThrow(
      readTemplate({ file: FILE, text: templateText({ body }) }, { vocabulary, partials }),
    );
    expect(bodyTexts(fill(template, { 文: '乙' }))).toEqual(texts);
  });
});

describe('a partial within a line is what it would be if its text stood there', () => {
  const texts = {
    词: '{{文}}的',
    句: '办法{{文}}。',
    含词: '先{{>词}}后',
    说: '{{@一是}}{{#文}}{{文}}{{/文}}；',
  };
  const partials = new Map(
    Object.entries(texts).map(([name, text]) => [name, { file: `${name}.md`, text: `\n${text}\n` }]),
  );
  const vocabulary = vocabularyOf('文: {type: 文本}\n项: {type: 多行, columns: {文: {type: 文本}}}');
  test.each<[body: string, typed: string]>([
    ['## 甲{{>词}}事', '## 甲{{文}}的事'],
    ['## 一\n### {{>句}}做法。', '## 一\n### 办法{{文}}。做法。'],
    ['| 甲 | 乙 |\n|---|---|\n| {{>词}} | 丙{{>词}} |', '| 甲 | 乙 |\n|---|---|\n| {{文}}的 | 丙{{文}}的 |'],
    ['甲{{>含词}}乙', '甲先{{文}}的后乙'],
    ['有：{{>说}}{{>说}}', '有：{{@一是}}{{#文}}{{文}}{{/文}}；{{@一是}}{{#文}}{{文}}{{/文}}；'],
    ['甲{{#项}}{{>词}}{{/项}}', '甲{{#项}}{{文}}的{{/项}}'],
  ])('%j', (body, typed) => {
    const compiled = (text: string) =>
      orThrow(readTemplate({ file: FILE, text: templateText({ body: text }) }, { vocabulary, partials }));
    expect(compiled(body)).toEqual(compiled(typed));
  });
});

test('line ends of Windows are line ends', () => {
  const text = templateText({ body: '## 甲\n乙' }).replaceAll('\n', '\r\n');
  const template = orThrow(readTemplate({ file: FILE, text }, { vocabulary: vocabularyOf('') }));
  expect(bodyTexts(fill(template, {}))).toEqual(['一、甲', '乙']);
});

const nest = (depth: number, end: string) =>
  `${`{{#文}}${end}`.repeat(depth)}甲${end}${`{{/文}}${end}`.repeat(depth)}`;

describe('no template is', () => {
  test.each<[what: string, body: string, message: string]>([
    ['a line of 5001 characters', '长'.repeat(5001), '一行有 5001 字，超过 5000 字，请分段'],
    ['13 sections in a line', nest(13, ''), '一行里的 {{#…}} 套了超过 12 层，请拆开'],
    ['13 sections around a line', nest(13, '\n'), '{{#…}} 套了超过 12 层，请拆开'],
    ['a text of 60002 characters', '长\n'.repeat(30_001), '模板超过 60000 字，请检查是不是放错了文件'],
  ])('%s', (_, body, message) => {
    const source = { file: FILE, text: templateText({ body }) };
    const problems = problemsOf(readTemplate(source, { vocabulary: vocabularyOf('文: {type: 文本}') }));
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test.each([
    ['a line of 5000 characters', '长'.repeat(5000)],
    ['12 sections in a line', nest(12, '')],
    ['12 sections around a line', nest(12, '\n')],
  ])('but %s may be', (_, body) => {
    const source = { file: FILE, text: templateText({ body }) };
    expect(problemsOf(readTemplate(source, { vocabulary: vocabularyOf('文: {type: 文本}') }))).toEqual([]);
  });
});

describe('a span of days', () => {
  const vocabulary = vocabularyOf('始: {type: 日期}\n止: {type: 日期}\n另: {type: 日期}');
  test.each([
    ['{{始}}至{{止.承始}}', true],
    ['{{始}}到{{止.承始}}', true],
    ['{{另}}至{{止.承始}}', false],
    ['{{始.年}}至{{止.承始}}', false],
    ['{{#始}}甲{{/始}}至{{止.承始}}', false],
    ['{{始}}和{{止.承始}}', false],
    ['{{止.承始}}', false],
  ])('%s', (body, right) => {
    const problems = problemsOf(readTemplate({ file: FILE, text: templateText({ body }) }, { vocabulary }));
    expect(problems.map(({ message }) => /要紧接“{{始}}至”/.test(message))).toEqual(right ? [] : [true]);
  });
});
