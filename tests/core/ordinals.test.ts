import { expect, test } from 'vitest';
import { bodyTexts, cellTexts, fillPaper } from './compile-text.ts';

const FIELDS = `
有: {type: 文本}
没有: {type: 文本}
独: {type: 列表}
项: {type: 列表}
`;
const FACTS = { 有: '有', 独: ['子'], 项: ['子', '丑', '寅'] };

test.each<[what: string, body: string, texts: string[]]>([
  ['一是 in one paragraph', '{{@一是}}甲；{{@一是}}乙。', ['一是甲；二是乙。']],
  ['第一 in one paragraph', '{{@第一}}甲；{{@第一}}乙。', ['第一，甲；第二，乙。']],
  ['一 over paragraphs', '{{@一}}甲。\n\n{{@一}}乙。', ['一、甲。', '二、乙。']],
  ['（一）', '{{@（一）}}甲{{@（一）}}乙', ['（一）甲（二）乙']],
  ['1.', '{{@1.}}甲{{@1.}}乙', ['1.甲2.乙']],
  ['（1）', '{{@（1）}}甲{{@（1）}}乙', ['（1）甲（2）乙']],
  ['1', '第{{@1}}项、第{{@1}}项', ['第1项、第2项']],
  ['forms count apart', '{{@一是}}甲{{@（1）}}子{{@（1）}}丑{{@一是}}乙', ['一是甲（1）子（2）丑二是乙']],
  ['one 一是 has no number', '{{@一是}}甲。', ['甲。']],
  ['one 第一 has no number', '{{@第一}}甲。', ['甲。']],
  ['one （一） keeps its number', '{{@（一）}}甲。', ['（一）甲。']],
  ['one 1. keeps its number', '{{@1.}}甲。', ['1.甲。']],
  ['a list', '{{#项}}{{@一是}}{{本项}}{{^末项}}；{{/末项}}{{/项}}。', ['一是子；二是丑；三是寅。']],
  ['a list of one', '{{#独}}{{@一是}}{{本项}}{{/独}}。', ['子。']],
  ['an optional part off', '{{@一是}}甲；{{#没有}}{{@一是}}乙；{{/没有}}{{@一是}}丙。', ['一是甲；二是丙。']],
  ['an optional part off leaves one', '{{@一是}}甲。{{#没有}}{{@一是}}乙。{{/没有}}', ['甲。']],
  ['an optional part on', '{{@一是}}甲。{{#有}}{{@一是}}乙。{{/有}}', ['一是甲。二是乙。']],
  [
    'paragraphs that begin with an ordinal go on',
    '{{@一是}}甲。\n{{@一是}}乙。\n{{@一是}}丙。',
    ['一是甲。', '二是乙。', '三是丙。'],
  ],
  ['a paragraph an item', '{{#项}}\n{{@一是}}{{本项}}。\n{{/项}}', ['一是子。', '二是丑。', '三是寅。']],
  [
    'two lists of paragraphs go on',
    '{{#项}}\n{{@一是}}{{本项}}\n{{/项}}\n{{#独}}\n{{@一是}}{{本项}}\n{{/独}}',
    ['一是子', '二是丑', '三是寅', '四是子'],
  ],
  ['a paragraph without an ordinal starts again', '{{@1.}}甲\n乙\n{{@1.}}丙', ['1.甲', '乙', '1.丙']],
  ['an ordinal inside a paragraph starts again', '{{@1.}}甲\n乙{{@1.}}丙', ['1.甲', '乙1.丙']],
  [
    'a heading starts again',
    '{{@一是}}甲\n{{@一是}}乙\n## 子\n{{@一是}}丙\n{{@一是}}丁',
    ['一是甲', '二是乙', '一、子', '一是丙', '二是丁'],
  ],
  ['another form starts again', '{{@1.}}甲\n{{@（1）}}乙\n{{@1.}}丙', ['1.甲', '（1）乙', '1.丙']],
  ['an attachment starts again', '{{@1.}}甲\n# 附\n{{@1.}}乙', ['1.甲', '1.乙']],
  ['what is kept as it stands', '{{@=三是}}甲；{{@=七是}}乙。', ['三是甲；七是乙。']],
  ['what is kept breaks a series', '{{@1.}}甲\n{{@=2.}}乙\n{{@1.}}丙', ['1.甲', '2.乙', '1.丙']],
  ['a mark no template has', '甲{{@=*}}乙{{@=，}}，丙', ['甲*乙，，丙']],
  [
    'a heading with a number of its own',
    '## 子\n## {{@=五、}}丑\n### {{@=}}寅\n### 卯\n## 辰\n### 巳',
    ['一、子', '五、丑', '寅', '（一）卯', '二、辰', '（一）巳'],
  ],
  ['a run-in heading without a number', '## {{@=}}子。甲。', ['子。甲。']],
  ['a heading that is a sentence', '## 子，丑{{@=。}}', ['一、子，丑。']],
  ['inside a run-in heading', '## 子。{{@一是}}甲；{{@一是}}乙。', ['一、子。一是甲；二是乙。']],
  [
    'an ordinal in an optional part at the start',
    '{{@一是}}甲\n{{#有}}{{@一是}}{{/有}}乙',
    ['一是甲', '二是乙'],
  ],
  [
    'twelve',
    '{{@一是}}甲'.repeat(12),
    [[...'一二三四五六七八九十', '十一', '十二'].map((n) => `${n}是甲`).join('')],
  ],
])('%s', (_, body, texts) => {
  expect(bodyTexts(fillPaper({ fields: FIELDS, body }, FACTS))).toEqual(texts);
});

test('rows of a table are numbered through', () => {
  const body = '| 序号 | 项 |\n|---|---|\n{{#项}}\n| {{@1}} | {{本项}} |\n{{/项}}';
  expect(cellTexts(fillPaper({ fields: FIELDS, body }, FACTS))).toEqual([
    ['1', '子'],
    ['2', '丑'],
    ['3', '寅'],
  ]);
});

test('two tables are numbered apart', () => {
  const table = '| 序号 |\n|---|\n| {{@1}} |\n';
  expect(cellTexts(fillPaper({ body: `${table}甲\n${table}` }, {}))).toEqual([['1'], ['1']]);
});
