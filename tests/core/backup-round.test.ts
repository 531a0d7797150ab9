// What goes out into a backup comes in again, all of it, into another browser and into the same one; nothing here is replaced.
import { beforeEach, describe, expect, test } from 'vitest';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { refuseSize, restoreBackup } from '../../src/storage/backup.ts';
import { writeBackupFiles } from '../../src/storage/backup-files.ts';
import { discardDraft, listDiscarded } from '../../src/storage/discard-store.ts';
import { listDrafts, saveDraft } from '../../src/storage/draft-store.ts';
import { type Everything, NOTHING, readEverything, sortEverything } from '../../src/storage/everything.ts';
import type { OwnPreset } from '../../src/storage/own-preset.ts';
import { keepOwnPreset, listOwnPresets } from '../../src/storage/own-preset-store.ts';
import { bringsAnything, type ImportPlan, planImport } from '../../src/storage/plan-import.ts';
import { keepEditing, savePrivateTemplate } from '../../src/storage/private-templates.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/storage/profile.ts';
import { loadProfile, saveProfile } from '../../src/storage/profile-store.ts';
import { takeIn } from '../../src/storage/take-in.ts';
import { keepTemplate } from '../../src/storage/template-store.ts';
import { keepVersion, loadVersions } from '../../src/storage/version-store.ts';
import { writeBackup } from '../../src/storage/write-backup.ts';
import { report } from '../e2e/report.ts';
import { beginWith, draftOf, meetingOf, storedValues } from './fake-browser.ts';

const NOW = Date.UTC(2026, 10, 27, 4);
const { template } = report;
const PROFILE: Profile = { ...EMPTY_PROFILE, facts: { 发文机关: '甲机关' }, author: '李' };
const PRESET: OwnPreset = {
  kind: 'huiwen-preset',
  version: 1,
  id: 'own',
  name: '今年的',
  year: 2026,
  meeting: '民主生活会',
  values: { 会议主题: '甲', 班子对照方面: ['一', '二'], 没有的名称: '留着' },
  savedAt: NOW,
};
const OWN = privateTemplate('a', '2026-11-28 09:00:00', {
  head: { title: '自己的' },
  body: '# 自己的',
  ownFields: [{ name: '投资额', type: 'int' }],
  sample: { 投资额: 5 },
  original: '原来的文稿',
});
const NEWER = { kind: 'huiwen-draft', version: 9, text: '看不懂的新写法' };

/** Some of each kind, two of them unreadable. */
async function fillBrowser(): Promise<void> {
  await beginWith({ 'draft:newer': NEWER, 'versions:torn': 'torn' });
  await saveDraft(draftOf('a', '一', { createdAt: 1 }), undefined);
  await saveDraft(draftOf('b', '二', { createdAt: 2 }), undefined);
  await saveDraft(draftOf('gone', '删了的', { createdAt: 3 }), undefined);
  await keepVersion(draftOf('a', '一的从前'), '定时');
  await keepVersion(draftOf('gone', '删了的从前'), '手工留存', '送审前');
  await discardDraft('gone', NOW);
  await keepTemplate(template);
  await saveProfile(EMPTY_PROFILE, PROFILE);
  await keepOwnPreset(PRESET);
  await savePrivateTemplate(OWN);
  await savePrivateTemplate({ ...OWN, body: '# 改过' });
  await keepEditing({ ...OWN, body: '# 改到一半' }, undefined);
}

async function bring(
  texts: readonly string[],
  choose = (plan: ImportPlan) => plan.profile?.after,
): Promise<void> {
  for (const text of texts) {
    const restored = restoreBackup(text);
    if (restored.kind !== 'everything') throw new Error(restored.problem);
    expect(restored.problems).toEqual([]);
    let made = 0;
    const plan = planImport(restored.everything, await readEverything(), () => {
      made += 1;
      return `made${made}`;
    });
    await takeIn(plan, choose(plan));
  }
}

