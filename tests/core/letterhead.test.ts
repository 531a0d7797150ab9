// 版头: the mark in the largest even size that fits one line, between 小初 and 小二, its glyphs 35 mm below the upper edge.
import { expect, test } from 'vitest';
import { letterheadBlocks } from '../../src/core/document/letterhead.ts';

const mark = (text: string) =>
  letterheadBlocks({ mark: [{ text }], number: [{ text: '明发〔2026〕1号' }] })[0];

test.each([
  ['小初 where there is room', 10, 72, 1804],
  ['the last length of 小初', 12, 72, 1804],
  ['a whole point less', 14, 62, 1829],
  ['no half of a point', 15, 58, 1839],
  ['小二 at the smallest', 30, 36, 1894],
])('%s: %s characters', (_, length, size, before) => {
  expect(mark('甲'.repeat(length))).toMatchObject({ size, before, line: Math.round(size * 12.5) });
});
