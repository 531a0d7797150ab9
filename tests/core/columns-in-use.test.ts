// A list that all papers share is asked only for the columns this one's text uses; the others are kept.
import { describe, expect, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { templateOf } from './compile-text.ts';

const fields = `清单:
  type: 多行
  columns:
    方面: {type: 文本}
    问题: {type: 文本}
    条数: {type: 整数}
    单位: {type: 文本, also: [部门]}
    人: {type: 文本, insteadOf: [单位]}
    状态: {type: 选项, options: [成, 未]}
    时限: {type: 时限}
    日期: {type: 日期}
截止: {type: 日期}
总数: {type: 计算, formula: {合计: 清单.条数}}
属实: {type: 声明, statement: 属实, needs: [清单]}`;

function columns(body: string) {
  const list = templateOf({ fields, body }).fields.find(({ name }) => name === '清单');
  if (list?.type !== 'rows') throw new Error('no list');
  return list;
}

describe('columns a text uses', () => {
  test.each([
    ['those it prints', '{{#清单}}\n{{问题}}\n{{/清单}}', ['问题']],
    ['one that opens a section', '{{#清单}}\n{{问题}}{{#单位}}一{{/单位}}\n{{/清单}}', ['问题', '单位']],
    ['one that chooses rows', '{{#清单.成}}\n{{问题}}\n{{/清单.成}}', ['问题', '状态']],
    ['one that is counted by', '{{清单.成.数}}', ['状态']],
    ['one it groups by', '{{#清单.按方面}}\n{{#清单}}{{问题}}{{/清单}}\n{{/清单.按方面}}', ['方面', '问题']],
    ['one compared with a day', '{{#清单}}\n{{#时限.早于截止}}迟{{/时限.早于截止}}\n{{/清单}}', ['时限']],
    ['one that chooses rows by a day', '{{清单.未.时限早于截止.数}}', ['状态', '时限']],
    ['one that is added up', '{{总数}}{{#清单}}{{问题}}{{/清单}}', ['问题', '条数']],
    [
      'all where it only counts rows',
      '{{清单.数}}',
      ['方面', '问题', '条数', '单位', '人', '状态', '时限', '日期'],
    ],
    [
      'all where only a claim rests on it',
      '{{#属实}}属实{{/属实}}',
      ['方面', '问题', '条数', '单位', '人', '状态', '时限', '日期'],
    ],
  ])('%s', (_, body, wanted) => {
    const list = columns(body);
    expect(list.columns.map(({ name }) => name)).toEqual(wanted);
    expect(list.columns.length + (list.others?.length ?? 0)).toBe(8);
  });

  test('headings of a column that is not asked for mean the one instead of it', () => {
    expect(columns('{{#清单}}\n{{人}}\n{{/清单}}').columns[0]?.also).toEqual(['单位', '部门']);
    expect(columns('{{#清单}}\n{{人}}{{单位}}\n{{/清单}}').columns[1]?.also).toBeUndefined();
  });
});

test('every template that asks for 整改清单 keeps all its columns', () => {
  const whole = content.vocabulary.get('整改清单');
  const all = whole?.type === 'rows' ? whole.columns.map(({ name }) => name).sort() : [];
  expect(all.length).toBeGreaterThan(15);
  for (const { template } of content.entries) {
    const list = template.fields.find(({ name }) => name === '整改清单');
    if (list?.type !== 'rows') continue;
    const known = [...list.columns, ...(list.others ?? [])].map(({ name }) => name).sort();
    expect(known, template.id).toEqual(all);
    expect(list.columns.length, template.id).toBeLessThan(all.length - 1);
  }
});
