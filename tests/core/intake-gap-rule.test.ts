// What must stand behind a gap is looked for first: no rule may miss a gap by it, and a copy-free search finds what matchAll finds.
import { expect, test } from 'vitest';
import { gapsBy, withAhead } from '../../src/core/intake/gaps/gap-rule.ts';
import { allMatches } from '../../src/core/source/all-matches.ts';

const MATCHED: readonly (readonly [text: string, pattern: RegExp])[] = [
  ['甲、、乙、', /(?<=、)( ?)(?=[^、 ])|(?=、、)/gu],
  ['𠮷𠮷丙', /(?=\p{Script=Han})/gu],
  ['𠮷𠮷丙', /(?=[^乙])/g],
  ['', /^/g],
];

test.each(MATCHED)('%s: %s finds what matchAll finds', (text, pattern) => {
  const places = (all: Iterable<RegExpExecArray>) => [...all].map(({ index, 0: found }) => [index, found]);
  expect(places(allMatches(text, pattern))).toEqual(places(text.matchAll(pattern)));
  expect(pattern.lastIndex).toBe(0);
});

const RULES: readonly (readonly [pattern: RegExp, behind: string])[] = [
  [/(?<=共)( ?)(?=[人名]|次)/g, '[人名]|次'],
  [/(?<=甲[)(])( ?)(?=乙[)(]?|丙)|(?<=丁)( +)(?=戊(?!己))/gu, '乙[)(]?|丙|戊(?!己)'],
  // One of two has nothing that must follow.
  [/(?<=甲)( ?)(?=乙)|(?<=丙)( ?)/g, '(?:)'],
];

test.each(RULES)('%s is looked for by %s', (pattern, behind) => {
  expect(withAhead([pattern, 'name', '']).behind.source).toBe(behind);
});

test('of two rules at one place the earlier holds', () => {
  const rules = [/(?<=共)( ?)(?=人)/g, /(?<=计|共)( ?)(?=人)/g].map((pattern, nth) =>
    withAhead([pattern, 'number', `${nth}`]),
  );
  expect(gapsBy(rules, '到会共人，合计 人').map(({ at, length, why }) => [at, length, why])).toEqual([
    [3, 0, '0'],
    [7, 1, '1'],
  ]);
});
