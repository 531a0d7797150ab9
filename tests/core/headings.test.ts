import { expect, test } from 'vitest';
import { bodyTexts, fillPaper } from './compile-text.ts';

const FIELDS = `
有: {type: 文本}
没有: {type: 文本}
项: {type: 列表}
`;
const FACTS = { 有: '有', 项: ['子', '丑'] };

test.each<[what: string, body: string, texts: string[]]>([
  ['four levels', '## 甲\n### 乙\n#### 丙\n##### 丁', ['一、甲', '（一）乙', '1.丙', '（1）丁']],
  ['each level counts on', '## 甲\n## 乙\n### 丙\n### 丁', ['一、甲', '二、乙', '（一）丙', '（二）丁']],
  [
    'a lower level starts again',
    '## 甲\n### 乙\n## 丙\n### 丁',
    ['一、甲', '（一）乙', '二、丙', '（一）丁'],
  ],
  [
    'two levels up',
    '## 甲\n### 乙\n#### 丙\n## 丁\n### 戊\n#### 己',
    ['一、甲', '（一）乙', '1.丙', '二、丁', '（一）戊', '1.己'],
  ],
  ['text between does not matter', '## 甲\n乙\n## 丙', ['一、甲', '乙', '二、丙']],
  ['a part left out', '## 甲\n{{#没有}}\n## 乙\n{{/没有}}\n## 丙', ['一、甲', '二、丙']],
  ['a part in', '## 甲\n{{#有}}\n## 乙\n{{/有}}\n## 丙', ['一、甲', '二、乙', '三、丙']],
  ['the other part in', '{{^没有}}\n## 甲\n{{/没有}}\n{{^有}}\n## 乙\n{{/有}}\n## 丙', ['一、甲', '二、丙']],
  ['one heading an item', '## 甲\n{{#项}}\n### {{本项}}\n{{/项}}', ['一、甲', '（一）子', '（二）丑']],
  [
    'a level left out with its children',
    '{{#没有}}\n## 甲\n### 乙\n{{/没有}}\n## 丙\n### 丁',
    ['一、丙', '（一）丁'],
  ],
  ['run in', '## 甲\n### 乙。丙，丁。戊。', ['一、甲', '（一）乙。丙，丁。戊。']],
  ['run in on the first level', '## 甲。乙。', ['一、甲。乙。']],
  [
    'eleven',
    '## 甲\n'.repeat(11),
    '一二三四五六七八九十'
      .split('')
      .concat('十一')
      .map((n) => `${n}、甲`),
  ],
])('%s', (_, body, texts) => {
  expect(bodyTexts(fillPaper({ fields: FIELDS, body }, FACTS))).toEqual(texts);
});

test.each<[body: string, fonts: (string | undefined)[]]>([
  ['## 甲。乙。', ['黑体', '黑体', undefined]],
  ['## 子\n### 甲。乙。', ['楷体', '楷体', undefined]],
  ['## 子\n### 丑\n#### 甲。乙。', [undefined, undefined, undefined]],
])('a run-in heading sets only its first sentence in the font of its level: %s', (body, fonts) => {
  const last = fillPaper({ body }, {}).blocks.findLast(
    (block) => block.kind === 'paragraph' && block.role === 'body',
  );
  expect(last?.kind === 'paragraph' ? last.runs.map(({ font }) => font) : []).toEqual(fonts);
});

test('headings start again in an attachment', () => {
  expect(bodyTexts(fillPaper({ body: '## 甲\n# 附\n## 乙' }, {}))).toEqual(['一、甲', '一、乙']);
});

test('a heading alone on its line stays with the next paragraph', () => {
  const heading = fillPaper({ body: '## 甲\n乙' }, {}).blocks.find(
    (block) => block.kind === 'paragraph' && block.role === 'heading1',
  );
  expect(heading).toMatchObject({ keepNext: true });
});
