// What a draft is called when nobody named it, and how a copy is told from its original.
import { expect, test } from 'vitest';
import { automaticName, copyName, draftName } from '../../src/storage/draft-name.ts';

test.each([
  [
    { 年度: 2025, 机关简称: '晴澜街道党工委', 发文机关: '中共明川区晴澜街道工作委员会' },
    '2025年度 · 晴澜街道党工委',
  ],
  [{ 年度: 2025, 发文机关: '中共甲街道工作委员会' }, '2025年度 · 中共甲街道工作委员会'],
  [{ 年度: '2025年', 机关简称: ' ' }, '2025年度'],
  [{ 年度: '2025年度' }, '2025年度'],
  [{ 机关简称: '甲' }, '甲'],
  [{ 年度: ['2025'], 发文机关: true }, ''],
  [{}, ''],
])('%j is called “%s”', (facts, name) => {
  expect(automaticName(facts)).toBe(name);
});

test.each([
  ['给区委的一份', { 年度: 2025 }, '给区委的一份'],
  ['  ', { 年度: 2025 }, '2025年度'],
  ['', {}, '未命名'],
])('named “%s”', (name, facts, shown) => {
  expect(draftName({ name, facts })).toBe(shown);
});

test.each([
  ['甲', [], '甲（副本）'],
  ['甲', ['甲（副本）'], '甲（副本2）'],
  ['甲', ['甲（副本）', '甲（副本2）'], '甲（副本3）'],
  ['甲（副本）', ['甲', '甲（副本）'], '甲（副本2）'],
  ['甲（副本2）', ['甲（副本2）'], '甲（副本）'],
  ['甲（备份）', ['甲（备份）'], '甲（备份）（副本）'],
])('a copy of “%s” beside %j', (name, taken, copy) => {
  expect(copyName(name, '副本', taken)).toBe(copy);
});
