// Drafts in the database: none replaces what it does not continue, and their order is that of writing, whatever the clock says.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stamp } from '../../src/core/meeting/meeting.ts';
import { discardDraft, emptyDiscarded, listDiscarded, takeBack } from '../../src/storage/discard-store.ts';
import type { Draft } from '../../src/storage/draft.ts';
import {
  listDrafts,
  loadDraft,
  removeDraft,
  saveDraft,
  takeInJournals,
} from '../../src/storage/draft-store.ts';
import { writeJournal } from '../../src/storage/journal.ts';
import { keepVersion, loadVersions } from '../../src/storage/version-store.ts';
import { beginWith, draftOf, storedValues } from './fake-browser.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 27, 4);

const ids = async () => (await listDrafts()).drafts.map(({ id }) => id);
const places = async () =>
  Object.fromEntries((await listDrafts()).drafts.map(({ id, facts }) => [id, facts.会议地点]));

/** As the programs see the clock; timers go on. */
const clockAt = (now: number) => vi.spyOn(Date, 'now').mockReturnValue(now);

beforeEach(() => beginWith());
afterEach(() => vi.restoreAllMocks());

describe('a draft', () => {
  const stored = draftOf('a', '原来的', { revision: 5, tab: 'one' });
  test.each<[string, Partial<Draft>, Stamp | undefined, 'saved' | 'diverged']>([
    ['of the same page', { revision: 6, tab: 'one' }, undefined, 'saved'],
    ['that continues the stored copy', { revision: 6, tab: 'two' }, { revision: 5, tab: 'one' }, 'saved'],
    ['that continues an earlier copy', { revision: 9, tab: 'two' }, { revision: 4, tab: 'one' }, 'diverged'],
    [
      'that continues another page’s copy',
      { revision: 9, tab: 'two' },
      { revision: 5, tab: 'x' },
      'diverged',
    ],
    ['that continues nothing', { revision: 9, tab: 'two' }, undefined, 'diverged'],
  ])('%s', async (_, more, base, kind) => {
    await saveDraft(stored, undefined);
    expect(await saveDraft(draftOf('a', '新的', more), base)).toEqual({ kind });
    expect(await places()).toEqual({ a: kind === 'saved' ? '新的' : '原来的' });
    await removeDraft({ ...stored, ...more }, base);
    // What was saved is this page’s own; what diverged stays.
    expect(await ids()).toEqual(kind === 'saved' ? [] : ['a']);
  });

  test.each([
    ['a later release', { kind: 'huiwen-draft', version: 9 }],
    ['nobody knows', 'torn'],
  ])('does not replace what %s wrote', async (_, value) => {
    await beginWith({ 'draft:a': value });
    expect(await saveDraft(draftOf('a', '新的'), undefined)).toEqual({ kind: 'diverged' });
    await removeDraft(draftOf('a', '新的'), undefined);
    expect((await storedValues())['draft:a']).toEqual(value);
    expect((await listDrafts()).unreadable).toBe(1);
  });
});

describe('the draft written last comes first', () => {
  test.each<[string, number, number]>([
    ['the clock was right', NOW - DAY, NOW],
    ['the clock was three years ahead', NOW + 3 * YEAR, NOW],
    ['the clock fell back to 2010', NOW, Date.UTC(2010, 0, 1)],
  ])('%s', async (_, first, second) => {
    clockAt(first);
    await saveDraft(draftOf('before', '一', { savedAt: first }), undefined);
    clockAt(second);
    await saveDraft(draftOf('after', '二', { savedAt: second }), undefined);
    expect(await ids()).toEqual(['after', 'before']);
    await saveDraft(draftOf('before', '三', { savedAt: second, revision: 2 }), undefined);
    expect(await ids()).toEqual(['before', 'after']);
    await saveDraft(draftOf('after', '二', { savedAt: second, turn: 2, name: '改名' }), undefined, 'same');
    expect(await ids()).toEqual(['before', 'after']);
  });

  test('what an earlier release stored goes by its hour, after all that has a turn', async () => {
    await beginWith({
      'draft:old': draftOf('old', '一', { savedAt: NOW }),
      'draft:older': draftOf('older', '二', { savedAt: NOW - DAY }),
    });
    clockAt(NOW - YEAR);
    await saveDraft(draftOf('fresh', '三', { savedAt: NOW - YEAR }), undefined);
    expect(await ids()).toEqual(['fresh', 'old', 'older']);
  });

  test('a damaged count begins anew', async () => {
    await beginWith({ order: { turn: -1, days: 'x', recent: [1] } });
    await saveDraft(draftOf('a', '一'), undefined);
    await saveDraft(draftOf('b', '二'), undefined);
    expect(await ids()).toEqual(['b', 'a']);
  });
});

