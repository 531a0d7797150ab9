// Two hundred ways clerks look for things, with the page and section each should find among the first three.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/site/search/find.ts';
import { makeIndex } from '../../src/site/search/make-index.ts';
import { recordsOf } from '../../src/site/search/records.ts';
import { content } from './load-content.ts';
import { QUERIES } from './search-queries.ts';

const json = JSON.stringify(recordsOf(content));
const index = makeIndex(JSON.parse(json));

describe('search', () => {
  test(`finds the right page among the first three for all but one of thirty of ${QUERIES.length} queries`, () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(180);
    const missed = QUERIES.filter(
      ([query, ...paths]) =>
        !find(index, query)
          .slice(0, 3)
          .some((hit) => paths.some((path) => hit.path.includes(path))),
    );
    console.log(
      `查找：${QUERIES.length - missed.length} / ${QUERIES.length}${missed.map(([query]) => `，未中“${query}”`).join('')}`,
    );
    expect(missed.length * 30).toBeLessThanOrEqual(QUERIES.length);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' 　\t '],
    ['regex signs', '.*+?^$()|[]\\'],
    ['marks', '！？，。《》'],
    ['an emoji', '😀'],
  ])('answers %s with nothing', (_, query) => {
    expect(find(index, query)).toEqual([]);
  });

  test.each([
    ['10,000 汉字', '民主生活会'.repeat(2000)],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['control characters', '\u0000民主\u0007'],
    ['prototype names', '__proto__ constructor'],
  ])('answers %s quietly', (_, query) => {
    expect(Array.isArray(find(index, query))).toBe(true);
  });

  test('has records of at most 60 kB', () => {
    const size = gzipSync(json, { level: 9 }).length;
    console.log(`查找的内容：gzip ${(size / 1000).toFixed(1)} kB`);
    expect(size).toBeLessThanOrEqual(60_000);
  });
});
