// Two pages on one meeting, on two of its papers or on the same: what only one of them changed stands, nothing is lost.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { content } from '../content/load-content.ts';
import { beginWith, draftOf } from './fake-browser.ts';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  },
});

const { divergedCopy } = await import('../../src/desk/keep/diverged-copy.ts');
const { createKeeper } = await import('../../src/desk/keep/keeper.ts');
const { createDraftState } = await import('../../src/desk/model/draft-state.ts');
const { discardDraft, discardPaper, listDiscarded, takeBack } = await import(
  '../../src/storage/discard-store.ts'
);
const { listDrafts, loadDraft, loadMeeting, takeInJournals } = await import(
  '../../src/storage/draft-store.ts'
);
const { writeJournal } = await import('../../src/storage/journal.ts');
const { loneMeeting } = await import('../../src/storage/meeting.ts');

const NOW = Date.UTC(2026, 10, 28);
const REPORT = 'democratic-life-report';
const BULLETIN = 'democratic-life-bulletin';

function templateOf(id: string) {
  const found = content.entries.find(({ template }) => template.id === id)?.template;
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

async function pageOn(id: string) {
  const template = templateOf(id);
  location.hash = '#draft=a';
  const state = createDraftState(template);
  const changed = () => {
    state.revision += 1;
  };
  const keeper = createKeeper(state, { changed, onOpened() {}, tellTyped() {} });
  await keeper.open();
  const answer = (name: string) => {
    const found = state.answers.get(name);
    if (!found) throw new Error(`${name} is asked nowhere in ${id}`);
    return found;
  };
  return {
    state,
    keeper,
    shows: (name: string) => answer(name).peek(),
    type(name: string, fact: string) {
      answer(name).value = fact;
      changed();
    },
    async hear() {
      const newer = await loadDraft('a', template);
      return newer ? keeper.hear(newer) : undefined;
    },
  };
}

const drafts = async () => (await listDrafts()).drafts;

beforeEach(async () => {
  const { revised } = templateOf(REPORT);
  const facts = { 年度: '2025', 标题: '情况报告', 会议地点: '甲地' };
  const lone = loneMeeting(draftOf('a', '', { name: '', template: REPORT, revised, facts }));
  await beginWith({ 'draft:a': { ...lone, meeting: '民主生活会' } });
});

describe('a second paper of the meeting', () => {
  test('opens with what is shared, is begun by the first key, and keeps its own title', async () => {
    const bulletin = await pageOn(BULLETIN);
    expect([bulletin.shows('年度'), bulletin.shows('会议地点')]).toEqual(['2025', '甲地']);
    expect(Object.keys((await loadMeeting('a'))?.papers ?? {})).toEqual([REPORT]);
    const report = await pageOn(REPORT);
    report.type('会议主题', '主题');
    await report.keeper.save();
    bulletin.type('标题', '通报');
    await bulletin.keeper.save();
    expect(bulletin.keeper.notice.peek()).toBeUndefined();
    expect(bulletin.shows('会议主题')).toBe('主题');
    const meeting = await loadMeeting('a');
    expect(meeting?.facts).toEqual({ 年度: '2025', 会议地点: '甲地', 会议主题: '主题' });
    expect(meeting?.papers[REPORT]?.facts).toEqual({ 标题: '情况报告' });
    expect(meeting?.papers[BULLETIN]?.facts).toEqual({ 标题: '通报' });
  });
});

describe.each([
  ['two papers', BULLETIN],
  ['one paper', REPORT],
])('two pages on %s', (_, other) => {
  async function two() {
    const second = await pageOn(other);
    second.type('会议时间', '下午3时');
    await second.keeper.save();
    return [await pageOn(REPORT), second] as const;
  }

  test('each change one name: both stand on both, and neither is told of a copy', async () => {
    const [one, second] = await two();
    one.type('会议地点', '乙地');
    second.type('会议主题', '主题');
    await one.keeper.save();
    await second.keeper.save();
    expect(await one.hear()).toBe(true);
    for (const page of [one, second]) {
      expect([page.shows('会议地点'), page.shows('会议主题')]).toEqual(['乙地', '主题']);
      expect(page.keeper.notice.peek()).toBeUndefined();
      expect(page.keeper.isSaved()).toBe(true);
    }
    one.type('会议地点', '丙地');
    await one.keeper.save();
    expect(await second.hear()).toBe(true);
    expect(second.shows('会议地点')).toBe('丙地');
    expect(await second.hear()).toBe(false);
    expect(new Set((await drafts()).map(({ id }) => id))).toEqual(new Set(['a']));
  });

  test('change one name in two ways: one goes on as a copy, and says so', async () => {
    const [one, second] = await two();
    one.type('会议地点', '乙地');
    second.type('会议地点', '丙地');
    await one.keeper.save();
    await second.keeper.save();
    expect(second.keeper.notice.peek()).toContain('两边都已保存');
    expect((await loadMeeting('a'))?.facts.会议地点).toBe('乙地');
    const copy = (await drafts()).find(({ id }) => id !== 'a');
    expect([copy?.facts.会议地点, copy?.within]).toEqual(['丙地', undefined]);
    second.type('会议主题', '接着写');
    await second.keeper.save();
    expect(new Set((await drafts()).map(({ id }) => id)).size).toBe(2);
  });

  test('what is typed while the other page’s is put together with it is not overwritten', async () => {
    const [one, second] = await two();
    one.type('会议地点', '乙地');
    await one.keeper.save();
    second.type('会议主题', '主题');
    const saving = second.keeper.save();
    second.type('会议地点', '丙地');
    await saving;
    const places = new Set((await drafts()).map(({ facts }) => facts.会议地点));
    expect(places).toEqual(new Set(['乙地', '丙地']));
  });

  test('a journal left by the one is put together with what the other stored', async () => {
    const [one, second] = await two();
    one.type('会议主题', '没有存上的');
    writeJournal(one.state.toDraft(), one.state.base);
    second.type('会议地点', '乙地');
    await second.keeper.save();
    await takeInJournals(divergedCopy);
    const all = await drafts();
    expect(new Set(all.map(({ id, facts }) => `${id} ${facts.会议地点} ${facts.会议主题}`))).toEqual(
      new Set(['a 乙地 没有存上的']),
    );
  });

  test('one deletes the meeting while the other writes: it is stored again, which is said, and what was deleted is there', async () => {
    const [one] = await two();
    await discardDraft('a', NOW);
    one.type('会议地点', '乙地');
    await one.keeper.save();
    expect(one.keeper.notice.peek()).toContain('最近删除');
    expect(await loadMeeting('a')).toMatchObject({ meeting: '民主生活会', facts: { 会议地点: '乙地' } });
    const [gone] = await listDiscarded(NOW);
    if (!gone) throw new Error('nothing was deleted');
    await takeBack(gone, 'again');
    expect((await loadMeeting('again'))?.facts).toMatchObject({ 会议地点: '甲地', 会议时间: '下午3时' });
  });
});

describe('a paper taken out of its meeting', () => {
  const stamp = { revision: 50, tab: 'the list' };
  beforeEach(async () => {
    const bulletin = await pageOn(BULLETIN);
    bulletin.type('标题', '通报');
    await bulletin.keeper.save();
  });

  test('comes back to it, with its own', async () => {
    await discardPaper('a', BULLETIN, { newId: 'gone', now: NOW, stamp });
    expect(Object.keys((await loadMeeting('a'))?.papers ?? {})).toEqual([REPORT]);
    const [gone] = await listDiscarded(NOW);
    expect(gone).toMatchObject({ from: 'a', draft: { id: 'gone' } });
    if (gone) await takeBack(gone, 'x');
    expect((await loadMeeting('a'))?.papers[BULLETIN]?.facts).toEqual({ 标题: '通报' });
    expect(await listDiscarded(NOW)).toEqual([]);
  });

  test('stands alone where the meeting is gone too', async () => {
    await discardPaper('a', BULLETIN, { newId: 'gone', now: NOW, stamp });
    await discardDraft('a', NOW);
    const gone = (await listDiscarded(NOW)).find(({ from }) => from === 'a');
    if (gone) await takeBack(gone, 'x');
    expect((await loadDraft('gone'))?.facts).toEqual({ 年度: '2025', 会议地点: '甲地', 标题: '通报' });
  });

  test('while a page writes it goes on there, and that is said', async () => {
    const bulletin = await pageOn(BULLETIN);
    await discardPaper('a', BULLETIN, { newId: 'gone', now: NOW, stamp });
    bulletin.type('会议主题', '主题');
    await bulletin.keeper.save();
    expect(bulletin.keeper.notice.peek()).toContain('最近删除');
    expect((await loadMeeting('a'))?.papers[BULLETIN]?.facts).toEqual({ 标题: '通报' });
    expect(await listDiscarded(NOW)).toHaveLength(1);
  });
});

test('what is put beside the template while it is stored is not taken back', async () => {
  await beginWith();
  const page = await pageOn(REPORT);
  const put = (text: string) => {
    page.state.left.value = { 所属支部: [{ 材料份数: text }] };
    page.state.revision += 1;
  };
  put('6');
  const saving = page.keeper.save();
  put('61');
  await saving;
  expect(page.state.left.peek()).toEqual({ 所属支部: [{ 材料份数: '61' }] });
  const { id } = page.state.head.peek();
  expect((await loadDraft(id))?.facts).toEqual({ 所属支部: [{ 材料份数: '61' }] });
});
