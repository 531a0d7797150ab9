// The matches of a rule are those that matchAll gives, whether there are any, and however often it is asked.
import { expect, test } from 'vitest';
import { allMatches } from '../../src/core/source/all-matches.ts';

test.each([
  ['none', /丙/gu, '甲乙'],
  ['an empty text', /甲/gu, ''],
  ['at the start', /甲/gu, '甲乙'],
  ['several', /甲./gu, '乙甲丙甲丁甲'],
  ['what stands before it', /(?<=乙)甲/gu, '甲乙甲乙甲'],
  ['what stands before the first of its line', /(?<=乙\n)^甲/gmu, '甲乙\n甲'],
  ['of no width', /(?=甲)/gu, '乙甲甲'],
  ['characters of two units', /𠮷|(?<=𠮷)甲/gu, '😀𠮷甲𠮷'],
  ['groups', /(甲)(?:(乙)|(丙))/gu, '丁甲乙甲丙'],
])('%s', (_, pattern, text) => {
  const all = [...text.matchAll(pattern)];
  expect([...allMatches(text, pattern)]).toEqual(all);
  expect([...allMatches(text, pattern)]).toEqual(all);
});

test('a look that is broken off leaves the next one whole', () => {
  const pattern = /甲/gu;
  for (const { index } of allMatches('甲乙甲', pattern)) {
    expect(index).toBe(0);
    break;
  }
  expect([...allMatches('甲甲', pattern)]).toHaveLength(2);
});
