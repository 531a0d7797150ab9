// What is left of the sample is told; what every unit writes the same way is not.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { isCommon } from '../../src/core/checks/common-words.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { content } from '../content/load-content.ts';
import { changed } from './check-case.ts';

test.each([
  '局党组成员、副局长',
  '党委副书记、副镇长',
  '县委组织部组织科负责人',
  '街道人大工作委员会主任',
  '党委委员、总工程师',
  '机关党委专职副书记',
  '第一组副组长',
  '各科室负责人',
  '一名退休党员',
  '局党委专题会议',
  '党总支委员会会议',
  '四级调研员',
  '支部书记兼综合办公室主任',
  '中国共产党纪律处分条例',
  '优化营商环境条例',
  '中国共产党支部工作条例（试行）',
])('common: %s', (text) => expect(isCommon(text)).toBe(true));

test.each([
  '晴澜街道党工委书记',
  '中共沐屏市统计局党组',
  '明川区委第三督导组',
  '锤炼过硬作风，提高为民服务本领',
  '街道办事处第一会议室',
  '晴澜街道重点任务督办办法',
  '重点任务跟踪督办不够及时',
  '小区物业协商议事点',
  '芷岭镇',
])('telling: %s', (text) => expect(isCommon(text)).toBe(false));

const leftOf = (id: string, change: Readonly<Record<string, unknown>> = {}) => {
  const entry = content.entries.find(({ template }) => template.id === id);
  if (!entry) throw new Error(id);
  const { template, sample } = entry;
  const facts = changed(sample, change);
  const document = fill(template, facts);
  const today = { year: 2026, month: 11, day: 21 };
  return check({ template, facts, document, sample, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today })
    .filter(({ rule }) => rule === 'sample')
    .map(({ id: found }) => found.replace('sample:', ''));
};

/** A report has much to tell of; of a form, a notice or a record a quarter of what is filled in is words of its own. */
function leastTold(id: string, sample: Facts): number {
  const genre = content.entries.find(({ template }) => template.id === id)?.template.genre ?? '报告';
  return id !== 'branch-work-report' && ['报告', '通报'].includes(genre)
    ? 20
    : Object.keys(sample).length / 4;
}

describe.each(content.entries.map(({ template, sample }) => [template.id, sample] as const))(
  '%s',
  (id, sample) => {
    test('most of an untouched sample is told', () => {
      const left = leftOf(id);
      const own = ['发文机关', '会议主题', '会议日期'].filter((name) => typeof sample[name] === 'string');
      expect(left).toEqual(expect.arrayContaining(own));
      expect(left.length).toBeGreaterThanOrEqual(leastTold(id, sample));
    });
  },
);

test('a post every office has is not told, wherever it stands', () => {
  const bureau = content.entries.find(({ sample }) => sample.到会领导)?.template.id ?? '';
  const left = leftOf(bureau, { 到会领导: ['局党组成员、副局长'] });
  expect(left).not.toContain('到会领导');
});

describe('what the sample ticked', () => {
  const entry = content.entries.find(({ template }) => template.id === 'democratic-life-report');
  const claims = (entry?.template.fields ?? [])
    .filter(({ name, type }) => type === 'claim' && entry?.sample[name] === true)
    .map(({ name }) => name);
  const [first = '', second = ''] = claims;
  const only = (...names: readonly string[]) =>
    Object.fromEntries(
      Object.keys(entry?.sample ?? {}).flatMap((name) => (names.includes(name) ? [] : [[name, null]])),
    );

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['with the rest of the sample', {}, claims],
    ['not what was taken back', { [first]: null }, claims.filter((name) => name !== first)],
    ['not where all is of the unit', only(...claims), []],
    ['nor where two answers are alike by chance', only(...claims, '会议主题', '会议日期'), []],
    ['but where three are', only(first, second, '会议主题', '会议日期', '发文机关'), [first, second]],
  ])('is told %s', (_, change, expected) => {
    const left = leftOf('democratic-life-report', change);
    expect(left.filter((name) => claims.includes(name)).sort()).toEqual([...expected].sort());
  });
});
