// Whose paper it is, where the name is a blank: one fact with the envelope's, its short name in the text; other organs are others.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { toTemplate } from '../../src/core/intake/template/to-template.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const words = content.vocabulary;

function made(text: string) {
  const source = plainSource(text);
  const found = recognise(source, words);
  const template = toTemplate(source, found, {}, words);
  if ('refused' in template) throw new Error(template.refused);
  return { names: found.blanks.filter(({ taken }) => taken).map(({ name }) => name), body: template.body };
}

const PAPERS: readonly (readonly [why: string, lines: readonly string[], says: readonly string[]])[] = [
  [
    'a mark at the head of the title',
    ['××镇党委关于报送学习安排的报告', '县委组织部：', '××镇党委召开会议作了研究，××镇党委书记主持。'],
    ['# {{发文机关}}关于报送学习安排的报告', '{{机关简称}}召开会议作了研究，{{机关简称}}书记主持。'],
  ],
  [
    'in front of its year',
    ['×局2025年度民主生活会整改情况通报', '×局对照清单逐项整改。'],
    ['# {{发文机关}}{{年度}}年度民主生活会整改情况通报', '{{机关简称}}对照清单逐项整改。'],
  ],
  [
    'behind 中共',
    ['中共×镇委员会关于整改情况的报告', '县委：', '整改任务都有人负责。'],
    ['# 中共{{发文机关}}关于整改情况的报告'],
  ],
  [
    'a hint that the signature repeats',
    ['【单位全称】关于开展谈心谈话的通知', '各支部：', '请认真谈心。', '【单位全称】', '20××年×月×日'],
    ['# {{发文机关}}关于开展谈心谈话的通知'],
  ],
  [
    'only in the signature',
    ['关于开展谈心谈话的通知', '各支部：', '××镇党委派人到会指导。', '××镇党委', '20××年×月×日'],
    ['{{机关简称}}派人到会指导。'],
  ],
];
test.each(PAPERS)('the organ of the paper, %s', (_why, lines, says) => {
  const { body } = made(lines.join('\n'));
  for (const line of says) expect(body.split('\n')).toContain(line);
});

const OTHERS: readonly (readonly [why: string, lines: readonly string[], says: string])[] = [
  [
    'the place of the title is no name of an organ',
    ['××镇2025年度工作总结', '××镇经济平稳发展。'],
    '{{镇名称}}经济平稳发展。',
  ],
  [
    'the organ of another level',
    ['×县委关于作风建设的通知', '各乡镇：', '由×县委组织部负责督促。'],
    '由{{县名称}}委组织部负责督促。',
  ],
  [
    'an organ the title is about',
    ['关于××公司换届工作的批复', '××公司党支部：', '同意××公司的安排。'],
    '同意{{公司名称}}的安排。',
  ],
  [
    'two that sign together',
    ['关于联合检查的通知', '各单位：', '由××局负责。', '××局', '××委', '20××年×月×日'],
    '由{{局名称}}负责。',
  ],
];
test.each(OTHERS)('not %s', (_why, lines, says) => {
  const { names, body } = made(lines.join('\n'));
  expect(body.split('\n')).toContain(says);
  expect(names).not.toContain('机关简称');
});

test('whole lines that the envelope asks for are called as it calls them', () => {
  const lines = [
    '关于开展试点工作的请示',
    '[受文单位]：',
    '一、请示事项',
    '为做好这项工作，拟由[牵头单位]统筹，在两个支部先开展试点。',
    '妥否，请批示。',
    '[单位全称]',
    '[年月日]',
  ];
  expect(made(lines.join('\n')).names).toEqual(['主送机关', '牵头单位', '发文机关', '成文日期']);
  const several = ['关于开展试点工作的请示', '×局、×委：', '拟开展试点。', '妥否，请批示。'];
  expect(made(several.join('\n')).names).not.toContain('主送机关');
});
