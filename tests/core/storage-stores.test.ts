// The small stores: what cannot be read is never replaced, what is not ours is never taken, and a browser that refuses is told apart.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Template } from '../../src/core/template/template.ts';
import type { Draft } from '../../src/storage/draft.ts';
import { loadDraft } from '../../src/storage/draft-store.ts';
import { faultSentence, inTime, StorageFault, sentenceOf } from '../../src/storage/fault.ts';
import { writeJournal } from '../../src/storage/journal.ts';
import { createNews } from '../../src/storage/news.ts';
import { anythingKept } from '../../src/storage/peek.ts';
import { dropJournalOf, readJournals } from '../../src/storage/read-journals.ts';
import { hearOthers } from '../../src/storage/tabs.ts';
import {
  dropUnusedTemplates,
  keepTemplate,
  loadTemplate,
  outdatedBy,
} from '../../src/storage/template-store.ts';
import { together } from '../../src/storage/together.ts';
import { keepVersion, loadVersions } from '../../src/storage/version-store.ts';
import { report } from '../e2e/report.ts';
import { beginWith, draftOf, refuseDatabase, storedValues } from './fake-browser.ts';

const { template } = report;
const pinned = async (revised: string) => (await outdatedBy(revised, template))?.pinned;
const keys = async () => Object.keys(await storedValues()).sort();

beforeEach(() => beginWith());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a version', () => {
  test('holds what is filled in, its marks and its name, and nothing else of the draft', async () => {
    const more: Partial<Draft> = {
      savedAt: 7,
      off: ['甲'],
      accepted: { R1: '因' },
      lastYear: { 会议地点: '厅' },
    };
    await keepVersion(draftOf('a', '厅', more), '手工留存', '送审前');
    await keepVersion(draftOf('a', '室', { savedAt: 8 }), '定时');
    expect((await loadVersions('a')).items).toEqual([
      {
        at: 7,
        reason: '手工留存',
        name: '送审前',
        revised: '2026-11-21',
        template: 'report',
        facts: { 会议地点: '厅' },
        off: ['甲'],
        accepted: { R1: '因' },
        lastYear: { 会议地点: '厅' },
      },
      {
        at: 8,
        reason: '定时',
        revised: '2026-11-21',
        template: 'report',
        facts: { 会议地点: '室' },
        off: [],
        accepted: {},
      },
    ]);
    expect((await loadVersions('b')).items).toEqual([]);
  });

  test.each([
    ['torn', 'torn'],
    ['of another kind', { kind: 'other', items: [] }],
  ])('does not go over a history that is %s', async (_, value) => {
    await beginWith({ 'versions:a': value });
    await keepVersion(draftOf('a', '厅'), '定时');
    expect((await storedValues())['versions:a']).toEqual(value);
  });
});

describe('a template', () => {
  const of = (revised: string, title = template.title): Template => ({ ...template, revised, title });
  const draftWith = (revised: string) => draftOf('a', '厅', { template: template.id, revised });

  test('is kept as it was first, revision by revision', async () => {
    await keepTemplate(of('2026-01-01', '先'));
    await keepTemplate(of('2026-01-01', '后'));
    await keepTemplate(of('2026-02-02', '又'));
    expect((await loadTemplate(template.id, '2026-01-01'))?.title).toBe('先');
    expect((await pinned('2026-02-02'))?.title).toBe('又');
    expect(await loadTemplate(template.id, '2026-03-03')).toBeUndefined();
    expect(await loadTemplate('another', '2026-01-01')).toBeUndefined();
  });

  test('takes the place of a copy that cannot be read', async () => {
    await beginWith({ [`template:${template.id}:2026-01-01`]: 'torn' });
    expect(await pinned('2026-01-01')).toBeUndefined();
    await keepTemplate(of('2026-01-01'));
    expect(await pinned('2026-01-01')).toBeDefined();
  });

  test('under the key of another is not taken for it', async () => {
    await beginWith({ [`template:${template.id}:2026-01-01`]: of('2026-02-02') });
    expect(await loadTemplate(template.id, '2026-01-01')).toBeUndefined();
  });

  test('is no reason to fail where the browser refuses', async () => {
    await keepTemplate(of('2026-01-01'));
    const answer = refuseDatabase();
    expect(await pinned('2026-01-01')).toBeUndefined();
    await expect(loadTemplate(template.id, '2026-01-01')).rejects.toThrow(faultSentence('refused'));
    answer();
  });

  test('goes when no draft is written with it, and nothing else does', async () => {
    await beginWith({ 'draft:a': draftWith('2026-01-01'), order: { turn: 1 }, 'another:template:x': 1 });
    await keepTemplate(of('2026-01-01'));
    await keepTemplate(of('2026-02-02'));
    await dropUnusedTemplates([draftWith('2026-01-01')]);
    expect(await keys()).toEqual(
      ['another:template:x', 'draft:a', 'order', `template:${template.id}:2026-01-01`].sort(),
    );
  });
});

