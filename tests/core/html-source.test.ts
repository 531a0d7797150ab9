// What Word, WPS and web pages put on the clipboard as HTML is read as a source; nothing in it is run or fetched.
import { describe, expect, test } from 'vitest';
import { htmlSource } from '../../src/reopen/source/html-source.ts';

function read(html: string) {
  const source = htmlSource(html);
  if ('refused' in source) throw new Error(source.refused);
  return source;
}
const lines = (html: string) => read(html).text.split('\n');

describe('text', () => {
  test.each([
    ['paragraphs', '<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['ends of paragraphs that are not written', '<p>甲<p>乙<div>丙</div>', ['甲', '乙', '丙']],
    ['breaks', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    ['lines broken in the markup alone', '<p>\n  全面\n总结 <b>Word\nWPS</b>\n</p>', ['全面总结 Word WPS']],
    ['entities', '<p>&ldquo;甲&rdquo;&#20013;&lt;b&gt;&nbsp;&hellip;</p>', ['“甲”中<b> …']],
    [
      'what was copied, not the page around it',
      '<p>外</p><!--StartFragment--><p>内</p><!--EndFragment-->',
      ['内'],
    ],
    ['spans within words', '<p><span>甲<span>乙</span></span>丙</p>', ['甲乙丙']],
    ['a mark that is no tag', '<p>3 < 5 年</p>', ['3 < 5 年']],
    ['a quotation that never ends', '<p class="a>甲</p><p>乙</p>', ['甲', '乙']],
    ['what is not shown', '<p>甲<span style="display:none">乙</span></p>', ['甲']],
    ['a list in numbers', '<ol start="3"><li>甲</li><li>乙</ol>', ['3.甲', '4.乙']],
    [
      'a list in Chinese numbers',
      '<ol style="list-style-type:simp-chinese-informal"><li>甲<li>乙</ol>',
      ['一、甲', '二、乙'],
    ],
    ['a list of bullets', '<ul><li>甲</li></ul>', ['甲']],
    [
      'numbers as Word writes them',
      "<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>一、<span>&nbsp; </span></span></span><![endif]><span>总体要求</span></p>",
      ['一、总体要求'],
    ],
    [
      'bullets as Word writes them',
      "<p><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp; </span></span>甲</p>",
      ['甲'],
    ],
    [
      'a table',
      '<table><tr><td><p>甲</p><p>一</p></td><td>乙</td></tr><tr><td rowspan=2>丙<td>丁<tr><td>戊</table>后',
      ['甲一\t乙', '丙\t丁', '\t戊', '后'],
    ],
    [
      'a table within a table',
      '<table><tr><td>甲<table><tr><td>乙<td>丙</table></td><td>丁</td></tr></table>',
      ['甲乙丙\t丁'],
    ],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

test('looks', () => {
  const source = read(
    `<h1 align=center>标题</h1><p style="text-align:right;font-size:21px;font-family:'黑体',serif"><b>署名</b></p><p>出席<u>&nbsp;&nbsp;</u>人</p><p style="mso-outline-level:2">层次</p>`,
  );
  expect(source.paragraphs).toEqual([
    { start: 0, end: 2, align: 'center', bold: true, outline: 1 },
    { start: 3, end: 5, align: 'right', font: '黑体', size: 15.75, bold: true },
    { start: 6, end: 11, underlined: [{ start: 8, end: 10 }] },
    { start: 12, end: 14, outline: 2 },
  ]);
});

test('scripts, styles and pictures are left out and said', () => {
  const source = read(
    '<style>p{}</style><p onclick="alert(1)">甲<img src="https://a.invalid/x.png" onerror="alert(1)"><script>alert("</p>")</script>乙</p><iframe src="https://a.invalid">丙</iframe>',
  );
  expect(source.text).toBe('甲乙');
  expect(source.notes.map(({ kind, count }) => `${kind}${count}`)).toEqual(['网页脚本2', '图片1']);
});

test('nothing is found in nothing', () => {
  expect(htmlSource('<p>&nbsp;</p>')).toEqual({ refused: expect.stringMatching(/^里面没有文字/) });
});

test.each([
  ['tags that never close', '<b>'.repeat(100_000)],
  ['quotations that never end', '<a "'.repeat(100_000)],
  ['comments that never end', '<!--'.repeat(100_000)],
  ['scripts that never end', '<script>'.repeat(100_000)],
])('%s take no more than their time', (_, html) => {
  expect(lines(`<p>甲</p>${html}`)[0]).toBe('甲');
});
