// What a meeting is not begun with.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { LoneType } from '../../src/desk/shell/lone-field.tsx';
import { firstWrong } from '../../src/islands/meeting/first-wrong.ts';
import { content } from '../content/load-content.ts';

const FIELDS = ['年度', '发文机关', '拟开会日期'].flatMap((name): LoneType[] => {
  const field = content.vocabulary.get(name);
  return field && field.type !== 'computed' && field.type !== 'claim' && field.type !== 'rows' ? [field] : [];
});

test.each<[what: string, facts: Facts, wrong: string | undefined]>([
  ['nothing', {}, undefined],
  ['all of it', { 年度: 2025, 发文机关: '中共某县水务局党组', 拟开会日期: '2026-01-08' }, undefined],
  ['half a year', { 年度: 25 }, '年度'],
  ['a year in words', { 年度: '去年' }, '年度'],
  ['no day', { 年度: 2025, 拟开会日期: '下个月' }, '拟开会日期'],
  ['both: the first', { 拟开会日期: '下个月', 年度: 25 }, '年度'],
])('%s', (_, facts, wrong) => {
  expect(FIELDS).toHaveLength(3);
  expect(firstWrong(FIELDS, facts)).toBe(wrong);
});
