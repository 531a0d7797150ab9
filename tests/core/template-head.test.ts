// What a template made of a paper is called: without the marks to fill, and without what only a year that is gone makes sense of.
import { expect, test } from 'vitest';
import { templateHead } from '../../src/core/intake/template/template-head.ts';

test.each([
  ['街道党工委度民主生活会整改情况的通报', '街道党工委民主生活会整改情况的通报'],
  ['度专题组织生活会情况报告', '专题组织生活会情况报告'],
  ['某局党组xxxx年度民主生活会方案', '某局党组民主生活会方案'],
  ['年度民主生活会情况报告', '年度民主生活会情况报告'],
  ['度假区党工委民主生活会方案', '度假区党工委民主生活会方案'],
  ['民主生活会满意度测评情况', '民主生活会满意度测评情况'],
  ['____', '没有标题的文稿'],
  ['{{title}}记录', '会议记录'],
  ['____纪要', '会议纪要'],
  ['谈话记录', '谈话记录'],
])('%s is called %s', (title, called) => {
  expect(templateHead(title, { addressed: true, signed: false }, false).title).toBe(called);
});

const BARE = { addressed: false, signed: false };
test.each<[title: string, around: Partial<typeof BARE>, genre: string]>([
  // Nothing is put around what has nothing around it.
  ['窗口服务指引', {}, '发言材料'],
  ['版面样例', {}, '发言材料'],
  ['窗口服务指引', { signed: true }, '报告'],
  ['窗口服务指引', { addressed: true }, '报告'],
  // A copy may end before the signature.
  ['上半年工作总结', {}, '报告'],
  ['专题民主生活会准备', {}, '报告'],
  ['窗口服务办法', {}, '方案'],
])('%s with %j around it is taken as %s', (title, around, genre) => {
  expect(templateHead(title, { ...BARE, ...around }, false).genre).toBe(genre);
});
