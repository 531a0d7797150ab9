import { expect, test } from 'vitest';
import { type Fact, isGiven } from '../../src/core/facts/fact.ts';

test.each<[Fact | undefined]>([
  [undefined],
  [false],
  [''],
  ['   '],
  ['\t\r\n'],
  ['　'],
  ['\u00a0'],
  ['\u200b\u200d\ufeff'],
  ['\u202e\u2066'],
  ['\u00ad'],
  ['\u0000'],
  ['\u2800\u3164\u{e0041}'],
  [[]],
  [['', ' ', []]],
  [{}],
  [{ 问题: '', 措施: '　' }],
  [[{ 问题: '' }, { 书面发言: false }]],
])('%j is not given', (fact) => {
  expect(isGiven(fact)).toBe(false);
});

test.each<[Fact]>([
  ['0'],
  ['否'],
  ['。'],
  ['x\u200b'],
  [0],
  [-1],
  [true],
  [['', '甲']],
  [{ 问题: '', 措施: '乙' }],
  [[{ 书面发言: true }]],
  ['😀'],
  // Half of a character is what is left of one that was typed.
  ['\ud83d'],
])('%j is given', (fact) => {
  expect(isGiven(fact)).toBe(true);
});

test('null, which JSON can bring in, is not given', () => {
  expect(isGiven(JSON.parse('null'))).toBe(false);
});
