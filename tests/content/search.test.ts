// Sixty ways clerks look for things, with the page each should find among the first three.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/site/search/find.ts';
import { makeIndex } from '../../src/site/search/make-index.ts';
import { recordsOf } from '../../src/site/search/records.ts';
import { content } from './load-content.ts';

const json = JSON.stringify(recordsOf(content));
const index = makeIndex(JSON.parse(json));

/** Query → a part of the path of the right page, or of either of two right ones. */
const QUERIES: readonly (readonly [query: string, ...paths: string[]])[] = [
  ['街道', 'templates/democratic-life-report-subdistrict/'],
  ['街道党工委 报告', 'templates/democratic-life-report-subdistrict/'],
  ['民主生活会情况报告', 'templates/democratic-life-report'],
  ['专题民主生活会', 'templates/democratic-life-report'],
  ['主生活', 'democratic-life'],
  ['局党委', 'templates/democratic-life-report-bureau/'],
  ['党组', 'templates/democratic-life-report-party-group/'],
  ['党组民主生活会', 'templates/democratic-life-report-party-group/'],
  ['部室', 'templates/democratic-life-report-unit/'],
  ['企业', 'templates/democratic-life-report-unit/'],
  ['事业单位', 'templates/'],
  ['整改落实情况通报', 'templates/rectification-bulletin-subdistrict/'],
  ['通报', 'templates/rectification-bulletin-subdistrict/'],
  ['整改通报', 'templates/rectification-bulletin-subdistrict/'],
  ['组织生活会', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['组织生活会情况报告', 'templates/branch-life-report'],
  ['织生活', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['镇机关', 'templates/branch-life-report-town'],
  ['镇机关党支部', 'templates/branch-life-report-town'],
  ['办公室党支部', 'templates/branch-life-report-office/'],
  ['中心', 'templates/branch-life-report-centre/'],
  ['所属支部', 'templates/branch-life-report-centre/'],
  ['多个支部', 'templates/branch-life-report-centre/'],
  ['局机关党支部', 'templates/branch-life-report-bureau/'],
  ['minzhu', 'democratic-life'],
  ['minzhushenghuohui', 'democratic-life'],
  ['zuzhi', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['zuzhishenghuohui', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['shenghuohui', '-life-'],
  ['zhenggai', 'rectification'],
  ['tongbao', 'bulletin'],
  ['mzshh', 'democratic-life'],
  ['MZSHH', 'democratic-life'],
  ['zzshh', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['zzshhqkbg', 'templates/branch-life-report'],
  ['mzshhqkbg', 'templates/democratic-life-report'],
  ['dsxxjy', 'presets/'],
  ['党史学习教育', 'presets/'],
  ['2021年度', 'presets/'],
  ['zglsqktb', 'templates/rectification-bulletin-subdistrict/'],
  ['组职生活会', 'organisational-life-meeting', 'templates/branch-life-report'],
  ['民主升活会', 'democratic-life'],
  ['zuzhishenhuohui', 'organisational-life-meeting'],
  ['minzhushenghuohiu', 'democratic-life'],
  ['整改清单', 'guides/rectification/'],
  ['台账', 'guides/rectification/'],
  ['销号', 'guides/rectification/'],
  ['文种', 'guides/report-and-bulletin/'],
  ['报告还是通报', 'guides/report-and-bulletin/'],
  ['涉密', 'guides/what-not-to-type/'],
  ['工作秘密', 'guides/what-not-to-type/'],
  ['照抄', 'guides/copied-texts/'],
  ['遮掩', 'guides/copied-texts/'],
  ['页码', 'guides/how-a-report-looks/'],
  ['仿宋', 'guides/how-a-report-looks/'],
  ['每页多少行', 'guides/how-a-report-looks/'],
  ['会前准备', 'guides/'],
  ['成文日期', 'vocabulary/#成文日期'],
  ['应到人数', 'vocabulary/#应到人数'],
  ['主送', 'vocabulary/#主送机关'],
  ['谈心谈话', '/'],
  ['我们支部开了组织生活会要写报告', 'templates/branch-life-report'],
  ['怎么写民主生活会的报告', 'templates/democratic-life-report'],
  ['请问党支部组织生活会情况报告怎么写', 'templates/branch-life-report'],
  ['落款', 'guides/how-a-report-looks/'],
  ['公文字体', 'guides/how-a-report-looks/'],
  ['红头', 'guides/how-a-report-looks/', 'vocabulary/#用版头'],
];

describe('search', () => {
  test(`finds the right page among the first three for all but 3 of ${QUERIES.length}`, () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    const missed = QUERIES.filter(
      ([query, ...paths]) =>
        !find(index, query)
          .slice(0, 3)
          .some((hit) => paths.some((path) => hit.path.includes(path))),
    );
    console.log(
      `查找：${QUERIES.length - missed.length} / ${QUERIES.length}${missed.map(([query]) => `，未中“${query}”`).join('')}`,
    );
    expect(missed.length).toBeLessThanOrEqual(3);
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

  test('has an index of at most 60 kB', () => {
    const size = gzipSync(json, { level: 9 }).length;
    console.log(`查找索引：gzip ${(size / 1000).toFixed(1)} kB`);
    expect(size).toBeLessThanOrEqual(60_000);
  });
});
