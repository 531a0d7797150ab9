// The text of a template in the paper that is made of it: its share where it is most of it, and its longest sentences.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { fixedShare } from '../../src/core/document/fixed-share.ts';
import { compilePrivate } from '../../src/core/template/compile-private.ts';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { content } from '../content/load-content.ts';
import { orThrow } from './compile-text.ts';

const LONG = '会前组织了集中学习并听取了各方面的意见和建议。';
const own = privateTemplate('a', '2026-11-28 09:00:00', {
  head: { title: '情况报告' },
  body: `# 报告\n${LONG}{{经过}}\n短句。`,
  ownFields: [{ name: '经过', type: 'long' }],
  sample: {},
});
const template = orThrow(compilePrivate(own, { vocabulary: content.vocabulary }));

test.each([
  ['nothing is given', {}, 100, [LONG]],
  ['little is given', { 经过: '开了会议。' }, 86, [LONG]],
  ['most is given', { 经过: '某年某月某日开会，'.repeat(10) }, undefined, undefined],
])('%s', (_, facts, share, longest) => {
  const fixed = fixedShare(fill(template, facts));
  expect(fixed?.share).toBe(share);
  expect(fixed?.longest).toEqual(longest);
});
