// A template of one's own comes back from what was kept or handed on, whatever that is, and compiles as the published ones do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { compileAgain } from '../../src/core/template/compile-again.ts';
import { compilePrivate, privateText } from '../../src/core/template/compile-private.ts';
import type { OwnField } from '../../src/core/template/own-field.ts';
import {
  type PrivateTemplate,
  privateTemplate,
  restorePrivateTemplate,
} from '../../src/core/template/private-template.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { orThrow, problemsOf } from './compile-text.ts';

const FIELDS: readonly OwnField[] = [
  { name: '投资额', type: 'int', unit: '万元', hint: '以批复为准', example: '120' },
  { name: '附加说明', type: 'text', required: true, shared: true },
  { name: '进展', type: 'rows', columns: [{ name: '事项', type: 'text' }] },
];
const TEMPLATE = privateTemplate('abc', '2026-11-28 14:05:33', {
  head: { title: '本街道的情况报告', meeting: '民主生活会' },
  body: '# {{发文机关}}关于{{年度}}年度项目的报告\n投资{{投资额}}万元。{{#附加说明}}{{附加说明}}。{{/附加说明}}',
  ownFields: FIELDS,
  sample: { 投资额: 120 },
  original: '关于项目的报告',
});

describe('what comes back', () => {
  test('is what was kept', () => {
    expect(restorePrivateTemplate(JSON.parse(JSON.stringify(TEMPLATE)))).toEqual(TEMPLATE);
  });

  test.each<[what: string, change: object, kept: object | undefined]>([
    ['of another kind', { kind: 'huiwen-draft' }, undefined],
    ['of a later release', { version: 2 }, undefined],
    ['with the id of a published one', { id: 'democratic-life-report' }, undefined],
    ['with an id that leaves its folder', { id: 'own-../x' }, undefined],
    ['without a text', { body: 5 }, undefined],
    ['with a genre nobody knows', { head: { genre: '散文' } }, undefined],
    ['of no organ', { head: { organs: [] } }, undefined],
    ['with keys of other programs', { head: { ...TEMPLATE.head, colour: 'red' }, more: 1 }, {}],
    ['with a name that is none', { ownFields: [{ name: '甲.乙', type: 'text' }] }, { ownFields: [] }],
    ['with a name of an object', { ownFields: [{ name: 'toString', type: 'text' }] }, { ownFields: [] }],
    ['with a type nobody knows', { ownFields: [{ name: '甲', type: 'colour' }] }, { ownFields: [] }],
    [
      'with a figure',
      { ownFields: [{ name: '甲', type: 'computed', formula: { op: '和', terms: [1] } }] },
      { ownFields: [] },
    ],
    ['with a sample that is none', { sample: 'x' }, { sample: {} }],
  ])('%s', (_, change, kept) => {
    const restored = restorePrivateTemplate({ ...TEMPLATE, ...change });
    expect(restored).toEqual(kept && { ...TEMPLATE, ...kept });
  });

  test('is always something, whatever was given', () => {
    const near = fc.record({
      kind: fc.constant('huiwen-template'),
      version: fc.constant(1),
      id: fc.constant('own-a'),
      revised: fc.string(),
      head: fc.anything(),
      body: fc.string(),
      ownFields: fc.array(fc.anything()),
      sample: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        const restored = restorePrivateTemplate(data);
        expect(restored && restorePrivateTemplate(restored)).toEqual(restored);
      }),
    );
  });
});

describe('compiled', () => {
  const template = orThrow(compilePrivate(TEMPLATE, content));

  test('it asks for its own names beside those of the vocabulary', () => {
    const asked = new Map(template.fields.map((field) => [field.name, field]));
    expect(asked.get('投资额')).toMatchObject({ type: 'int', unit: '万元', whose: '文书', stage: '会后' });
    expect(asked.get('附加说明')).not.toHaveProperty('whose');
    expect(asked.get('年度')).toMatchObject({ type: 'int' });
    expect(asked.has('进展')).toBe(false);
    expect(template.required).toEqual(['附加说明']);
    expect(template.revised).toBe('2026-11-28 14:05:33');
  });

  test('it prints what is filled in', () => {
    const facts = { 发文机关: '示例街道党工委', 年度: 2026, 投资额: '一百二十', 附加说明: '已验收' };
    expect(toText(fill(template, facts))).toContain('投资120万元。已验收。');
  });

  test('it is compiled again from what a draft keeps, without the words of the site', () => {
    const source = { text: privateText(TEMPLATE), partials: [] };
    expect(compileAgain(source, template.fields, template.feeds)).toEqual(template);
  });

  const with_ = (change: Partial<PrivateTemplate>) =>
    problemsOf(compilePrivate({ ...TEMPLATE, ...change }, content));

  test.each<[what: string, change: Partial<PrivateTemplate>, line: number, message: RegExp]>([
    ['a name nobody knows', { body: '# 试\n正文。\n{{投资}}万元' }, 3, /“投资”没有声明，是不是“投资额”/],
    [
      'a name of the vocabulary',
      { ownFields: [{ name: '会议日期', type: 'date' }] },
      1,
      /“会议日期”是会文已有的名称/,
    ],
    ['a name twice', { ownFields: [...FIELDS, { name: '投资额', type: 'text' }] }, 1, /有两个“投资额”/],
    ['a section left open', { body: '# 试\n{{#投资额}}正文' }, 2, /./],
    ['no title in its head', { head: { ...TEMPLATE.head, title: '' } }, 1, /title/],
  ])('%s is told with its line', (_, change, line, message) => {
    expect(with_(change)).toContainEqual({
      file: '模板原文',
      line,
      message: expect.stringMatching(message),
    });
  });
});
