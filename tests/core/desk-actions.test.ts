// What is done with the draft on the desk as a whole: begun anew, copied, set back, its template changed, and followed in other pages.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginWith, draftOf, refuseDatabase } from './fake-browser.ts';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  },
});
const listeners = new Map<string, (event: object) => unknown>();
vi.stubGlobal('addEventListener', (name: string, act: (event: object) => unknown) =>
  listeners.set(name, act),
);
vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));

const { createDraftState } = await import('../../src/desk/model/draft-state.ts');
const actions = await import('../../src/desk/keep/draft-actions.ts');
const { createKeeper } = await import('../../src/desk/keep/keeper.ts');
const { toPut } = await import('../../src/desk/keep/to-put.ts');
const { progressOf } = await import('../../src/desk/keep/progress.ts');
const { watchPage } = await import('../../src/desk/keep/watch-page.ts');
const { listDrafts, loadDraft, saveDraft } = await import('../../src/storage/draft-store.ts');
const { faultSentence } = await import('../../src/storage/fault.ts');
const { writeJournal } = await import('../../src/storage/journal.ts');
const { keepTemplate } = await import('../../src/storage/template-store.ts');
const { loadVersions } = await import('../../src/storage/version-store.ts');
const { report } = await import('../e2e/report.ts');

const { template } = report;

function desk(hash = '') {
  location.hash = hash;
  const state = createDraftState(template);
  const keeper = createKeeper(state, {
    changed() {
      state.revision += 1;
    },
    onOpened() {},
    tellTyped() {},
  });
  state.saveState.value = { kind: 'empty' };
  const type = (name: string, fact: string | number) => {
    const answer = state.answers.get(name);
    if (answer) answer.value = fact;
    state.saveState.value = { kind: 'saving' };
    keeper.changed();
  };
  return { state, keeper, type };
}
const draft = (id: string, place: string, more = {}) =>
  draftOf(id, place, { template: template.id, revised: template.revised, ...more });
const stored = async () =>
  (await listDrafts()).drafts.map(({ name, mark, facts }) => [name || mark || '', facts.会议地点]);
const reasons = async (id: string) => (await loadVersions(id)).items.map(({ reason }) => reason);

beforeEach(async () => {
  listeners.clear();
  await beginWith();
});

test('a name is stored trimmed, and the same name is no change', async () => {
  const { state, keeper, type } = desk();
  type('会议地点', '厅');
  actions.rename(keeper, ' 给区委的 ');
  const { revision } = state;
  actions.rename(keeper, '给区委的');
  expect(state.revision).toBe(revision);
  await keeper.save();
  expect(await stored()).toEqual([['给区委的', '厅']]);
});

describe('an example put there, or all cleared', () => {
  const sample = { 会议主题: '虚构的主题', 会议地点: '虚构的地点', 成文日期: '2026-01-16' };
  const typed = { 会议主题: '真的主题', 会议地点: '虚构的地点', 成文日期: '2026-02-01' };
  const put = (within: boolean, next: object, whole = false) => {
    const { state, keeper } = desk();
    if (within) state.head.value = { ...state.head.peek(), within: { others: 2 } };
    state.set(typed);
    return { facts: toPut(keeper, { ...next }, whole ? undefined : sample), said: keeper.notice.peek() };
  };

  test.each([
    ['alone: the sample', false, sample, sample, ''],
    ['alone: nothing', false, {}, {}, ''],
    [
      'in a meeting: the sample where nothing is shared',
      true,
      sample,
      { ...sample, 会议主题: '真的主题' },
      '共用的 1 项已经填了',
    ],
    [
      'in a meeting: what is shared and no sample stays',
      true,
      {},
      { 会议主题: '真的主题' },
      '1 项别的文书也在用',
    ],
  ])('%s', (_, within, next, facts, said) => {
    const got = put(within, next);
    expect(got.facts).toEqual(facts);
    expect(got.said ?? '').toContain(said);
  });

  test('a preset is put there as it is', () => {
    const preset = { ...typed, 会议主题: '通知的主题' };
    expect(put(true, preset, true).facts).toEqual(preset);
  });
});

describe('begun anew', () => {
  test('with nothing on the desk it says so', async () => {
    const { keeper } = desk();
    await actions.startNew(keeper);
    expect(keeper.notice.peek()).toBe(actions.SAID_WHILE_EMPTY.already);
  });

  test('what is on the desk is stored first, and the new one is another', async () => {
    const { state, keeper, type } = desk();
    type('会议地点', '厅');
    await actions.startNew(keeper);
    expect(state.facts.peek()).toEqual({});
    expect(keeper.isSaved()).toBe(true);
    expect(location.hash).toBe('#draft=new');
    type('会议地点', '室');
    await keeper.save();
    expect(await stored()).toEqual([
      ['', '室'],
      ['', '厅'],
    ]);
  });

  test('not over what could not be stored', async () => {
    const { state, keeper, type } = desk();
    type('会议地点', '厅');
    const answer = refuseDatabase();
    await actions.startNew(keeper);
    expect(state.facts.peek()).toEqual({ 会议地点: '厅' });
    expect(keeper.notice.peek()).toContain('还没有存上');
    expect(state.saveState.peek()).toEqual({ kind: 'failed', sentence: faultSentence('refused') });
    answer();
    expect(await keeper.save()).toBe(true);
    expect(await stored()).toEqual([['', '厅']]);
  });
});

