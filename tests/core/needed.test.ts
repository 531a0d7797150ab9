// What a pattern needs is never more than a match has: a rule that is not looked for where it would match finds nothing, and nobody sees it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayMatch, neededBy } from '../../src/core/proof/needed.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { sieveOf } from '../../src/core/proof/text-sieve.ts';
import { allMatches } from '../../src/core/source/all-matches.ts';
import { content } from '../content/load-content.ts';

const needs: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['布署', ['布署']],
  ['布署|按排', ['布署', '按排']],
  ['截止(?=年底|月底)', ['截止']],
  ['(?<=会议|大会)(?!上)[了过]{2}', ['会议', '大会']],
  ['(?:安排){0,1}好', ['好']],
  ['(?:安排)?好?', undefined],
  ['[，。]{1,3}', ['，', '。']],
  ['[^，。]{1,3}', undefined],
  ['[一-十]\\d{1,4}', undefined],
  ['\\u4e00号{2}文', ['一']],
  ['A\\.B', ['A.B']],
  ['甲\\n乙丙', ['乙丙']],
  ['(甲|乙丙)\\1', ['甲', '乙丙']],
  ['(?<名>甲乙)丙', ['甲乙']],
  ['\\p{L}甲\\k<名>', ['甲']],
  ['甲(?:|乙)', ['甲']],
  ['(?:|乙)', undefined],
  ['[😀]甲?', undefined],
];

test.each(needs)('%s', (pattern, needed) => {
  expect(neededBy(new RegExp(pattern.includes('k<') ? `(?<名>)${pattern}` : pattern, 'u'))).toEqual(needed);
});

test('letters of either case are not asked for where case does not count', () => {
  expect(neededBy(/kB/iu)).toBeUndefined();
  expect(neededBy(/号/iu)).toEqual(['号']);
});

test('wherever a rule matches, it is looked for', () => {
  const { patterns, guards } = prepareRules(content.proofreading);
  const texts = globSync('content/proofreading/*.yml').flatMap(
    (file) => readFileSync(file, 'utf8').match(/(?:.*\n){1,20}/g) ?? [],
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const has = sieveOf(text);
    for (const { pattern, needed } of [...patterns, ...guards])
      if (!mayMatch(needed, has)) expect(allMatches(text, pattern), pattern.source).toEqual([]);
  }
});

test('a text has every word that is in it', () => {
  const text = '各支部🎉按\n通知A、B两项办理。'.repeat(3);
  const has = sieveOf(text);
  for (let start = 0; start < text.length; start++)
    for (let end = start + 1; end <= start + 6; end++) expect(has(text.slice(start, end))).toBe(true);
  const strange = Array.from({ length: 500 }, (_, at) => String.fromCharCode(0x5000 + at, 0x6000 + 7 * at));
  expect(strange.filter(has).length).toBeLessThan(100);
  expect(sieveOf('')('甲')).toBe(false);
});
