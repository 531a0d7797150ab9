// What the reader is told: which character is wrong, what goes, what is missing; and no source that cannot be looked up.
import { expect, test } from 'vitest';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);

test.each([
  ['加强千部管理。', '“千”是“干”的误写'],
  ['增强四意识、坚定信心。', '漏了“个”'],
  ['绿水青山就是金山银山山。', '多了“山”'],
  ['学习中国共产党问条例的规定。', '漏了“责”，固定写作“中国共产党问责条例”'],
  ['党中央集中统一领领导。', '多了“领”，固定写作“党中央集中统一领导”'],
  ['近20余名党员参加。', '删去“近”：'],
  ['使用宏扬一词。', '规范写法是“弘扬”'],
])('%s says why', (text, why) => {
  expect(proofread(text, rules).map((each) => each.why)).toEqual([expect.stringContaining(why)]);
});

test('a word alone in quotation marks is spoken of, a set name in them is not', () => {
  expect(proofread('稿子上写的“坐谈”改了，‘布署’也改了。', rules)).toEqual([]);
  expect(proofread('落实“三严三时”要求。', rules).map(({ right }) => right)).toEqual(['三严三实']);
});

test('a source has a title or a number', () => {
  for (const { source } of [...content.proofreading.rules, ...(content.proofreading.names ?? [])])
    if (source) expect(source).toMatch(/《.+》|GB|文件原题/);
});

test.each([
  ['某局党组\n二零二五年一月十日', '2025年1月10日', '必改'],
  ['某局党组\n　　二〇二五年十二月二十一日\n', '2025年12月21日', '疑似'],
  ['某局党组\n二〇二五年十三月一日', undefined, undefined],
  ['会议于二〇二五年一月十日召开。', undefined, undefined],
])('%j: the date under the signature becomes digits whole', (text, right, level) => {
  const [found] = proofread(text, rules).filter(({ rule }) => rule === '落款的日期');
  expect([found?.right, found?.level]).toEqual([right, level]);
  if (right) expect(proofread(text, rules)).toHaveLength(1);
});
