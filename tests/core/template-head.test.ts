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
])('%s is called %s', (title, called) => {
  expect(templateHead(title, true, false).title).toBe(called);
});
