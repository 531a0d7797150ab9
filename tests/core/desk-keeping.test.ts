// The keeper of the desk: what it says is stored is stored, what is worth nothing is not, and what was typed meanwhile is kept.
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { beginWith, draftOf, holdDatabase, storedValues } from './fake-browser.ts';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  },
});

const { createDraftState } = await import('../../src/desk/model/draft-state.ts');
const { isNothing } = await import('../../src/desk/keep/is-nothing.ts');
const { createKeeper } = await import('../../src/desk/keep/keeper.ts');
const { typedSince } = await import('../../src/desk/keep/typed-since.ts');
const { createVersionPace } = await import('../../src/desk/keep/version-pace.ts');
const { discardDraft } = await import('../../src/storage/discard-store.ts');
const { listDrafts, loadDraft, saveDraft } = await import('../../src/storage/draft-store.ts');
const { keepVersion, loadVersions } = await import('../../src/storage/version-store.ts');
const { report } = await import('../e2e/report.ts');

const { template } = report;
const MINUTE = 60_000;

function deskFor(hash = '') {
  location.hash = hash;
  const state = createDraftState(template);
  const changed = () => {
    state.revision += 1;
  };
  const keeper = createKeeper(state, { changed, onOpened() {}, tellTyped() {} });
  const type = (name: string, fact: string) => {
    const answer = state.answers.get(name);
    if (!answer) throw new Error(`${name} is asked nowhere`);
    answer.value = fact;
    changed();
  };
  return { state, keeper, type };
}

const drafts = async () => (await listDrafts()).drafts;
const draft = (id: string, place: string, more = {}) =>
  draftOf(id, place, { template: template.id, revised: template.revised, ...more });

beforeEach(() => beginWith());

describe('saving', () => {
  test('says that all is stored only when what was typed meanwhile is', async () => {
    const { state, keeper, type } = deskFor();
    type('会议地点', '一');
    const saving = keeper.save();
    type('会议地点', '一二');
    expect(await saving).toBe(true);
    expect(keeper.isSaved()).toBe(true);
    expect((await drafts()).map(({ facts }) => facts.会议地点)).toEqual(['一二']);
    expect(state.saveState.peek().kind).toBe('saved');
  });

  test('over what another page stored makes a copy, and says so', async () => {
    const { keeper, type } = deskFor();
    type('会议地点', '一');
    await keeper.save();
    const [mine] = await drafts();
    if (!mine) throw new Error('nothing was stored');
    await saveDraft({ ...mine, facts: { 会议地点: '别页' }, tab: 'other', revision: 9 }, mine);
    type('会议地点', '一二');
    expect(await keeper.save()).toBe(true);
    expect((await drafts()).map(({ facts }) => facts.会议地点)).toEqual(['一二', '别页']);
    expect(keeper.notice.peek()).toContain('这份草稿在另一个页面也在修改');
    expect(keeper.notice.peek()).toContain('“未命名（另一页面的修改）”');
    const [copy] = await drafts();
    expect(location.hash).toBe(`#draft=${copy?.id}`);
    expect(copy?.id).not.toBe(mine.id);
    // Both go on, each in its own.
    type('会议主题', '接着写');
    await keeper.save();
    expect((await drafts()).map(({ facts }) => facts.会议主题)).toEqual(['接着写', undefined]);
    expect((await loadDraft(mine.id))?.facts).toEqual({ 会议地点: '别页' });
  });

  test('in a browser that answers late is said to have failed, and made good when it answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const release = await holdDatabase();
    const { state, keeper, type } = deskFor();
    type('会议地点', '一');
    const saving = keeper.save();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await saving).toBe(false);
    const failed = state.saveState.peek();
    expect(failed).toMatchObject({ kind: 'failed', sentence: expect.stringContaining('没有回应') });
    type('会议地点', '一二');
    release();
    const saved = new Promise<void>((done) => {
      state.saveState.subscribe(({ kind }) => {
        if (kind === 'saved') done();
      });
    });
    await saved;
    expect((await drafts()).map(({ facts }) => facts.会议地点)).toEqual(['一二']);
    expect(keeper.isSaved()).toBe(true);
    expect(keeper.notice.peek()).toBeUndefined();
  });

  test('what was deleted meanwhile brings all of it back', async () => {
    const { state, keeper, type } = deskFor();
    type('会议地点', '一');
    await keeper.save();
    await discardDraft(state.head.peek().id, 1);
    expect(await drafts()).toEqual([]);
    type('会议主题', '锤炼作风');
    expect(await keeper.save()).toBe(true);
    expect((await drafts()).map(({ facts }) => facts)).toEqual([{ 会议地点: '一', 会议主题: '锤炼作风' }]);
  });

  test('an emptied draft takes it away, but not what another page stored since', async () => {
    for (const other of [false, true]) {
      await beginWith();
      const { keeper, type } = deskFor();
      type('会议地点', '一');
      await keeper.save();
      const [mine] = await drafts();
      if (!mine) throw new Error('nothing was stored');
      if (other) await saveDraft({ ...mine, facts: { 会议地点: '别页' }, tab: 'other', revision: 9 }, mine);
      type('会议地点', '');
      expect(await keeper.save()).toBe(true);
      expect(await drafts()).toHaveLength(other ? 1 : 0);
      expect(keeper.count.peek()).toBe(other ? 1 : 0);
    }
  });
});