const out = async () => writeBackupFiles(await readEverything(), NOW);

/** Without what counts the writes and days of one browser. */
const plain = (all: Everything) =>
  JSON.parse(JSON.stringify(all, (key, value) => (/^(?:turn|day|savedAt)$/.test(key) ? undefined : value)));

beforeEach(fillBrowser);

test('all that the page of stored things names goes out, and comes into an empty browser', async () => {
  const [all, texts] = [await readEverything(), await out()];
  expect(all.drafts.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(all.unreadable).toEqual([
    { key: 'draft:newer', value: NEWER },
    { key: 'versions:torn', value: 'torn' },
  ]);
  await beginWith();
  await bring(texts);
  expect(plain(await readEverything())).toEqual(plain(all));
  expect((await listDiscarded(NOW)).map(({ draft }) => draft.id)).toEqual(['gone']);
  expect((await loadVersions('gone')).items.map(({ name }) => name)).toEqual(['送审前']);
});

test('brought in again it changes nothing', async () => {
  const texts = await out();
  const before = await storedValues();
  for (const text of texts) {
    const restored = restoreBackup(text);
    if (restored.kind !== 'everything') throw new Error(restored.problem);
    expect(bringsAnything(planImport(restored.everything, await readEverything(), () => 'made'))).toBe(false);
  }
  await bring(texts);
  expect(await storedValues()).toEqual(before);
});

test('what was written on here meanwhile stays, and what the file has comes beside it', async () => {
  const texts = await out();
  await beginWith({ 'draft:newer': { ...NEWER, text: '又改过' } });
  await saveDraft(draftOf('a', '另写的'), undefined);
  await saveDraft(draftOf('gone', '别的一份'), undefined);
  await keepVersion(draftOf('a', '另写的从前'), '定时');
  await bring(texts);
  const { drafts } = await listDrafts();
  expect(Object.fromEntries(drafts.map(({ id, name, facts }) => [id, `${name} ${facts.会议地点}`]))).toEqual({
    a: 'a 另写的',
    made1: 'a（备份） 一',
    b: 'b 二',
    gone: 'gone 别的一份',
  });
  expect((await listDiscarded(NOW)).map(({ draft }) => draft.id)).toEqual(['made2']);
  const places = async (id: string) => (await loadVersions(id)).items.map(({ facts }) => facts.会议地点);
  expect(await places('a')).toEqual(['另写的从前']);
  expect(await places('made1')).toEqual(['一的从前']);
  expect(await places('made2')).toEqual(['删了的从前']);
  expect(await storedValues()).toMatchObject({
    'draft:newer': { ...NEWER, text: '又改过' },
    'draft:made3': NEWER,
  });
});

describe('单位信息', () => {
  const here: Profile = { ...EMPTY_PROFILE, facts: { 发文机关: '乙机关', 机关简称: '乙' } };
  const choices: readonly [string, (plan: ImportPlan) => Profile | undefined, object][] = [
    [
      'fills what is blank here, and replaces nothing',
      (plan) => plan.profile?.after,
      { facts: here.facts, author: '李' },
    ],
    [
      'replaces what was chosen',
      ({ profile }) => profile?.clashes.reduce((next, clash) => clash.choose(next), profile.after),
      { facts: { 发文机关: '甲机关', 机关简称: '乙' }, author: '李' },
    ],
  ];
  test.each(choices)('%s', async (_, choose, kept) => {
    const texts = await out();
    await beginWith();
    await saveProfile(EMPTY_PROFILE, here);
    await bring(texts, choose);
    expect((await loadProfile()).profile).toMatchObject(kept);
  });

  test('is left alone where what is here cannot be read', async () => {
    const texts = await out();
    const newer = { ...PROFILE, version: 9 };
    await beginWith({ profile: newer });
    await bring(texts);
    expect((await storedValues()).profile).toEqual(newer);
  });
});

test('a preset of one’s own stays beside another of its id, and one that says the same comes once', async () => {
  const texts = await out();
  await beginWith();
  await keepOwnPreset({ ...PRESET, name: '又改过' });
  await bring(texts);
  await bring(texts);
  const { presets } = await listOwnPresets();
  expect(presets.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(['made1 今年的', 'own 又改过']);
});

test('what could not be read when it went out, and now can, comes as what it is', async () => {
  const text = JSON.stringify({
    kind: 'huiwen-backup',
    version: 2,
    drafts: [],
    unreadable: [{ key: 'draft:x', value: draftOf('x', '一') }],
  });
  await beginWith();
  await bring([text]);
  expect((await listDrafts()).drafts.map(({ id }) => id)).toEqual(['x']);
});

describe('the files', () => {
  test('of a draft the desk could not store are as an earlier release wrote them; of a meeting they are newer', () => {
    const head = { kind: 'huiwen-backup', savedAt: NOW };
    const [drafts, meetings] = [[draftOf('a', '一')], [meetingOf('a', '一')]];
    expect(JSON.parse(writeBackup(drafts, NOW))).toEqual({ ...head, version: 1, drafts });
    const [text = ''] = writeBackupFiles({ ...NOTHING, drafts: meetings }, NOW);
    expect(JSON.parse(text)).toEqual({ ...head, version: 4, drafts: meetings });
  });

  test.each([
    ['all in one', 1_000_000, 1],
    ['cut where one would be too large', 300, 7],
  ])('%s: each comes in by itself, and together they are all', async (_, most, files) => {
    const all = await readEverything();
    const texts = writeBackupFiles(all, NOW, most);
    expect(texts).toHaveLength(files);
    await beginWith();
    await bring([...texts].reverse());
    expect(plain({ ...(await readEverything()), drafts: [] })).toEqual(plain({ ...all, drafts: [] }));
    expect((await listDrafts()).drafts.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  test('of 60 MB are cut so that each is read again', () => {
    const facts = { 会议地点: '长'.repeat(4 * 1024 * 1024) };
    const drafts = ['a', 'b', 'c', 'd', 'e'].map((id) => meetingOf(id, '', { facts }));
    const texts = writeBackupFiles({ ...NOTHING, drafts }, NOW);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(refuseSize(Buffer.byteLength(text))).toBeUndefined();
    const back = texts.flatMap((text) => {
      const restored = restoreBackup(text);
      return restored.kind === 'everything' ? restored.everything.drafts : [];
    });
    expect(back).toHaveLength(drafts.length);
  });
});

test.each<[string, unknown]>([
  ['a history of a later release', { histories: [{ id: 'a', items: 'x' }] }],
  ['a deleted draft of a later release', { discarded: [{ kind: 'huiwen-discarded', version: 9 }] }],
  ['单位信息 of a later release', { profile: { ...PROFILE, version: 9 } }],
  ['a preset of a later release', { presets: [{ ...PRESET, version: 9 }] }],
  ['a template that is none', { templates: [{ id: 'x' }] }],
  [
    'what belongs nowhere',
    {
      unreadable: [
        { key: 'other', value: 1 },
        { key: 'order', value: undefined },
      ],
    },
  ],
])('what cannot be read of a file is told: %s', (_, more) => {
  const restored = restoreBackup({
    kind: 'huiwen-backup',
    version: 2,
    drafts: [draftOf('a', '一')],
    ...Object(more),
  });
  expect(restored).toMatchObject({ kind: 'everything', everything: { ...NOTHING, drafts: [{ id: 'a' }] } });
  if (restored.kind !== 'everything') return;
  expect(restored.problems).toHaveLength(1);
  expect(restored.problems[0]).toMatch(/读不出来.*没有导入。$/);
});

test('keys of other programs are passed over', () => {
  expect(
    sortEverything([
      ['theirs', { kind: 'huiwen-draft' }],
      ['order', { turn: 3 }],
    ]),
  ).toEqual(NOTHING);
});
