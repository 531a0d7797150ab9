// Who is greeted in front of the text: whom a letter is sent to, or the audience of a speech.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const BODY =
  '按照年初的安排，我们把学习和检查放在一起做，现将有关事项说明如下。\n一、抓学习\n每月集中学习一次，每人都要发言。\n二、抓检查\n逐条对照职责查找问题，限期改正。';
const SIGNED = '向阳镇人民政府\n2025年3月4日';
const LETTER = '此致\n敬礼！\n申请人：×××\n2025年3月4日';
const THANKS = '我的汇报完了，谢谢大家！';

const of = (text: string) => {
  const { title, recipient, paragraphs } = recognise(plainSource(text), content.vocabulary);
  const greeted = paragraphs.find(({ role }) => role === '称呼')?.text;
  return [title?.text ?? '', recipient?.text ?? '', greeted ?? ''];
};

const LETTERS = [
  ['致全体业主的一封信', '尊敬的各位业主', SIGNED],
  ['关于电梯检修的告知书', '尊敬的业主朋友', SIGNED],
  ['垃圾分类倡议书', '亲爱的居民朋友们', SIGNED],
  ['节约粮食倡议书', '同志们', SIGNED],
  ['爱护树木倡议书', '老师们、同学们', SIGNED],
  ['秋收防火公开信', '农民朋友们', SIGNED],
  ['请　柬', '×××先生', SIGNED],
  ['邀请函', '尊敬的____教授', SIGNED],
  ['关于邀请参加演讲比赛的函', '尊敬的×××老师', SIGNED],
  ['辞职报告', '尊敬的公司领导', LETTER],
  ['困难补助申请', '尊敬的校领导、老师', LETTER],
  ['入党申请书', '敬爱的党组织', LETTER],
  ['思想汇报', '尊敬的党支部', LETTER],
  ['检讨书', '尊敬的领导', SIGNED],
  ['请假条', '尊敬的    主任', LETTER],
  ['慰问信', '亲爱的护林员朋友们', SIGNED],
  ['感谢信', '尊敬的××派出所领导', LETTER],
  ['关于调整作息时间的通知', '各位党员同志', SIGNED],
  ['关于任职的通知', '张三同志', SIGNED],
  ['关于第9号建议的答复', '尊敬的×××代表', SIGNED],
  ['关于道路建设情况的汇报', '尊敬的市人大各位领导', SIGNED],
  ['关于道路建设情况的汇报', '各位领导', LETTER],
  ['', '尊敬的各位家长', SIGNED],
  ['', '尊敬的王局长', LETTER],
  ['', '尊敬的____先生/女士', LETTER],
] as const;

test.each(LETTERS)('%s: %s, a letter', (title, whom, end) =>
  expect(of(`${title ? `${title}\n` : ''}${whom}：\n${BODY}\n${end}`)).toEqual([title, whom, '']),
);

const SPEECHES = [
  ['在全县教师节大会上的讲话', '尊敬的各位老师', ''],
  ['在冬训动员会上的讲话', '同志们，朋友们', ''],
  ['在冬训动员会上的讲话', '尊敬的各位领导，各位同志', ''],
  ['在冬训动员会上的讲话', '尊敬的上级领导、亲爱的同志们', ''],
  ['在冬训动员会上的讲话', '全体党员', ''],
  ['新年致辞', '亲爱的同事们', SIGNED],
  ['乡镇长述职报告', '尊敬的各位领导、同志们', SIGNED],
  ['述职述廉报告', '尊敬的考核组各位领导', SIGNED],
  ['竞聘报告', '尊敬的各位评委', SIGNED],
  ['镇人民代表大会工作报告', '各位代表', ''],
  ['运动会开幕词', '老师们、同学们', ''],
  ['欢迎词', '尊敬的各位专家', SIGNED],
  ['扎根山村二十年', '各位领导、同志们', THANKS],
  ['全区护林防火会议主持词', '尊敬的×书记、各位领导，同志们', ''],
  ['关于道路建设情况的汇报', '各位领导、同志们', SIGNED],
  ['支部组织生活会主持词', '××组长，同志们', ''],
  ['支部组织生活会主持词', '李明书记、督导组各位成员，同志们', ''],
  ['', '尊敬的各位来宾、女士们、先生们', THANKS],
  ['', '各位代表', THANKS],
  ['', '同志们', ''],
] as const;

test.each(SPEECHES)('%s: %s, a speech', (title, whom, end) =>
  expect(of(`${title ? `${title}\n` : ''}${whom}：\n${BODY}\n${end}`)).toEqual([title, '', `${whom}：`]),
);

test('an organ is whom a report is sent to, greeted or not', () => {
  expect(of(`述职报告\n尊敬的局党委：\n${BODY}`)[1]).toBe('尊敬的局党委');
  expect(of(`述职报告\n县委组织部：\n${BODY}`)[1]).toBe('县委组织部');
});

test('a sentence that ends in people is nobody', () => {
  expect(of(`关于冬训学习的总结\n${BODY}\n有的同志对大家说们：\n好。`)[1]).toBe('');
});