describe('a journal', () => {
  const copyOf = (draft: Draft) => ({ ...draft, id: `${draft.id}-copy` });
  const stored = draftOf('a', '存的', { revision: 5, tab: 'one' });
  test.each<[string, Draft, Stamp | undefined, Record<string, string>]>([
    ['newer, of the page that stored it', { ...stored, revision: 6 }, undefined, { a: '记的' }],
    ['older, of the page that stored it', { ...stored, revision: 4 }, undefined, { a: '存的' }],
    ['that continues it', { ...stored, revision: 6, tab: 'two' }, stored, { a: '记的' }],
    [
      'that another page stored over',
      { ...stored, revision: 9, tab: 'two' },
      { revision: 4, tab: 'one' },
      { a: '存的', 'a-copy': '记的' },
    ],
    ['of before pages were told apart, newer', { ...stored, revision: 6, tab: '' }, undefined, { a: '记的' }],
    ['of before pages were told apart, older', { ...stored, revision: 4, tab: '' }, undefined, { a: '存的' }],
    ['of a draft never stored', { ...stored, id: 'b', tab: 'two' }, undefined, { a: '存的', b: '记的' }],
    ['of nothing', { ...stored, id: 'b', facts: {} }, undefined, { a: '存的' }],
  ])('%s', async (_, draft, base, kept) => {
    await saveDraft(stored, undefined);
    const given = Object.keys(draft.facts).length > 0;
    writeJournal(given ? { ...draft, facts: { 会议地点: '记的' } } : draft, base);
    await takeInJournals(copyOf);
    expect(await places()).toEqual(kept);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('does not replace what cannot be read', async () => {
    await beginWith({ 'draft:a': { kind: 'huiwen-draft', version: 9 } });
    writeJournal(draftOf('a', '记的'), undefined);
    await takeInJournals(copyOf);
    expect(await storedValues()).toMatchObject({ 'draft:a': { version: 9 } });
    expect(await places()).toEqual({ 'a-copy': '记的' });
  });

  test('of the page written last makes the draft written last', async () => {
    writeJournal(draftOf('a', '一', { savedAt: NOW - 1 }), undefined);
    writeJournal(draftOf('b', '二', { savedAt: NOW }), undefined);
    await takeInJournals(copyOf);
    expect(await ids()).toEqual(['b', 'a']);
  });
});

describe('deleted drafts', () => {
  const deleted = async (now: number) => (await listDiscarded(now)).map(({ draft }) => draft.id);

  test.each<[string, number, readonly number[], boolean]>([
    ['the next day', NOW, [NOW + DAY], true],
    ['on the thirtieth day after', NOW, days(NOW, 30), true],
    ['on the day after that', NOW, days(NOW, 31), false],
    ['looked at often on the same day', NOW, Array(100).fill(NOW), true],
    ['not looked at for a year', NOW, [NOW + YEAR], true],
    ['deleted in 2010, looked at when the clock is right', Date.UTC(2010, 0, 1), [NOW], true],
    ['looked at with a clock that is ahead, then right', NOW, [NOW + 3 * YEAR, NOW + DAY], true],
    [
      'with a clock that begins in 2010 each morning',
      NOW,
      days(NOW, 20).flatMap((now) => [Date.UTC(2010, 0, 1), now]),
      true,
    ],
  ])('are there: %s', async (_, deletedAt, looks, there) => {
    clockAt(deletedAt);
    await saveDraft(draftOf('a', '一'), undefined);
    await discardDraft('a', deletedAt);
    let last: readonly string[] = [];
    for (const now of looks) last = await deleted(now);
    expect(last).toEqual(there ? ['a'] : []);
  });

  test('of an earlier release wait from when they are first seen', async () => {
    const old = {
      kind: 'huiwen-discarded',
      version: 1,
      draft: draftOf('a', '一'),
      deletedAt: NOW - YEAR,
    };
    await beginWith({ 'discarded:a': old });
    for (const now of days(NOW, 30)) expect(await deleted(now)).toEqual(['a']);
    expect(await deleted(NOW + 31 * DAY)).toEqual(['a']);
    expect(await deleted(NOW + 32 * DAY)).toEqual([]);
  });

  test('are listed last deleted first, whatever the clock said', async () => {
    for (const id of ['a', 'b', 'c']) await saveDraft(draftOf(id, id), undefined);
    await discardDraft('b', NOW + YEAR);
    await discardDraft('c', Date.UTC(2010, 0, 1));
    await discardDraft('a', NOW);
    expect(await deleted(NOW)).toEqual(['a', 'c', 'b']);
  });

  test('come back to their place', async () => {
    for (const id of ['a', 'b']) await saveDraft(draftOf(id, id), undefined);
    await discardDraft('a', NOW);
    const [first] = await listDiscarded(NOW);
    if (!first) throw new Error('nothing was deleted');
    await takeBack(first, 'new id');
    expect(await ids()).toEqual(['b', 'a']);
    expect(await deleted(NOW)).toEqual([]);
  });

  test('come back beside what a page wrote on meanwhile', async () => {
    await saveDraft(draftOf('a', '删的'), undefined);
    await discardDraft('a', NOW);
    await saveDraft(draftOf('a', '接着写的'), undefined);
    const [first] = await listDiscarded(NOW);
    if (!first) throw new Error('nothing was deleted');
    await takeBack(first, 'again');
    expect(await places()).toEqual({ a: '接着写的', again: '删的' });
  });

  test.each([
    ['gone', false, 0],
    ['written on after that', true, 1],
  ])('take their history with them where the draft is %s', async (_, writtenOn, versions) => {
    await saveDraft(draftOf('a', '一'), undefined);
    await keepVersion(draftOf('a', '从前'), '定时');
    await discardDraft('a', NOW);
    if (writtenOn) await saveDraft(draftOf('a', '二'), undefined);
    await emptyDiscarded();
    expect((await loadVersions('a')).items).toHaveLength(versions);
    expect((await loadDraft('a')) !== undefined).toBe(writtenOn);
    expect(await deleted(NOW)).toEqual([]);
  });
});

describe('versions', () => {
  test('stand in the order they were kept, whatever the clock said', async () => {
    const hours = [NOW, NOW + YEAR, Date.UTC(2010, 0, 1), NOW + 1];
    for (const [at, savedAt] of hours.entries())
      await keepVersion(draftOf('a', `第${at}稿`, { savedAt }), '定时');
    expect((await loadVersions('a')).items.map(({ at }) => at)).toEqual(hours);
  });
});

/** The hours of that many days after `from`, one a day. */
function days(from: number, many: number): number[] {
  return Array.from({ length: many }, (_, index) => from + (index + 1) * DAY);
}