describe('copied', () => {
  test('the copy is on the desk, the first is stored as it was', async () => {
    const { state, keeper, type } = desk();
    type('会议地点', '厅');
    await actions.duplicate(keeper);
    type('会议地点', '室');
    await keeper.save();
    expect(state.head.peek().mark).toBe('副本');
    expect(await stored()).toEqual([
      ['副本', '室'],
      ['', '厅'],
    ]);
    expect(keeper.notice.peek()).toContain('现在填写的是“未命名（副本）”');
    expect(keeper.count.peek()).toBe(2);
  });

  test('pressed twice at once it is one copy; pressed again, another', async () => {
    const { keeper, type } = desk();
    type('会议地点', '厅');
    await Promise.all([actions.duplicate(keeper), actions.duplicate(keeper)]);
    expect(await stored()).toHaveLength(2);
    await actions.duplicate(keeper);
    expect((await stored()).map(([name]) => name)).toEqual(['副本2', '副本', '']);
  });

  test('an empty one is not', async () => {
    const { keeper } = desk();
    await actions.duplicate(keeper);
    expect(keeper.notice.peek()).toBe(actions.SAID_WHILE_EMPTY.nothing);
    expect(await stored()).toEqual([]);
  });

  test('for next year the marks stand on the desk', async () => {
    const { state, keeper, type } = desk();
    type('年度', 2025);
    type('会议地点', '厅');
    await actions.duplicateForNextYear(keeper);
    expect(state.facts.peek()).toMatchObject({ 年度: 2026, 会议地点: '厅' });
    expect(state.lastYear.peek()).toMatchObject({ 会议地点: '厅' });
  });

  test('what was typed while it was being copied is in the copy alone', async () => {
    const { state, keeper, type } = desk();
    type('会议地点', '厅');
    await keeper.save();
    const copying = actions.duplicate(keeper);
    // The copy waits for the list of drafts; the key comes before it.
    await vi.waitFor(() => expect(keeper.isSaved()).toBe(true));
    type('会议地点', '室');
    await copying;
    await keeper.save();
    expect(state.facts.peek().会议地点).toBe('室');
    expect(await stored()).toEqual([
      ['副本', '室'],
      ['', '厅'],
    ]);
  });
});

describe('another revision of its template', () => {
  const older = { ...template, revised: '2020-01-01', title: '旧的' };

  test('a draft begun with it is written with it, until the new one is taken', async () => {
    await keepTemplate(older);
    await saveDraft(
      draft('a', '厅', { revised: older.revised, facts: { 会议地点: '厅', 不再问的: '话' } }),
      undefined,
    );
    const { state, keeper } = desk('#draft=a');
    await keeper.open();
    expect(state.template.peek().title).toBe('旧的');
    expect(keeper.outdated.peek()).toMatchObject({ revised: older.revised });
    expect(state.left.peek()).toEqual({ 不再问的: '话' });
    actions.takeLatest(keeper);
    expect(state.template.peek()).toBe(template);
    expect(keeper.outdated.peek()).toBeUndefined();
    await keeper.save();
    expect(await loadDraft('a')).toMatchObject({
      revised: template.revised,
      facts: { 会议地点: '厅', 不再问的: '话' },
    });
    expect(await reasons('a')).toContain('换用新模板前');
  });

  test('that this browser does not have: the new one, and it is said', async () => {
    await saveDraft(draft('a', '厅', { revised: older.revised }), undefined);
    const { state, keeper } = desk('#draft=a');
    await keeper.open();
    expect(state.template.peek()).toBe(template);
    expect(keeper.outdated.peek()).toEqual({ revised: older.revised, pinned: undefined });
  });

  test('a version goes back to its own revision', async () => {
    await keepTemplate(older);
    const { state, keeper, type } = desk();
    type('会议地点', '厅');
    await keeper.save();
    const version = {
      at: 1,
      reason: '定时',
      revised: older.revised,
      facts: { 会议地点: '从前' },
      off: ['甲'],
      accepted: {},
    } as const;
    await actions.restoreVersion(keeper, version);
    expect(state.template.peek().title).toBe('旧的');
    expect([state.facts.peek().会议地点, [...state.off.peek()]]).toEqual(['从前', ['甲']]);
    expect(keeper.isSaved()).toBe(false);
    await vi.waitFor(async () => expect(await reasons(state.head.peek().id)).toEqual(['恢复前']));
  });
});

