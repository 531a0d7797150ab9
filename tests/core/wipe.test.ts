// What “全部清除” takes, here and on the list of drafts, and what is listed before: each row of the table of keys, and nothing of others.
import { beforeEach, expect, test } from 'vitest';
import { storedTitle } from '../../src/islands/your-text/stored-title.ts';
import { KEPT } from '../../src/storage/key-table.ts';
import { KEY_NAMES, type KeyName } from '../../src/storage/keys.ts';
import { listStored } from '../../src/storage/stored.ts';
import { wipe } from '../../src/storage/wipe.ts';
import { beginWith, storedValues } from './fake-browser.ts';

const keyOf = (name: KeyName) => (KEPT[name].many ? `${KEPT[name].key}1` : KEPT[name].key);
const keysOf = (place: 'database' | 'localStorage', stays: (name: KeyName) => boolean = () => true) =>
  KEY_NAMES.filter((name) => KEPT[name].place === place && stays(name)).map(keyOf);

beforeEach(async () => {
  await beginWith({ ...Object.fromEntries(keysOf('database').map((key) => [key, 'x'])), another: 'x' });
  for (const key of [...keysOf('localStorage'), 'another', 'huiwen-of-another-release'])
    localStorage.setItem(key, 'x');
});

const left = async () => [Object.keys(await storedValues()).sort(), Object.keys(localStorage).sort()];

test('everything of ours goes, also what another release wrote', async () => {
  await wipe('everything');
  expect(await left()).toEqual([['another'], ['another']]);
});

test('with the drafts goes what belongs to them', async () => {
  await wipe('drafts');
  expect(await left()).toEqual([
    // Templates of one's own, and papers on their way to one or to be laid out, are no drafts.
    ['another', 'intake:1', 'own:1', 'preset:1', 'profile', 'typeset'],
    [...keysOf('localStorage', (name) => name !== 'journal'), 'another', 'huiwen-of-another-release'].sort(),
  ]);
});

test('each is listed, in the order of the table', async () => {
  const { items, fault } = await listStored();
  expect(fault).toBeUndefined();
  expect(items.map(({ key }) => key).sort()).toEqual(
    [...keysOf('database'), ...keysOf('localStorage'), 'huiwen-of-another-release'].sort(),
  );
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  expect(kinds).toEqual([
    'draft',
    'versions',
    'discarded',
    'template',
    'profile',
    'preset',
    'own template',
    'choice',
    'intake',
    'typeset',
    'order',
    'unsaved',
  ]);
});

test('each is called as its maker knows it, not by its key', async () => {
  const of = { kind: 'huiwen-meeting', version: 4, revision: 1, tab: 't', savedAt: 1, papers: {} };
  const facts = { 年度: 2025, 机关简称: '甲局党组' };
  await beginWith({
    'draft:a': { ...of, id: 'a', facts, meeting: '民主生活会' },
    'draft:b': { ...of, id: 'b', facts },
    'template:democratic-life-plan:2026-11-28': { title: '民主生活会实施方案' },
    'template:own-a:2026-11-28 18:33:05': { title: '自己的报告' },
    'own:a': { head: { title: '自己的报告' } },
    'preset:a': { name: '县里的通知' },
    'intake:a': { name: '去年的报告.docx' },
    'intake:b': 'unreadable',
  });
  for (const key of ['huiwen:own', 'huiwen:units']) localStorage.setItem(key, '1');
  expect((await listStored()).items.map(storedTitle)).toEqual([
    expect.stringMatching(/^会议：“2025年度 · 甲局党组 民主生活会”，.*保存$/),
    expect.stringMatching(/^草稿：“2025年度 · 甲局党组”，.*保存$/),
    '草稿所用的模板：“民主生活会实施方案”，2026-11-28修订',
    '草稿所用的模板：“自己的报告”，2026-11-28 18:33:05修订',
    '自己的预设：“县里的通知”',
    '自己的模板：“自己的报告”',
    KEPT.ownMark.holds,
    KEPT.units.holds,
    '“从范文做模板”里的范文：“去年的报告.docx”',
    '“从范文做模板”里的范文：读不出名称的一份',
  ]);
});
