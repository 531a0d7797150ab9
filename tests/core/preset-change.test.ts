// A preset names what it fills and what it would put in place of typed answers, the year among them.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { presetChange, sayReplaced } from '../../src/desk/preset/preset-change.ts';
import { presetNotice } from '../../src/desk/preset/preset-notices.tsx';

const PRESET = { title: '2021', year: 2021, note: '', values: { 会议主题: '甲', 学习书目: ['一', '二'] } };

test.each<[string, Facts, readonly string[], readonly string[]]>([
  ['an empty draft', {}, ['年度', '会议主题', '学习书目'], []],
  ['blanks are empty', { 会议主题: ' ', 学习书目: [''] }, ['年度', '会议主题', '学习书目'], []],
  ['another year and theme', { 年度: 2025, 会议主题: '乙' }, ['学习书目'], ['年度', '会议主题']],
  ['the same year, typed', { 年度: '2021', 会议主题: '甲' }, ['学习书目'], []],
  ['another list', { 年度: 2021, 会议主题: '甲', 学习书目: ['一'] }, [], ['学习书目']],
  ['all of it', { 年度: 2021, 会议主题: '甲', 学习书目: ['一', '二'] }, [], []],
])('%s', (_, facts, fills, replaces) => {
  expect(presetChange(PRESET, facts)).toEqual({ fills, replaces });
});

test('the year is told with both', () => {
  expect(sayReplaced('年度', PRESET, { 年度: '2025' })).toBe('年度（2025 换成 2021）');
  expect(sayReplaced('会议主题', PRESET, { 会议主题: '乙' })).toBe('会议主题');
});

describe('while values of a preset stand in a draft', () => {
  test.each<[string, Facts, number, RegExp | undefined]>([
    ['none of them', { 会议主题: '乙' }, 2025, undefined],
    ['of the year of the draft, in that year', { 年度: 2021, 会议主题: '甲' }, 2021, undefined],
    ['in the January after it', { 年度: 2021, 会议主题: '甲' }, 2022, undefined],
    [
      'a year later',
      { 会议主题: '甲', 学习书目: ['一', '二'] },
      2023,
      /^会议主题、学习书目是“2021”.*已经过去/,
    ],
    ['of another year than the draft', { 年度: 2022, 会议主题: '甲' }, 2022, /^会议主题.*（2022）不符/],
  ])('%s', (_, facts, thisYear, said) => {
    const notice = presetNotice(PRESET, facts, thisYear);
    if (said) expect(notice).toMatch(said);
    else expect(notice).toBeUndefined();
  });
});