test('progress counts what is asked, without parts switched off', () => {
  const { state, type } = desk();
  const all = progressOf(state);
  expect(all.given).toBe(0);
  type('会议地点', '厅');
  state.off.value = new Set(['会议地点', '不问的']);
  expect(progressOf(state)).toEqual({ asked: all.asked - 1, given: 0 });
  state.off.value = new Set();
  state.gaps = () => 3;
  expect(progressOf(state)).toEqual({ asked: all.asked, given: 1, gaps: 3 });
});

describe('another page stores the draft', () => {
  const tell = (word: object) => {
    const channel = new BroadcastChannel('huiwen:saved');
    channel.postMessage(word);
    channel.close();
  };
  async function open() {
    await saveDraft(draft('a', '厅'), undefined);
    const page = desk('#draft=a');
    await page.keeper.open();
    watchPage(page.keeper);
    const other = draft('a', '别页', { tab: 'other', revision: 2 });
    return { ...page, other };
  }

  test('the newer text comes onto the desk', async () => {
    const { state, keeper, other } = await open();
    await saveDraft(other, { tab: 'page', revision: 1 });
    tell({ id: 'a', tab: 'other', revision: 2 });
    await vi.waitFor(() => expect(state.facts.peek().会议地点).toBe('别页'));
    expect(keeper.notice.peek()).toContain('已换成最新的内容');
    expect(keeper.isSaved()).toBe(true);
  });

  test('not over what is typed here: that becomes a copy', async () => {
    const { state, keeper, type, other } = await open();
    type('会议地点', '这里');
    await saveDraft(other, { tab: 'page', revision: 1 });
    tell({ id: 'a', tab: 'other', revision: 2 });
    await keeper.save();
    expect(state.facts.peek().会议地点).toBe('这里');
    expect((await stored()).map(([, place]) => place).sort()).toEqual(['别页', '这里']);
  });

  test('nor over a key pressed while the newer text is read', async () => {
    const { state, keeper, type, other } = await open();
    await saveDraft(other, { tab: 'page', revision: 1 });
    const read = IDBObjectStore.prototype.get;
    const reading = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (keeper.isSaved()) type('会议地点', '这里');
      return read.call(this, key);
    });
    tell({ id: 'a', tab: 'other', revision: 2 });
    await vi.waitFor(() => expect(keeper.isSaved()).toBe(false));
    await keeper.save();
    reading.mockRestore();
    expect(state.facts.peek().会议地点).toBe('这里');
    expect((await stored()).map(([, place]) => place).sort()).toEqual(['别页', '这里']);
  });

  test('its address asks for another draft: this one is stored, that one opened', async () => {
    const { state, type } = await open();
    await saveDraft(draft('b', '另一份'), undefined);
    type('会议地点', '改过');
    location.hash = '#draft=b';
    await listeners.get('hashchange')?.({});
    expect(state.facts.peek()).toEqual({ 会议地点: '另一份' });
    expect((await loadDraft('a'))?.facts).toEqual({ 会议地点: '改过' });
  });

  test('leaving warns only where neither storage nor journal took it', async () => {
    const { state, type } = await open();
    type('会议地点', '改过');
    const leave = () => {
      const event = { preventDefault: vi.fn(), returnValue: '' };
      listeners.get('beforeunload')?.(event);
      return event.preventDefault.mock.calls.length > 0;
    };
    expect(leave()).toBe(false);
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(leave()).toBe(true);
    vi.restoreAllMocks();
    state.saveState.value = { kind: 'saved', at: 1 };
    expect(listeners.has('beforeunload')).toBe(false);
  });
});

describe('where storage cannot be read', () => {
  test('the draft is what the journal of a page that is gone holds, and goes on as this page’s', async () => {
    writeJournal(draft('a', '记的', { tab: 'gone', revision: 7 }), { tab: 'x', revision: 3 });
    const { state, keeper } = desk();
    const answer = refuseDatabase();
    await keeper.open();
    expect(state.facts.peek()).toEqual({ 会议地点: '记的' });
    expect(state.saveState.peek()).toEqual({ kind: 'failed', sentence: faultSentence('refused') });
    expect(Object.keys(localStorage)).toEqual([`huiwen:journal:a:${state.tab}`]);
    expect(state.base).toEqual({ tab: 'x', revision: 3 });
    answer();
  });
});

test('the first words of a page that was never stored are found by an address that does not name them', async () => {
  writeJournal(draft('begun', '记的', { tab: 'gone' }), undefined);
  for (const hash of ['#draft=new', '#draft=lost']) {
    const { state, keeper } = desk(hash);
    await keeper.open();
    expect(state.facts.peek(), hash).toEqual({ 会议地点: '记的' });
    await beginWith();
    writeJournal(draft('begun', '记的', { tab: 'gone' }), undefined);
  }
});