test.each([
  ['nothing at all', {}, false, true],
  ['blanks', { facts: { 会议地点: ' ', 班子成员: [] } }, false, true],
  ['an answer', { facts: { 会议地点: '一' } }, false, false],
  ['a name', { name: '给区委的一份' }, false, false],
  ['a part switched off', { off: ['督导组'] }, false, false],
  ['a reason', { accepted: { R1: '上级同意' } }, false, false],
  ['a file it came from', { foreign: { fileName: '报告.docx', text: [] } }, false, false],
  ['a history', {}, true, false],
])('a draft of %s: worth storing or not', async (_, more, history, nothing) => {
  if (history) await keepVersion(draft('a', '从前'), '清空前');
  expect(await isNothing({ ...draft('a', ''), name: '', facts: {}, ...more })).toBe(nothing);
});

describe('what was typed while something was waited for', () => {
  test.each([
    ['a new answer', { 会议地点: '一' }, { 会议地点: '一', 年度: '2025' }, { 年度: '2025' }],
    ['a changed one', { 会议地点: '一' }, { 会议地点: '二' }, { 会议地点: '二' }],
    ['nothing', { 会议地点: '一' }, undefined, undefined],
  ])('%s', (_, before, after, typed) => {
    const state = { ...createDraftState(template), facts: signal<Record<string, string>>(before) };
    const since = typedSince(state);
    if (after) state.facts.value = after;
    expect(since()).toEqual(typed);
  });
});

describe('a version is kept of the state before', () => {
  const HOUR = 60 * MINUTE;
  const NOW = Date.UTC(2026, 10, 27);
  test.each<[string, number[], number]>([
    ['never while it is typed on', [1, 2, 3, 4].map((at) => at * MINUTE), 0],
    ['after ten minutes of rest', [MINUTE, 11 * MINUTE], 1],
    ['not after nine', [MINUTE, 10 * MINUTE - 1], 0],
    ['every half hour of typing', Array.from({ length: 61 }, (_, at) => at * MINUTE), 2],
    ['when the clock is put back', [MINUTE, -HOUR], 1],
    ['when the clock is put forward', [MINUTE, 24 * HOUR], 1],
  ])('%s', async (_, hours, kept) => {
    const keepEarlier = createVersionPace(NOW);
    let stored = draft('a', '初稿', { savedAt: NOW });
    for (const [at, hour] of hours.entries()) {
      await keepEarlier(stored, NOW + hour);
      stored = draft('a', `第${at}稿`, { savedAt: NOW + hour });
    }
    expect((await loadVersions('a')).items).toHaveLength(kept);
  });

  test('but not of an empty draft', async () => {
    await createVersionPace(NOW)(draft('a', '', { savedAt: NOW }), NOW + HOUR);
    expect((await loadVersions('a')).items).toEqual([]);
  });
});

describe('a template page opens', () => {
  test.each<[string, string, string]>([
    ['the draft written last', '', '后写的'],
    ['the draft its address asks for', '#draft=a', '先写的'],
    ['nothing where a new one is asked for', '#draft=new', ''],
    ['nothing where the asked for is gone', '#draft=gone', ''],
  ])('%s', async (_, hash, place) => {
    // The clock was three years ahead when the first was written.
    await saveDraft(draft('a', '先写的', { savedAt: Date.now() + 3 * 365 * 24 * 60 * MINUTE }), undefined);
    await saveDraft(draft('b', '后写的', { savedAt: Date.now() }), undefined);
    await saveDraft(draft('c', '别的模板', { template: 'other' }), undefined);
    const { state, keeper } = deskFor(hash);
    await keeper.open();
    expect(state.facts.peek().会议地点 ?? '').toBe(place);
    expect(keeper.notice.peek() === undefined).toBe(hash !== '#draft=gone');
  });

  test('not a draft that would make it stand still, until that is wished', async () => {
    const facts = { 会议地点: '一', 学习内容: Array(60_000).fill('一') };
    await saveDraft(draft('a', '', { facts }), undefined);
    for (const hash of ['', '#draft=a']) {
      const { state, keeper } = deskFor(hash);
      await keeper.open();
      expect(state.facts.peek()).toEqual({});
      expect(keeper.tooMuch.peek()?.id).toBe('a');
      expect(state.saveState.peek().kind).toBe('empty');
      await keeper.open(keeper.tooMuch.peek());
      expect(state.facts.peek()).toEqual(facts);
      expect(keeper.tooMuch.peek()).toBeUndefined();
    }
    expect((await loadDraft('a'))?.facts).toEqual(facts);
  });

  test('and what is begun instead of one that is too much leaves it alone', async () => {
    const facts = { 学习内容: Array(60_000).fill('一') };
    await saveDraft(draft('a', '', { facts }), undefined);
    const { keeper, type } = deskFor('#draft=a');
    await keeper.open();
    type('会议地点', '另一份');
    expect(await keeper.save()).toBe(true);
    expect((await drafts()).map((each) => each.facts)).toEqual([{ 会议地点: '另一份' }, facts]);
  });

  test('a draft that bears the word for a new one', async () => {
    await beginWith({ 'draft:new': draft('new', '编号是 new') });
    const { state, keeper } = deskFor('#draft=new');
    await keeper.open();
    expect(state.facts.peek().会议地点).toBe('编号是 new');
  });

  test('and what was typed meanwhile goes into it', async () => {
    await saveDraft(draft('a', '存的', { facts: { 会议地点: '存的', 年度: 2025 } }), undefined);
    const { state, keeper, type } = deskFor();
    const opening = keeper.open();
    type('会议地点', '键入的');
    await opening;
    expect(state.facts.peek()).toMatchObject({ 会议地点: '键入的', 年度: 2025 });
    expect(await keeper.save()).toBe(true);
    expect((await loadDraft('a'))?.facts).toMatchObject({ 会议地点: '键入的', 年度: 2025 });
    expect((await loadVersions('a')).items.map(({ reason }) => reason)).toEqual(['填入前']);
    expect(Object.keys(await storedValues()).filter((key) => key.startsWith('draft:'))).toEqual(['draft:a']);
  });
});
