// The profile in two pages, slow, refused or unreadable storage: what was not seen is never overwritten, and what was not taken is told.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProfileModel } from '../../src/islands/profile/profile-model.ts';
import { mergeProfile } from '../../src/storage/merge-profile.ts';
import { EMPTY_PROFILE, type Profile, restoreProfile } from '../../src/storage/profile.ts';
import { PROFILE_MARK } from '../../src/storage/profile-mark.ts';
import { loadProfile, saveProfile } from '../../src/storage/profile-store.ts';
import { beginWith, refuseDatabase, storedValues } from './fake-browser.ts';

const profileOf = (facts: Profile['facts'], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  facts,
  ...more,
});
const storedFacts = async () => restoreProfile((await storedValues()).profile).facts;

beforeEach(() => beginWith());
afterEach(() => vi.restoreAllMocks());

describe('merging', () => {
  const base = profileOf({ 发文机关: '甲', 机关简称: '短' });
  test.each<[string, Profile, Profile, Profile['facts'], string[]]>([
    [
      'only mine changed',
      profileOf({ 发文机关: '乙', 机关简称: '短' }),
      base,
      { 发文机关: '乙', 机关简称: '短' },
      [],
    ],
    [
      'only theirs changed',
      base,
      profileOf({ 发文机关: '丙', 机关简称: '短' }),
      { 发文机关: '丙', 机关简称: '短' },
      [],
    ],
    [
      'different parts',
      profileOf({ 发文机关: '乙', 机关简称: '短' }),
      profileOf({ 发文机关: '甲', 机关简称: '长', 主送机关: ['区委'] }),
      { 发文机关: '乙', 机关简称: '长', 主送机关: ['区委'] },
      [],
    ],
    [
      'the same to the same',
      profileOf({ 发文机关: '乙' }),
      profileOf({ 发文机关: '乙' }),
      { 发文机关: '乙' },
      [],
    ],
    [
      'one part to two words',
      profileOf({ 发文机关: '乙', 机关简称: '短' }),
      profileOf({ 发文机关: '丙', 机关简称: '短' }),
      { 发文机关: '丙', 机关简称: '短' },
      ['发文机关'],
    ],
    ['emptied here', profileOf({ 机关简称: '短' }), base, { 机关简称: '短' }, []],
    [
      'emptied here, changed there',
      profileOf({}),
      profileOf({ 发文机关: '丙' }),
      { 发文机关: '丙' },
      ['发文机关'],
    ],
    [
      'a space is no answer',
      profileOf({ 发文机关: '甲', 机关简称: '短', 署名机关: [''] }),
      base,
      { 发文机关: '甲', 机关简称: '短', 署名机关: [''] },
      [],
    ],
  ])('%s', (_, mine, theirs, facts, clashes) => {
    const merged = mergeProfile(base, mine, theirs);
    expect(merged.profile.facts).toEqual(facts);
    expect(merged.clashes.map(({ name }) => name)).toEqual(clashes);
    // What was not taken can still be chosen.
    for (const { name, choose } of merged.clashes) {
      const chosen = choose(merged.profile).facts;
      expect(chosen).toEqual({ ...merged.profile.facts, [name]: mine.facts[name] });
    }
  });

  test('fonts, author and every limit are parts of their own', () => {
    const { thresholds } = EMPTY_PROFILE;
    const mine = profileOf({}, { fontScheme: 'Windows 自带', thresholds: { ...thresholds, reportDays: 10 } });
    const theirs = profileOf({}, { author: '李', thresholds: { ...thresholds, quorum: [1, 1] } });
    const { profile, clashes } = mergeProfile(EMPTY_PROFILE, mine, theirs);
    expect(profile).toMatchObject({
      fontScheme: 'Windows 自带',
      author: '李',
      thresholds: { ...thresholds, reportDays: 10, quorum: [1, 1] },
    });
    expect(clashes).toEqual([]);
    expect(restoreProfile(profile)).toEqual(profile);
  });
});

