// What “全部清除” takes, here and on the list of drafts, and what is listed before: each row of the table of keys, and nothing of others.
import { beforeEach, expect, test } from 'vitest';
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
