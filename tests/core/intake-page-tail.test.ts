// A line that a page put into the middle of a paper is dropped, the paper behind it is not; an address the paper gives itself stays.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const HEAD =
  '关于冬训学习情况的报告\n按照上级安排，我们把今年的学习和检查放在一起做，现将有关情况报告如下，请审阅。\n一、抓学习\n每月集中学习一次，每人都要发言，记录留存备查。\n';
const found = (text: string) => recognise(plainSource(text), content.vocabulary);
const lastOf = (text: string) => found(HEAD + text).paragraphs.at(-1)?.text;

const GOES_ON: readonly (readonly [text: string, last: string])[] = [
  ['推荐阅读：冬训学习心得十篇\n二、抓检查\n逐条对照职责查找问题。', '逐条对照职责查找问题。'],
  ['猜你喜欢：冬训方案\n二、抓检查\n检查了XX次。', '检查了XX次。'],
  ['相关文章：冬训方案\n中共向阳镇委员会\n2025年11月3日', '2025年11月3日'],
  ['相关文章：冬训方案\n某镇党委\n某年某月某日', '某年某月某日'],
  ['热门推荐\n一要抓早。农闲的时候就开课，不误春耕。\n二要抓小。一课一题。', '二要抓小。一课一题。'],
  ['猜你喜欢\n检查由各支部书记负责，年底前做完。\n散会。', '散会。'],
];
test.each(GOES_ON)('goes on: %j', (text, last) => expect(lastOf(text)).toBe(last));

const OVER: readonly string[] = [
  '相关阅读：\n冬训学习总结范文\n支部工作计划',
  '推荐阅读：\n1、冬训学习总结\n2、冬训学习方案',
  '猜你喜欢\n希望以上范文能给大家带来帮助，更多内容请点击下面。\n学习计划怎么写',
  '猜你喜欢\n一、学习计划怎么写\n二、学习总结怎么写',
];
test.each(OVER)('over: %j', (text) =>
  expect(lastOf(text)).toBe('每月集中学习一次，每人都要发言，记录留存备查。'),
);

test('an address with a mark in it is to be filled', () => {
  const { blanks } = found(`${HEAD}门户网站网址为www.××.gov.cn，由办公室维护。`);
  expect(blanks.map(({ text, kind }) => [text, kind])).toEqual([['www.××.gov.cn', 'other']]);
  expect(lastOf('门户网站网址为www.example.cn，由办公室维护。')).toBe(
    '门户网站网址为www.example.cn，由办公室维护。',
  );
});

const WRITTEN_TO: readonly (readonly [line: string, kept: boolean])[] = [
  ['联系人：李明；办公电话：12345；邮箱：shuili@mail.cn', true],
  ['材料请发至XXXX@XX.gov.cn', true],
  ['更多范文请看www.ganqu.com', false],
  ['投稿邮箱 tougao@fanwen.com', false],
];
test.each(WRITTEN_TO)('where to write to: %j', (line, kept) =>
  expect(
    found(`${HEAD}${line}\n二、抓检查\n逐条对照职责查找问题。`).paragraphs.some(({ text }) => text === line),
  ).toBe(kept),
);
