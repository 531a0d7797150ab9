// Papers of one meeting are not held against each other, whichever of the unit's names each of them asks for.
import { expect, test } from 'vitest';
import { isOfSameMeeting } from '../../src/core/copied/same-meeting.ts';
import { content } from '../content/load-content.ts';

const FULL = '中共岚桥县水务局党组';

test.each([
  ['both names the same', { 发文机关: FULL, 机关简称: '县水务局党组' }, { 发文机关: FULL }, true],
  ['the long name in one, the short one in the other', { 发文机关: FULL }, { 机关简称: '水务局党组' }, true],
  [
    'a working committee by its short name',
    { 发文机关: '中共岚桥区溪口街道工作委员会' },
    { 机关简称: '溪口街道党工委' },
    true,
  ],
  ['only short ones', { 机关简称: '县水务局党组' }, { 机关简称: '县水务局党组' }, true],
  [
    'one short name of two units',
    { 发文机关: FULL, 机关简称: '局党组' },
    { 发文机关: '中共岚桥县财政局党组', 机关简称: '局党组' },
    false,
  ],
  ['a short name that names no unit', { 发文机关: FULL }, { 机关简称: '局党组' }, false],
  ['another unit', { 发文机关: FULL }, { 机关简称: '县财政局党组' }, false],
  ['no name', {}, {}, false],
])('%s: %s', (_, one, other, is) => {
  const year = { 年度: '2025' };
  expect(isOfSameMeeting({ ...year, ...one }, { ...year, ...other })).toBe(is);
  expect(isOfSameMeeting({ ...year, ...other }, { ...year, ...one })).toBe(is);
  expect(isOfSameMeeting({ ...year, ...one }, { 年度: '2024', ...other })).toBe(false);
  expect(isOfSameMeeting(one, other)).toBe(false);
});

test('the samples that name one unit and one year are of one meeting', () => {
  const samples = content.entries.map(({ sample }) => sample);
  for (const one of samples)
    for (const other of samples)
      if (one.发文机关 && one.发文机关 === other.发文机关 && one.年度 === other.年度)
        expect(isOfSameMeeting(one, { ...other, 机关简称: other.机关简称 ?? '' })).toBe(true);
});
