// The text of word/document.xml as a reader sees it.
import { expect, test } from 'vitest';
import { bodyText } from '../../src/reopen/body-text.ts';

const p = (inside: string) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${inside}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  ['runs as one line', p(r('甲') + r('乙')), ['甲乙']],
  ['empty paragraphs left out', `${p('')}${p(r('甲'))}<w:p/>`, ['甲']],
  ['entities', p(r('a&lt;b&amp;&#20013;&#x6587;&quot;')), ['a<b&中文"']],
  ['an entity it does not know', p(r('&foo;&#x7fffffff;')), ['&foo;&#x7fffffff;']],
  [
    'tabs and breaks, tab stops not',
    p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>'),
    ['甲\t乙\n丙'],
  ],
  [
    'insertions in, deletions out',
    p(`<w:ins>${r('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`),
    ['新'],
  ],
  [
    'moved text once',
    p(`<w:moveFrom>${r('甲')}</w:moveFrom>`) + p(`<w:moveTo>${r('甲')}</w:moveTo>`),
    ['甲'],
  ],
  ['no field codes', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${r('1')}`), ['1']],
  [
    'a table row as one line',
    `<w:tbl><w:tr><w:tc>${p(r('甲'))}</w:tc><w:tc>${p(r('乙'))}${p(r('丙'))}</w:tc></w:tr></w:tbl>`,
    ['甲\t乙 丙'],
  ],
  ['a text outside w:t', '<w:p>甲<w:r>乙</w:r></w:p>', []],
  ['a file cut off', `${p(r('甲'))}<w:p><w:r><w:t>乙`, ['甲']],
  ['nothing at all', '', []],
  ['no XML', '<<<<>>>> a < b', []],
])('reads %s', (_, xml, lines) => {
  expect(bodyText(xml)).toEqual(lines);
});
