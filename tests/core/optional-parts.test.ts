// A part may be switched off exactly when the paper without it has no blank more.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { optionalParts } from '../../src/core/template/optional-parts.ts';
import { content } from '../content/load-content.ts';
import { templateOf } from './compile-text.ts';

const FIELDS = `
甲: {type: 文本}
乙: {type: 文本}
丙: {type: 整数}
丁: {type: 整数}
项: {type: 列表}
行: {type: 多行, columns: {列: {type: 文本}, 甲: {type: 文本}}}
到会: {type: 是否}
声: {type: 声明, statement: 属实, needs: [甲]}
和: {type: 计算, formula: {和: [丙, 丁]}}
替: {type: 文本, default: 甲}
`;

const block = (name: string, inside: string) => `{{#${name}}}\n${inside}\n{{/${name}}}`;

test.each([
  { about: 'a section over a text', body: block('甲', '有{{甲}}。'), parts: ['甲'] },
  { about: 'a section over a count', body: block('项.个数', '有{{项.个数}}项。'), parts: ['项'] },
  { about: 'a section over rows', body: block('行', '{{列}}。'), parts: ['行'] },
  { about: 'a section over a tick', body: block('到会', '到了。'), parts: ['到会'] },
  { about: 'a claim is its own switch', body: block('声', '是的。'), parts: [] },
  { about: 'nobody types a computed value', body: block('和', '共{{和}}。'), parts: [] },
  { about: 'what has a default never goes missing', body: block('替', '{{替}}。'), parts: [] },
  { about: 'an inverted section is no part', body: `{{^甲}}\n没有。\n{{/甲}}`, parts: [] },
  { about: 'a section inside a line is no part', body: '说{{#甲}}{{甲}}{{/甲}}。', parts: [] },
  { about: 'printed elsewhere as well', body: `${block('甲', '有{{甲}}。')}\n又{{甲}}。`, parts: [] },
  { about: 'asked about elsewhere', body: `${block('甲', '有。')}\n又{{#甲}}{{甲}}{{/甲}}。`, parts: ['甲'] },
  { about: 'printed elsewhere in a sum', body: `${block('丙', '有{{丙}}。')}\n共{{和}}。`, parts: [] },
  { about: 'printed elsewhere as a default', body: `${block('甲', '有。')}\n又{{替}}。`, parts: [] },
  {
    about: 'the name of a column is not the field',
    body: block('行', `{{列}}。\n{{#甲}}\n{{甲}}。\n{{/甲}}`),
    parts: ['行'],
  },
  { about: 'a part inside a part', body: block('甲', block('乙', '{{甲}}{{乙}}。')), parts: ['甲', '乙'] },
  {
    about: 'printed in the part around it',
    body: block('甲', `{{乙}}。\n${block('乙', '{{乙}}。')}`),
    parts: ['甲'],
  },
])('$about: $parts', ({ body, parts }) => {
  expect(optionalParts(templateOf({ fields: FIELDS, body })).map(({ name }) => name)).toEqual(parts);
});

test('a required field is no part', () => {
  const paper = { fields: FIELDS, body: block('甲', '有{{甲}}。'), required: ['甲'] };
  expect(optionalParts(templateOf(paper))).toEqual([]);
});

test('a part knows the fields used in it alone', () => {
  const body = `${block('甲', '{{乙}}，{{丙}}，{{和}}。')}\n又{{丙}}。`;
  expect(optionalParts(templateOf({ fields: FIELDS, body }))).toEqual([
    { name: '甲', within: ['乙', '丁', '和'] },
  ]);
});

const parts = content.entries.flatMap(({ template, sample }) =>
  optionalParts(template)
    // What the unit of a sample has nothing to say on is not in it to be left out.
    .filter(({ name }) => name in sample)
    .map(({ name }) => ({ id: template.id, name, template, sample })),
);

describe('in the templates of the site', () => {
  test('there are parts', () => expect(parts.length).toBeGreaterThan(20));

  test.each(parts)('$id without $name: no blank, and less text', ({ name, template, sample }) => {
    const { [name]: _, ...rest } = sample;
    const document = fill(template, rest);
    expect(document.gaps).toEqual([]);
    expect(document.blocks).not.toEqual(fill(template, sample).blocks);
  });
});
