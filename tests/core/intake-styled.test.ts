// Papers with styles, as files and the clipboard give them: the same search as in plain text, with the styles as further evidence.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { toTemplate } from '../../src/core/intake/template/to-template.ts';
import type { SourceParagraph, SourceText } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

type Style = Omit<SourceParagraph, 'start' | 'end'>;
const TITLE: Style = { align: 'center', font: '方正小标宋简体', size: 22 };
const BODY: Style = { font: '仿宋_GB2312', size: 16 };
const HEI: Style = { font: '黑体', size: 16 };
const TEXT = '为总结一年来的学习，查找存在的不足，现将有关情况报告如下，请审阅并提出意见。';

function styled(lines: readonly (readonly [text: string, style: Style])[]): SourceText {
  const paragraphs: SourceParagraph[] = [];
  let start = 0;
  for (const [text, style] of lines) {
    paragraphs.push({ ...style, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: lines.map(([text]) => text).join('\n'), paragraphs, notes: [] };
}

const rolesOf = (lines: readonly (readonly [string, Style])[]) =>
  recognise(styled(lines), content.vocabulary).paragraphs.map(
    ({ role, level = '', text }) => `${role}${level} ${text.slice(0, 14)}`,
  );

test('what a page says above its paper goes, and the style says which line is the title', () => {
  const roles = rolesOf([
    ['公文网首页', BODY],
    ['青石镇学习情况报告范文', BODY],
    ['浏览 30 | 评分 4.8', BODY],
    ['青石镇一年来的学习', TITLE],
    ['县委组织部：', BODY],
    [TEXT, BODY],
  ]);
  expect(roles.slice(0, 2)).toEqual(['标题 青石镇一年来的学习', '主送 县委组织部：']);
});

test('a number or a label in front of a title goes here too', () => {
  const roles = rolesOf([
    ['范文一：青石镇学习情况报告', TITLE],
    ['县委组织部：', BODY],
    [TEXT, BODY],
  ]);
  expect(roles[0]).toBe('标题 青石镇学习情况报告');
});

test('an annex with a word in brackets is no heading', () => {
  const roles = rolesOf([
    ['关于开展学习的通知', TITLE],
    ['各党支部：', BODY],
    [TEXT, BODY],
    ['附件1（可选）', HEI],
    ['学习安排表', TITLE],
    [TEXT, BODY],
  ]);
  expect(roles.slice(3, 5)).toEqual(['附件标题 附件1（可选）', '附件标题 学习安排表']);
});

test('a short line in bold above a paragraph is a heading, among bold ones it is not', () => {
  const bold = { ...BODY, bold: true };
  const lines = (style: Style) =>
    rolesOf([
      ['关于开展学习的报告', TITLE],
      [TEXT, style],
      ['2024年学习的3个特点', bold],
      [TEXT, BODY],
    ])[2];
  expect(lines(BODY)).toBe('层次标题1 2024年学习的3个特点');
  expect(lines(bold)).toBe('正文 2024年学习的3个特点');
});

test('a file that holds its text as one paragraph is cut where its title ends', () => {
  const roles = rolesOf([[`学习活动指引学习活动是指支部每月组织的学习，${TEXT}${TEXT}`, BODY]]);
  expect(roles[0]).toBe('标题 学习活动指引');
});

test('numbers above the first higher heading stay the numbers they are', () => {
  const source = styled([
    ['关于开展学习的报告', TITLE],
    ['1.第一件事', BODY],
    ['2.第二件事', BODY],
    ['一、下一步打算', HEI],
    [TEXT, BODY],
  ]);
  const made = toTemplate(source, recognise(source, content.vocabulary), {}, content.vocabulary);
  expect('body' in made && made.body.split('\n\n').slice(1, 4)).toEqual([
    '{{@1.}}第一件事',
    '{{@1.}}第二件事',
    '## 下一步打算',
  ]);
});