describe('a look whether anything is kept', () => {
  test.each([
    ['a draft', () => beginWith({ 'draft:a': draftOf('a', '厅') }), true],
    ['nothing', () => beginWith(), false],
    ['a journal alone', async () => void writeJournal(draftOf('a', '厅'), undefined), true],
    ['another program’s word alone', async () => localStorage.setItem('another', 'x'), false],
  ])('%s', async (_, given, kept) => {
    await given();
    expect(await anythingKept()).toBe(kept);
  });

  test('makes no database where there is none, and leaves one that is there whole', async () => {
    const { databases } = indexedDB;
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => open(`not ${name}`));
    expect(await anythingKept()).toBe(false);
    expect((await databases.call(indexedDB)).map(({ name }) => name)).toEqual(['keyval-store']);
  });

  test('that is refused says yes, for those who have the words', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await anythingKept()).toBe(true);
  });

  test('that is never answered says yes after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(IDBOpenDBRequest.prototype));
    const told = vi.fn();
    void anythingKept().then(told);
    await vi.advanceTimersByTimeAsync(3999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledWith(true);
  });
});

describe('waiting for storage', () => {
  const never = () => new Promise<never>(() => {});
  test.each<[string, () => Promise<unknown>, string]>([
    ['an answer', async () => 1, 'answered'],
    ['a full disk', () => Promise.reject(new DOMException('', 'QuotaExceededError')), 'full'],
    ['a refusal', () => Promise.reject(new DOMException('', 'InvalidStateError')), 'refused'],
    ['anything else', () => Promise.reject(new Error('QuotaExceededError')), 'refused'],
    ['a fault known already', () => Promise.reject(new StorageFault('compiler')), 'compiler'],
    ['nothing at all', never, 'hung'],
  ])('%s', async (_, work, fault) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const done = inTime(work).then(
      () => 'answered',
      (error: unknown) => (error instanceof StorageFault ? error.fault : 'unknown'),
    );
    await vi.advanceTimersByTimeAsync(4000);
    expect(await done).toBe(fault);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('each fault has a sentence of its own, and what is no fault is a refusal', () => {
    const faults = ['full', 'refused', 'hung', 'compiler'] as const;
    expect(new Set(faults.map((fault) => sentenceOf(new StorageFault(fault)))).size).toBe(4);
    expect(sentenceOf(new Error('x'))).toBe(faultSentence('refused'));
  });
});

describe('several entries as one', () => {
  test('work that fails leaves nothing of itself', async () => {
    await beginWith({ 'draft:a': 1 });
    const failing = together(async (table) => {
      table.put('draft:a', 2);
      table.put('draft:b', 2);
      await table.get('draft:a');
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(failing).rejects.toThrow(faultSentence('full'));
    expect(await storedValues()).toEqual({ 'draft:a': 1 });
  });

  test('is written when it says so', async () => {
    expect(await together(async (table) => table.put('draft:a', 2))).toBeUndefined();
    expect(await storedValues()).toEqual({ 'draft:a': 2 });
  });
});

describe('journals', () => {
  test('are read newest first, torn ones and those of others left out', () => {
    writeJournal(draftOf('old', '一', { savedAt: 1 }), undefined);
    writeJournal(draftOf('new', '二', { savedAt: 2, tab: 'other' }), { tab: 'page', revision: 4 });
    localStorage.setItem('huiwen:journal:torn', '{');
    localStorage.setItem('huiwen:journal:other', '{"kind":"other"}');
    localStorage.setItem('another', JSON.stringify(draftOf('another', '三')));
    expect(readJournals().map(({ key, base }) => [key, base])).toEqual([
      ['huiwen:journal:new:other', { tab: 'page', revision: 4 }],
      ['huiwen:journal:old:page', undefined],
    ]);
    dropJournalOf(draftOf('old', '', { tab: 'another page' }));
    dropJournalOf(draftOf('new', '', { tab: 'other' }));
    expect(readJournals().map(({ draft }) => draft.id)).toEqual(['old']);
  });

  test('a browser that refuses is told, and has none', () => {
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(writeJournal(draftOf('a', '厅'), undefined)).toBe(false);
    expect(readJournals()).toEqual([]);
  });
});

describe('word from page to page', () => {
  const heard = (data: unknown) =>
    new Promise((tell) => {
      const stop = createNews('huiwen:saved').hear((word) => {
        stop();
        tell(word);
      });
      const other = new BroadcastChannel('huiwen:saved');
      other.postMessage(data);
      other.close();
    });

  test('a stamp of a draft is heard, anything else is passed over', async () => {
    const hear = vi.fn();
    hearOthers(hear);
    for (const data of ['x', { id: 1, tab: 'b', revision: 2 }, { id: 'a', revision: 2 }]) await heard(data);
    await heard({ id: 'a', tab: 'b', revision: 2, more: 'x' });
    await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(1));
    expect(hear).toHaveBeenCalledWith({ id: 'a', tab: 'b', revision: 2 });
  });

  test('goes by localStorage where there is no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const written: string[] = [];
    vi.spyOn(localStorage, 'setItem').mockImplementation(
      (key: string, text: string) => void written.push(key, text),
    );
    createNews('huiwen:saved').tell({ id: 'a' });
    vi.unstubAllGlobals();
    expect(written).toEqual(['huiwen:saved', expect.stringMatching(/^\{"id":"a","at":\d+\}$/)]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

test('a draft of a later release is not read', async () => {
  await beginWith({ 'draft:a': { ...draftOf('a', '厅'), version: 9 }, 'draft:b': draftOf('b', '室') });
  expect(await loadDraft('a')).toBeUndefined();
  expect((await loadDraft('b'))?.facts).toEqual({ 会议地点: '室' });
});
