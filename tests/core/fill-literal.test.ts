// A value is text and nothing else: it never becomes structure, whatever it looks like.
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { bodyTexts, cellTexts, fillPaper, paragraphs } from './compile-text.ts';

const FIELDS = `
年度: {type: 整数}
文: {type: 文本}
列: {type: 列表}
`;

const HOSTILE: readonly string[] = [
  '{{年度}}',
  '{{#年度}}甲{{/年度}}',
  '{{{年度}}}',
  '{{>片段}}',
  '{{@一是}}',
  '## x',
  '# x',
  '| 甲 | 乙 |',
  '|---|---|',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '**甲**',
  '甲 - 乙',
  '---',
  '$&$1$`',
  '%s%d',
  '【待填：年度】',
  '__proto__',
  'constructor',
];

describe.each(HOSTILE.map((text) => [text]))('%s', (text) => {
  test('is literal text in a paragraph', () => {
    const document = fillPaper({ fields: FIELDS, body: '甲{{文}}乙\n{{文}}' }, { 文: text, 年度: 2025 });
    expect(bodyTexts(document)).toEqual([`甲${text}乙`, text]);
  });

  test('is literal text in a heading, a list and a cell', () => {
    const body = '## {{文}}\n{{#列}}\n{{@1.}}{{本项}}\n{{/列}}\n| 甲 |\n|---|\n| {{文}} |';
    const document = fillPaper({ fields: FIELDS, body }, { 文: text, 列: [text, text] });
    expect(bodyTexts(document)).toEqual([`一、${text}`, `1.${text}`, `2.${text}`]);
    expect(cellTexts(document)).toEqual([[text]]);
  });

  test('is literal text in title, addressee and signature', () => {
    const facts = { 标题: text, 主送机关: [text], 署名机关: [text], 成文日期: '2026-1-8' };
    const document = fillPaper({ direction: '上行', body: '甲。' }, facts);
    expect(paragraphs(document, 'title').join('').replaceAll('\n', '')).toBe(text);
    expect(paragraphs(document, 'addressee', 'signature')).toEqual([`${text}：`, text]);
  });

  test('is drawn as it stands', () => {
    const [page] = layOut(fillPaper({ fields: FIELDS, body: '{{文}}' }, { 文: text }));
    const drawn = page?.lines.filter(({ role }) => role === 'body').map(lineText) ?? [];
    expect(drawn.join('')).toBe(text);
  });
});
