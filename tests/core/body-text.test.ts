// The text of word/document.xml as a reader sees it.
import { expect, test } from 'vitest';
import { bodyText } from '../../src/reopen/body-text.ts';

const p = (inside: string) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${inside}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const row = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;

test.each([
  ['runs as one line', p(r('甲') + r('乙')), ['甲乙']],
  ['empty paragraphs left out', `${p('')}${p(r('甲'))}<w:p/>`, ['甲']],
  ['entities', p(r('a&lt;b&amp;&#20013;&#x6587;&quot;')), ['a<b&中文"']],
  [
    'tags that are called as what every object has',
    p(`${r('甲')}<toString/><constructor/><__proto__/>`),
    ['甲'],
  ],
  ['an entity it does not know', p(r('&foo;&#x7fffffff;')), ['&foo;&#x7fffffff;']],
  [
    'a number that is no character',
    p(r('&#1114111;&#9999999;&#xffffff;')),
    ['\u{10ffff}&#9999999;&#xffffff;'],
  ],
  [
    'tabs and breaks, tab stops not',
    p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>'),
    ['甲\t乙', '丙'],
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
  ['a page break inside a paragraph', p(`${r('甲')}<w:r><w:br w:type="page"/></w:r>${r('乙')}`), ['甲乙']],
  [
    'a text box before the paragraph it hangs on',
    p(`${r('甲')}<w:txbxContent>${p(r('乙'))}</w:txbxContent>`),
    ['乙', '甲'],
  ],
  [
    'one form of a drawing that is there twice',
    p(`<mc:Choice>${r('甲')}</mc:Choice><mc:Fallback>${r('甲')}</mc:Fallback>`),
    ['甲'],
  ],
  [
    'a deleted paragraph mark',
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
    ['甲'],
  ],
  [
    'marks between quotes, comments and CDATA',
    `<w:p w:a="a>b"><!-- <w:t>x --><w:t><![CDATA[a<b]]></w:t></w:p>`,
    ['a<b'],
  ],
  ['a table in a table in the line of its row', row(row(p(r('甲'))) + p(r('乙'))), ['甲 乙']],
  ['an end of what never began', `</w:del></w:pPr>${p(r('甲'))}`, ['甲']],
  ['an element never closed', `${p(r('甲'))}<w:p w:a="`, ['甲']],
  ['nothing at all', '', []],
  ['no XML', '<<<<>>>> a < b', []],
])('reads %s', (_, xml, lines) => {
  expect(bodyText(xml).text).toEqual(lines);
});

const floating = (inside: string) =>
  `<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin"/></w:tblPr><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;

test.each([
  ['the imprint apart', floating(p(r('办公室　2026年1月16日印发'))), [], ['办公室　2026年1月16日印发']],
  ['another table that floats with the text', floating(p(r('甲'))), ['甲'], []],
  ['a table in the text with the text', row(p(r('已印发'))), ['已印发'], []],
])('puts %s', (_, xml, text, imprint) => {
  expect(bodyText(xml)).toEqual({ text, imprint });
});

/** A time limit is that of the runner: what takes the square of the length does not end within it. */
test.each([
  ['a tag without end', `<${'a'.repeat(4_000_000)}`],
  ['nothing but marks', '<'.repeat(4_000_000)],
  ['a value without end', `<w:p w:a="${'a '.repeat(2_000_000)}`],
  ['attributes without values', `<w:br ${'a= '.repeat(2_000_000)}>`],
  ['comments without end', '<!--'.repeat(1_000_000)],
  ['entities without end', `<w:p><w:t>${'&'.repeat(4_000_000)}`],
  ['paragraphs within paragraphs', '<w:p>'.repeat(1_000_000)],
])('ends with nothing on millions of characters: %s', (_, xml) => {
  expect(bodyText(xml)).toEqual({ text: [], imprint: [] });
});

/** More than one call takes as arguments. */
const MANY = 150_000;

test.each([
  ['lines of a paragraph', `<w:p>${'<w:t>甲</w:t><w:br/>'.repeat(MANY)}</w:p>`, MANY],
  ['rows of a table', `<w:tbl>${`<w:tr><w:tc>${p(r('甲'))}</w:tc></w:tr>`.repeat(MANY)}</w:tbl>`, MANY],
  [
    'rows of a table in a table',
    row(`<w:tbl>${`<w:tr><w:tc>${p(r('甲'))}</w:tc></w:tr>`.repeat(MANY)}</w:tbl>`),
    1,
  ],
])('reads any number of %s', (_, xml, count) => {
  const { text } = bodyText(xml);
  expect(text).toHaveLength(count);
  expect(text.join('').replace(/ /g, '')).toBe('甲'.repeat(MANY));
});