describe('two pages', () => {
  test('that know nothing of each other: both parts are stored, and both pages show it', async () => {
    await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '旧称' }));
    const [a, b] = [createProfileModel(), createProfileModel()];
    await Promise.all([a.load(), b.load()]);
    a.change({ facts: { 发文机关: '改正后的', 主送机关: ['区纪委'] } });
    await a.idle();
    b.change({ author: '李' });
    await b.idle();
    expect(await storedFacts()).toEqual({ 发文机关: '改正后的', 主送机关: ['区纪委'] });
    expect(b.profile.peek()).toMatchObject({
      facts: { 发文机关: '改正后的', 主送机关: ['区纪委'] },
      author: '李',
    });
    expect(b.clashes.peek()).toEqual([]);
  });

  test('says it is being stored until it is, also when the word was typed back', async () => {
    const model = createProfileModel();
    await model.load();
    model.change({ facts: { 发文机关: '改' } });
    model.change({ author: '李' });
    expect(model.state.peek()).toEqual({ kind: 'saving' });
    await model.idle();
    expect(model.state.peek()).toEqual({ kind: 'kept', in: 'browser' });
    const { facts } = model.profile.peek();
    model.change({ facts: {} });
    model.change({ facts });
    expect(model.state.peek()).toEqual({ kind: 'saving' });
    await model.idle();
    expect(model.state.peek()).toEqual({ kind: 'kept', in: 'browser' });
  });

  test('that change the same part: what is stored stays, the other word is told and can be chosen', async () => {
    const [a, b] = [createProfileModel(), createProfileModel()];
    await Promise.all([a.load(), b.load()]);
    a.change({ facts: { 发文机关: '甲' } });
    await a.idle();
    b.change({ facts: { 发文机关: '乙', 机关简称: '短' } });
    await b.idle();
    expect(await storedFacts()).toEqual({ 发文机关: '甲', 机关简称: '短' });
    const [clash] = b.clashes.peek();
    expect(clash).toMatchObject({ name: '发文机关', mine: '乙', theirs: '甲' });
    if (clash) b.settle(clash, true);
    await b.idle();
    expect(await storedFacts()).toEqual({ 发文机关: '乙', 机关简称: '短' });
    expect(b.clashes.peek()).toEqual([]);
  });

  test('one erases, the other had changed a part it did not see: that part stays', async () => {
    await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '甲', 机关简称: '短' }));
    const [a, b] = [createProfileModel(), createProfileModel()];
    await Promise.all([a.load(), b.load()]);
    a.change({ facts: { 发文机关: '甲', 机关简称: '改过' } });
    await a.idle();
    b.replace(EMPTY_PROFILE);
    await b.idle();
    expect(await storedFacts()).toEqual({ 机关简称: '改过' });
    expect(b.replaced.peek()).toBeDefined();
    b.undo();
    // What was undone once is not offered again.
    expect(b.replaced.peek()).toBeUndefined();
    await b.idle();
    expect(await storedFacts()).toEqual({ 发文机关: '甲', 机关简称: '改过' });
  });
});

test('what is typed before the profile is read is added to it, and overwrites nothing', async () => {
  await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '存了一年的' }));
  const model = createProfileModel();
  model.change({ author: '李', facts: { 发文机关: '中', 机关简称: '短' } });
  await model.load();
  await model.idle();
  expect(await storedFacts()).toEqual({ 发文机关: '存了一年的', 机关简称: '短' });
  expect(model.profile.peek()).toMatchObject({ author: '李' });
  expect(model.clashes.peek().map(({ name, mine }) => [name, mine])).toEqual([['发文机关', '中']]);
});

test('erased to nothing, nothing is left in the browser', async () => {
  const model = createProfileModel();
  await model.load();
  model.change({ author: '李' });
  await model.idle();
  model.replace(EMPTY_PROFILE);
  await model.idle();
  expect(await storedValues()).toEqual({});
  expect(Object.keys(localStorage)).toEqual([]);
  expect(model.state.peek()).toEqual({ kind: 'empty' });
});

describe('a database that refuses', () => {
  test('reading: what is typed waits beside it and is added when it answers again', async () => {
    await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '存着的', 机关简称: '短' }));
    const answerAgain = refuseDatabase();
    const model = createProfileModel();
    await model.load();
    expect(model.state.peek()).toEqual({ kind: 'unread' });
    model.change({ facts: { 发文机关: '没看见', 主送机关: ['区委'] } });
    await model.idle();
    expect(model.state.peek()).toEqual({ kind: 'kept', in: 'browser' });
    answerAgain();
    expect(await storedFacts()).toEqual({ 发文机关: '存着的', 机关简称: '短' });
    const again = createProfileModel();
    await again.load();
    await again.idle();
    expect(again.profile.peek().facts).toEqual({ 发文机关: '存着的', 机关简称: '短', 主送机关: ['区委'] });
    again.change({ author: '李' });
    await again.idle();
    expect(await storedFacts()).toEqual({ 发文机关: '存着的', 机关简称: '短', 主送机关: ['区委'] });
    expect(localStorage.getItem(PROFILE_MARK)).toBe('kept');
  });

  test('later, while the page shows what is stored: nothing of it goes away', async () => {
    await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '存着的' }));
    const model = createProfileModel();
    await model.load();
    const answerAgain = refuseDatabase();
    model.change({ ...model.profile.peek(), author: '李' });
    await model.idle();
    await model.load();
    expect(model.profile.peek()).toMatchObject({ facts: { 发文机关: '存着的' }, author: '李' });
    answerAgain();
    await saveProfile(EMPTY_PROFILE, EMPTY_PROFILE);
    expect((await loadProfile()).profile).toMatchObject({ facts: { 发文机关: '存着的' }, author: '李' });
  });
});

describe.each([
  ['a later release wrote', { ...profileOf({ 发文机关: '甲' }), version: 9, more: '看不懂' }],
  ['is damaged', 'torn'],
  ['is of another program', { kind: 'other' }],
])('what %s', (_, value) => {
  beforeEach(() => beginWith({ profile: value }));

  test('is not written over, and the page says so', async () => {
    const model = createProfileModel();
    await model.load();
    expect(model.state.peek()).toEqual({ kind: 'unreadable' });
    model.change({ author: '李' });
    await model.idle();
    expect((await storedValues()).profile).toEqual(value);
    expect(await saveProfile(EMPTY_PROFILE, profileOf({ 发文机关: '乙' }))).toEqual({ kind: 'unreadable' });
    expect((await storedValues()).profile).toEqual(value);
    expect((await loadProfile()).profile).toBeUndefined();
  });

  test('can be erased, and then filled in anew', async () => {
    const model = createProfileModel();
    await model.load();
    await model.eraseUnreadable();
    expect(model.state.peek()).toEqual({ kind: 'empty' });
    model.change({ author: '李' });
    await model.idle();
    expect(restoreProfile((await storedValues()).profile).author).toBe('李');
  });
});
