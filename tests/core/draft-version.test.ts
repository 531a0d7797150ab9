// Earlier states are kept dense for what is recent and sparse for what is old, and never more than twenty.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedNames,
  MOST_VERSIONS,
  restoreVersions,
  thinVersions,
  type Version,
  withVersion,
} from '../../src/storage/version.ts';

const version = (at: number, facts: Version['facts'] = { 甲: at }): Version => ({
  at,
  reason: '定时',
  revised: '2026-11-21',
  facts,
  off: [],
  accepted: {},
});
const NONE = restoreVersions(undefined);
const MINUTE = 60_000;

test('one after the other is kept, oldest first', () => {
  const two = withVersion(withVersion(NONE, version(1)), version(2));
  expect(two.items.map(({ at }) => at)).toEqual([1, 2]);
});

test('the same contents again are no new version', () => {
  const one = withVersion(NONE, version(1, { 甲: 'x' }));
  expect(withVersion(one, version(2, { 甲: 'x' }))).toBe(one);
});

describe('kept by hand or with a paper', () => {
  const marked = (at: number, reason: Version['reason'], name?: string): Version => ({
    ...version(at, { 甲: 'x' }),
    reason,
    ...(name ? { name } : {}),
  });
  const names = (all: typeof NONE) => all.items.map(({ reason, name }) => name ?? reason);
  test.each<[string, readonly Version[], readonly string[]]>([
    [
      'an unchanged draft that goes out is told as such',
      [version(1, { 甲: 'x' }), marked(2, '下载正式稿')],
      ['下载正式稿'],
    ],
    [
      'gone out twice unchanged, it is kept once',
      [marked(1, '下载正式稿'), marked(2, '下载正式稿')],
      ['下载正式稿'],
    ],
    [
      'a name is kept beside the paper that went out',
      [marked(1, '下载正式稿'), marked(2, '手工留存', '送审前')],
      ['送审前'],
    ],
    [
      'two names of the same text',
      [marked(1, '手工留存', '送审前'), marked(2, '手工留存', '送审后')],
      ['送审前', '送审后'],
    ],
    ['a pause later adds nothing', [marked(1, '手工留存', '送审前'), marked(2, '定时')], ['送审前']],
  ])('%s', (_, all, kept) => expect(names(all.reduce(withVersion, NONE))).toEqual(kept));

  test('names stay when the rest is thinned, papers that went out longer than pauses', () => {
    let kept = withVersion(NONE, { ...version(0), reason: '手工留存', name: '送审前' });
    kept = withVersion(kept, { ...version(1), reason: '下载正式稿' });
    for (let at = 2; at < 100; at += 1) kept = withVersion(kept, version(at));
    expect(kept.items).toHaveLength(MOST_VERSIONS);
    expect(names(kept).slice(0, 2)).toEqual(['送审前', '下载正式稿']);
    for (let at = 100; at < 118; at += 1)
      kept = withVersion(kept, { ...version(at), reason: '手工留存', name: `${at}` });
    expect(names(kept)).toEqual([
      '送审前',
      '下载正式稿',
      ...Array.from({ length: 18 }, (_, at) => `${at + 100}`),
    ]);
    kept = withVersion(kept, version(200));
    expect(names(kept)).not.toContain('下载正式稿');
    expect(names(kept)).toHaveLength(MOST_VERSIONS);
    expect(names(kept)).toContain('送审前');
  });

  test('an automatic first version goes before a named one', () => {
    let kept = withVersion(NONE, version(0));
    for (let at = 1; at < 25; at += 1)
      kept = withVersion(kept, { ...version(at), reason: '手工留存', name: `${at}` });
    expect(kept.items).toHaveLength(MOST_VERSIONS);
    expect(names(kept)).not.toContain('定时');
  });

  test('a name comes back from storage', () => {
    const kept = withVersion(NONE, {
      ...version(1),
      reason: '手工留存',
      name: '送审前',
      lastYear: { 甲: 1 },
    });
    expect(restoreVersions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

describe('thinned', () => {
  test.each([
    ['few stay as they are', [1, 2, 3], 3, [1, 2, 3]],
    ['evenly spaced, the old ones go first', [0, 10, 20, 30, 40], 4, [0, 20, 30, 40]],
    ['close together, one of them goes', [0, 50, 51, 100], 3, [0, 51, 100]],
    ['first and last always stay', [0, 1, 2], 2, [0, 2]],
  ])('%s', (_, times, most, kept) => {
    expect(
      thinVersions(
        times.map((at) => version(at)),
        most,
      ).map(({ at }) => at),
    ).toEqual(kept);
  });

  test('a month of work leaves twenty, among them the last hour and the first day', () => {
    const hours = Array.from({ length: 30 * 16 }, (_, index) => index * 30 * MINUTE);
    let kept = NONE;
    for (const at of hours) kept = withVersion(kept, version(at));
    const last = hours.at(-1) ?? 0;
    expect(kept.items).toHaveLength(MOST_VERSIONS);
    expect(kept.items.at(-1)?.at).toBe(last);
    expect(kept.items[0]?.at).toBe(0);
    expect(kept.items.filter(({ at }) => last - at <= 120 * MINUTE).length).toBeGreaterThanOrEqual(2);
    expect(kept.items.some(({ at }) => at > 0 && at < last / 2)).toBe(true);
  });

  test('any times: a part of them in order, first and last included', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 60 }), (times) => {
        const items = times.sort((a, b) => a - b).map((at) => version(at));
        const kept = thinVersions(items);
        expect(kept).toHaveLength(Math.min(items.length, MOST_VERSIONS));
        expect(items.filter((each) => kept.includes(each))).toEqual(kept);
        expect([kept[0], kept.at(-1)]).toEqual([items[0], items.at(-1)]);
      }),
    );
  });
});

test.each([
  ['nothing', { facts: { 甲: '1' } }, { facts: { 甲: '1' } }, []],
  ['a value', { facts: { 甲: '1' } }, { facts: { 甲: '2' } }, ['甲']],
  ['one more and one less', { facts: { 甲: '1' } }, { facts: { 乙: '1' } }, ['甲', '乙']],
  ['a row', { facts: { 甲: [{ 问题: 'x' }] } }, { facts: { 甲: [{ 问题: 'y' }] } }, ['甲']],
  ['a part switched off', { off: ['丙'] }, {}, ['丙']],
])('what changed: %s', (_, a, b, names) => {
  const contents = { facts: {}, off: [], accepted: {} };
  expect(changedNames({ ...contents, ...a }, { ...contents, ...b })).toEqual(names);
});

test.each([
  ['nothing', undefined],
  ['a list', [version(1)]],
  ['another kind', { kind: 'x', items: [version(1)] }],
  ['items that are none', { kind: 'huiwen-versions', items: [1, null, { at: 'x' }] }],
])('none come back from %s', (_, data) => {
  expect(restoreVersions(data).items).toEqual([]);
});
