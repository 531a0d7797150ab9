// Names of blanks the vocabulary has no word for: the phrase beside them or a plain word, never a part of a word.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/recognise.ts';
import { plainSource } from '../../src/core/intake/source.ts';
import { content } from '../content/load-content.ts';

const NAMES: readonly (readonly [sentence: string, ...names: readonly string[]])[] = [
  ['面向群众征集××，不走过场。', '内容'],
  ['会议于昨天下午××日召开过一次。', '内容'],
  ['从××个方面查找差距，逐一整改。', '方面数'],
  ['各成员围绕×个方面对照检查。', '方面数'],
  ['联系20××年民主生活会整改措施落实情况。', '民主生活会年份'],
  ['推动×高质量发展，推动×经济社会再上台阶。', '本地名称', '本地名称'],
  ['确保质量。×多举措、多渠道征求意见。', '单位名称'],
  ['建好×文化园和×文化园，办好×两个民宿点。', '文化园名称', '文化园名称2', '民宿点名称'],
  [
    '通报征求意见、×集中学习研讨查找问题整改落实情况，联系整改措施落实、×集中学习研讨查找问题整改落实。',
    '专项工作名称',
    '专项工作名称',
  ],
  ['宣传科于[日期]前做完，办公室于[日期]前报送。', '日期', '日期2'],
  ['用[保障方式，待核实]等方式落实。', '保障方式'],
  ['投入资金××万元，改善条件。', '投入资金金额'],
  ['走访群众××户，解决难题。', '走访群众户数'],
  ['在全镇范围内先后跑了××趟，才拿到证明。', '数字'],
  ['比上年增长××%，好于预期。', '比上年增长比例'],
  ['我们于20××年×月×日前完成整改任务。', '时限'],
  ['根据领导班子集体讨论的意见，×月×日再议。', '日期'],
  ['问题整改期限：×月×日', '问题整改期限'],
  ['由×××同志负责，×××同志配合。', '姓名', '姓名2'],
  ['门牌号：××××', '门牌号'],
  ['在××村、××社区召开座谈会。', '村名称', '社区名称'],
  ['开展××活动，丰富生活。', '活动名称'],
  ['县委第××督导组到会指导。', '数字'],
  ['建成库房××平方米，配备喷头××个。', '建成库房面积', '配备喷头个数'],
  ['耕地××公顷，林地××公顷。', '耕地面积', '林地面积'],
  ['每周读书××个晚上，书记检查。', '每周读书时长'],
];
test.each(NAMES)('%s', (sentence, ...names) => {
  const text = `关于情况的说明\n前面的情况已经说明，这里不再重复。\n${sentence}\n后面的情况另行说明，请大家放心。`;
  const { blanks } = recognise(plainSource(text), content.vocabulary);
  expect(blanks.filter(({ origin }) => origin !== '事实').map(({ name }) => name)).toEqual(names);
});
