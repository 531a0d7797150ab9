// What a draft is called when nobody named it, and how a copy is told from its original.
import { expect, test } from 'vitest';
import { automaticName, copyName, copyNames, draftName, namesInList } from '../../src/storage/draft-name.ts';

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

const ORGAN = { 机关简称: '晴澜街道党工委' };

test.each<[string, Parameters<typeof copyNames>[0], string[], string]>([
  ['a name follows the original', { name: '甲', facts: {} }, ['甲'], '甲（副本）'],
  [
    'no name follows the year',
    { name: '', facts: { ...ORGAN, 年度: 2025 } },
    [],
    '2026年度 · 晴澜街道党工委（副本）',
  ],
  [
    'a second copy is counted',
    { name: '', facts: { ...ORGAN, 年度: 2025 } },
    ['2025年度 · 晴澜街道党工委（副本）'],
    '2026年度 · 晴澜街道党工委（副本2）',
  ],
  [
    'a copy of a copy too',
    { name: '', mark: '副本', facts: { ...ORGAN, 年度: 2025 } },
    ['2025年度 · 晴澜街道党工委（副本）'],
    '2026年度 · 晴澜街道党工委（副本2）',
  ],
  ['nothing filled in', { name: ' ', facts: {} }, [], '2026年度（副本）'],
])('a copy made this year and moved to the next: %s', (_, original, taken, name) => {
  const facts = { ...original.facts, 年度: 2026 };
  expect(draftName({ ...copyNames(original, '副本', taken), facts })).toBe(name);
});

test.each<[string, string[], string[]]>([
  ['all different', ['甲', '乙'], ['甲', '乙']],
  ['the later begun are counted', ['甲', '甲', '乙', '甲'], ['甲', '甲（2）', '乙', '甲（3）']],
  ['a count that is taken is passed over', ['甲', '甲（2）', '甲'], ['甲', '甲（2）', '甲（3）']],
  ['without any name', ['', ''], ['未命名', '未命名（2）']],
])('in a list: %s', (_, names, shown) => {
  const drafts = names.map((name, at) => ({ id: `d${at}`, name, facts: {}, createdAt: at }));
  const found = namesInList([...drafts].reverse());
  expect(drafts.map(({ id }) => found.get(id))).toEqual(shown);
});

test('drafts begun in the same moment keep their counts in whatever order they come', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ id, name: '甲', facts: {}, createdAt: 1 }));
  if (!a || !b) throw new Error('two drafts');
  expect([...namesInList([a, b])]).toEqual([...namesInList([b, a])]);
});

test('an organ of a page is cut where a name is made of it, not in the middle of a character', () => {
  const name = draftName({ name: '', facts: { 发文机关: '😀'.repeat(5000) } });
  expect(name).toBe(`${'😀'.repeat(60)}……`);
});

test('a name holds nothing that nobody sees', () => {
  const facts = { 年度: '2026\u200b', 机关简称: '\u202e晴澜街道' };
  expect(draftName({ name: '', mark: '', facts })).toBe('2026年度 · 晴澜街道');
  expect(draftName({ name: '\u202e给\u200b街道的 ', mark: '', facts })).toBe('给街道的');
  expect(draftName({ name: '\u200b', mark: '', facts: {} })).toBe('未命名');
});
