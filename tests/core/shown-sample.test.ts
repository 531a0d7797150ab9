import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { shownSample } from '../../src/own/shown-sample.ts';

const GIVEN: Facts = { 主送机关: ['各支部'], 附件: ['签到表'] };

test.each<[what: string, sample: Facts, given: Facts | undefined, shown: boolean]>([
  ['nothing', {}, undefined, false],
  ['what every paper begins with', GIVEN, GIVEN, false],
  ['a part of it', { 附件: ['签到表'] }, GIVEN, false],
  ['boxes left empty', { ...GIVEN, 年度: '', 会议地点: ' ' }, GIVEN, false],
  ['one thing more', { ...GIVEN, 年度: 2026 }, GIVEN, true],
  ['another than it', { 主送机关: ['示例县委'] }, GIVEN, true],
  ['something, with nothing given', { 年度: 2026 }, undefined, true],
])('a sample of %s', (_, sample, given, shown) => {
  expect(shownSample(given ? { sample, given } : { sample })).toEqual(shown ? sample : {});
});
