// An answer shown beside the page: as the paper prints it, with its unit; what cannot be read as it was typed.
import { expect, test } from 'vitest';
import type { Fact } from '../../src/core/facts/fact.ts';
import { printAnswer, summarize } from '../../src/desk/form/print-answer.ts';
import { topicsOf } from '../../src/desk/model/topics.ts';
import { keptSentence } from '../../src/desk/unit/kept-sentence.ts';
import { vocabularyOf } from './compile-text.ts';

const vocabulary = vocabularyOf(`
人数: { type: 整数, unit: 人 }
次数: { type: 整数 }
日子: { type: 日期 }
话: { type: 长文 }
属实: { type: 声明, statement: 属实。, needs: [人数] }
机关: { type: 列表, of: 机关 }
问题: { type: 多行, columns: { 内容: { type: 文本 }, 份数: { type: 整数, unit: 份 } } }
`);
const fields = topicsOf([...vocabulary.values()]).flatMap((topic) => topic.fields);
const fieldOf = (name: string) => {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
};

test.each<[string, Fact | undefined, string[], string | undefined]>([
  ['人数', '二十一', ['21 人'], '21 人'],
  ['次数', 3, ['3'], '3'],
  ['人数', '好些', ['好些'], '好些'],
  ['日子', '2026-01-08', ['2026年1月8日'], '2026年1月8日'],
  ['话', '甲\n乙', ['甲', '乙'], '2 项'],
  ['话', '长'.repeat(40), ['长'.repeat(40)], `${'长'.repeat(30)}…`],
  ['属实', true, ['已勾选'], '已勾选'],
  ['机关', ['甲局', '', '乙局'], ['甲局', '乙局'], '2 项'],
  ['问题', [{ 内容: '甲', 份数: '3' }], ['1. 内容：甲；份数：3 份'], '1. 内容：甲；份数：3 份'],
  ['人数', '', [], undefined],
  ['人数', undefined, [], undefined],
])('%s %j', (name, fact, printed, brief) => {
  expect(printAnswer(fieldOf(name), fact)).toEqual(printed);
  expect(summarize(fieldOf(name), fact)).toBe(brief);
});

test('only a profile the browser keeps is said to be stored', () => {
  expect(keptSentence('browser')).toMatch(/^已保存/);
  expect(keptSentence('page')).toMatch(/只在本页有效.*导出/);
});
