// The blank form: no facts at all, every optional part shown once.
import { expect, test } from 'vitest';
import { bodyTexts, cellTexts, fillPaper } from './compile-text.ts';

const FIELDS = `
文: {type: 文本}
在: {type: 是否}
列: {type: 列表}
数: {type: 整数}
始: {type: 日期}
止: {type: 日期}
项: {type: 多行, columns: {方面: {type: 文本}, 事: {type: 文本}, 状态: {type: 选项, options: [已完成, 推进中]}}}
会: {type: 多行, columns: {方面: {type: 文本}, 到: {type: 是否}}}
都到了: {type: 声明, statement: 全部到会, needs: [文]}
`;

test.each<[body: string, texts: string[]]>([
  ['{{文}}', ['【待填：文】']],
  ['甲{{#文}}（{{文}}）{{/文}}', ['甲（【待填：文】）']],
  ['甲{{^文}}无{{/文}}', ['甲']],
  ['{{#列}}{{@一是}}{{本项}}{{^末项}}；{{/末项}}{{/列}}', ['【待填：列】']],
  ['{{列.顿号和}}等{{列.个数}}项', ['【待填：列】等【待填：列】项']],
  ['{{#列.个数}}共{{列.数}}项{{/列.个数}}', ['共【待填：列】项']],
  ['## 甲\n{{#项}}\n### {{事}}\n{{/项}}', ['一、甲', '（一）【待填：事】']],
  ['{{#项.已完成}}\n{{事}}。\n{{/项.已完成}}', ['【待填：事】。']],
  [
    '{{#项.按方面}}\n{{方面}}方面。\n{{#项.已完成}}\n{{事}}。\n{{/项.已完成}}\n{{/项.按方面}}',
    ['【待填：方面】方面。', '【待填：事】。'],
  ],
  ['## 甲\n{{#文}}\n## 乙\n{{/文}}\n## 丙', ['一、甲', '二、乙', '三、丙']],
  ['{{#列.多项}}有：{{/列.多项}}{{^列.多项}}是{{/列.多项}}{{列}}', ['有：【待填：列】']],
  ['{{#项.按方面.多项}}各项{{/项.按方面.多项}}', ['各项']],
  // A group of the one empty row: its number is not known, and a box nobody ticked makes it no row.
  [
    '{{#项.按方面}}\n{{方面}}{{项.个数}}项{{#项.多项}}等{{/项.多项}}。\n{{/项.按方面}}',
    ['【待填：方面】【待填：项】项等。'],
  ],
  ['{{#会.按方面}}\n{{方面}}{{会.个数}}人。\n{{/会.按方面}}', ['【待填：方面】【待填：会】人。']],
  ['{{#数.为零}}没有{{/数.为零}}{{^数.为零}}共{{数}}条{{/数.为零}}', ['共【待填：数】条']],
  ['{{始}}至{{止.承始}}', ['【待填：始】至【待填：止】']],
  ['会议召开{{#在}}，有人列席{{/在}}。', ['会议召开，有人列席。']],
  ['到会{{#都到了}}，全部到会{{/都到了}}。', ['到会。']],
])('%s', (body, texts) => {
  expect(bodyTexts(fillPaper({ fields: FIELDS, body }, {}, 'show'))).toEqual(texts);
});

test('a table has one empty row', () => {
  const body = '| 序号 | 事 |\n|---|---|\n{{#项}}\n| {{@1}} | {{事}} |\n{{/项}}';
  expect(cellTexts(fillPaper({ fields: FIELDS, body }, {}, 'show'))).toEqual([['1', '【待填：事】']]);
});

test('what is given stands in the form', () => {
  const document = fillPaper(
    { fields: FIELDS, body: '{{#文}}{{文}}{{/文}}{{#列}}{{本项}}{{/列}}' },
    { 文: '甲' },
    'show',
  );
  expect(bodyTexts(document)).toEqual(['甲【待填：列】']);
});

test('what must be given is asked for once where the words beside say how many', () => {
  const body = '会议{{#列.多项}}有{{列.数}}项：{{/列.多项}}{{^列.多项}}只有{{/列.多项}}{{列.分号}}。';
  const document = fillPaper({ fields: FIELDS, body, required: ['列'] }, {});
  expect(bodyTexts(document)).toEqual(['会议只有【待填：列】。']);
});
