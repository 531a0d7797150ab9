// The list of drafts: what each button does to the store, what it says, and what it leaves alone when another page was first.
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { nextYearRules } from '../../src/core/facts/next-year.ts';
import { createDraftsModel } from '../../src/islands/my-drafts/drafts-model.ts';
import type { Draft } from '../../src/storage/draft.ts';
import { saveDraft } from '../../src/storage/draft-store.ts';
import { NOTHING } from '../../src/storage/everything.ts';
import { faultSentence } from '../../src/storage/fault.ts';
import { writeJournal } from '../../src/storage/journal.ts';
import { keepVersion, loadVersions } from '../../src/storage/version-store.ts';
import { report } from '../e2e/report.ts';
import { beginWith, draftOf, holdDatabase, refuseDatabase, storedValues } from './fake-browser.ts';

const { template } = report;
const of = (id: string, place: string, more: Partial<Draft> = {}) =>
  draftOf(id, place, { template: template.id, revised: template.revised, ...more });

async function listed(...drafts: readonly Draft[]) {
  for (const draft of drafts) await saveDraft(draft, undefined);
  const model = createDraftsModel(nextYearRules(template.fields));
  await model.load();
  const first = model.drafts.peek()?.[0];
  if (!first) throw new Error('nothing is listed');
  return { ...model, first };
}
type Listed = Awaited<ReturnType<typeof listed>>;
const names = ({ drafts }: Pick<Listed, 'drafts'>) => drafts.peek()?.map(({ name }) => name);
const text = ({ said }: Pick<Listed, 'said'>) => said.peek().text;

let heard: (word: object) => void = () => {};
const tell = vi.fn();
beforeEach(async () => {
  await beginWith();
  tell.mockClear();
  const channel = BroadcastChannel.prototype;
  vi.spyOn(channel, 'postMessage').mockImplementation(tell);
  vi.spyOn(channel, 'addEventListener').mockImplementation((_: string, hear: unknown) => {
    if (typeof hear === 'function') heard = (data) => hear({ data });
  });
});
afterEach(() => vi.restoreAllMocks());

test('is undefined until it is read, then empty or last written first', async () => {
  const model = createDraftsModel([]);
  expect([model.drafts.peek(), model.unreadable.peek()]).toEqual([undefined, 0]);
  await model.load();
  expect(model.drafts.peek()).toEqual([]);
  expect(names(await listed(of('a', '一'), of('b', '二')))).toEqual(['b', 'a']);
});

test('what a page left in its journal is taken in, what cannot be read is counted', async () => {
  await beginWith({ 'draft:newer': { kind: 'huiwen-draft', version: 9 } });
  writeJournal(of('a', '记的'), undefined);
  const model = await listed();
  expect(model.first.facts).toEqual({ 会议地点: '记的' });
  expect(model.unreadable.peek()).toBe(1);
});

describe('renaming', () => {
  test('keeps the place and the hour, and says the new name', async () => {
    const model = await listed(of('a', '一', { savedAt: 5 }), of('b', '二'));
    const draft = model.drafts.peek()?.[1];
    if (draft) await model.rename(draft, ' 给区委的 ');
    expect(names(model)).toEqual(['b', '给区委的']);
    expect(model.drafts.peek()?.[1]?.savedAt).toBe(5);
    expect(text(model)).toBe('已改名为“给区委的”。');
  });

  test('to nothing falls back on what is filled in', async () => {
    const model = await listed(of('a', '', { facts: { 年度: 2025 } }));
    await model.rename(model.first, ' ');
    expect(text(model)).toBe('已改名为“2025年度”。');
  });

  test('leaves alone what another page wrote meanwhile, and lists that', async () => {
    const model = await listed(of('a', '一'));
    await saveDraft({ ...model.first, facts: { 会议地点: '别页' }, tab: 'other', revision: 9 }, model.first);
    await model.rename(model.first, '新名');
    expect(model.drafts.peek()?.map(({ name, facts }) => [name, facts.会议地点])).toEqual([['a', '别页']]);
    expect(text(model)).toContain('刚在另一个页面改过，没有改动它');
  });

  test('twice in a row is one draft renamed twice', async () => {
    const model = await listed(of('a', '一'));
    await model.rename(model.first, '甲');
    const [again] = model.drafts.peek() ?? [];
    if (again) await model.rename(again, '乙');
    expect(names(model)).toEqual(['乙']);
  });
});

test('what is changed here is told to other pages, and what they change is listed', async () => {
  const model = await listed(of('a', '一'));
  await model.rename(model.first, '甲');
  expect(tell).toHaveBeenCalledWith({ id: 'a', revision: 2, tab: expect.any(String) });
  const [now] = model.drafts.peek() ?? [];
  if (now) await saveDraft({ ...now, name: '别页', revision: 3 }, now);
  heard({ id: 'a', revision: 3, tab: 'other' });
  await vi.waitFor(() => expect(names(model)).toEqual(['别页']));
});

describe('copying', () => {
  test('makes another one, written last, that shares nothing with the first', async () => {
    const model = await listed(of('a', '一', { name: '' }));
    await model.duplicate(model.first);
    await model.duplicate(model.first);
    expect(model.drafts.peek()?.map(({ mark }) => mark ?? '')).toEqual(['副本2', '副本', '']);
    expect(new Set(model.drafts.peek()?.map(({ id }) => id)).size).toBe(3);
    expect(text(model)).toContain('已复制为“未命名（副本2）”。');
  });

  test('for next year moves the year on and marks what is to be looked at', async () => {
    const model = await listed(of('a', '一', { name: '', facts: { 年度: 2025, 会议地点: '一' } }));
    await model.duplicateForNextYear(model.first);
    const [next, before] = model.drafts.peek() ?? [];
    expect([next?.facts.年度, before?.facts.年度]).toEqual([2026, 2025]);
    expect(next?.lastYear).toMatchObject({ 会议地点: '一' });
    expect(text(model)).toContain('“2026年度”');
  });
});

describe('deleting', () => {
  test('can be undone once, and is told by the name in the list', async () => {
    const model = await listed(of('a', '一', { name: '' }), of('b', '二', { name: '' }));
    const draft = model.drafts.peek()?.find(({ id }) => id === 'b');
    if (!draft) throw new Error('b is not listed');
    await model.discard(draft);
    expect(text(model)).toBe('已删除“未命名（2）”。');
    expect(model.discarded.peek().map((each) => each.draft.id)).toEqual(['b']);
    await model.said.peek().undo?.();
    expect(model.drafts.peek()?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(model.said.peek().undo).toBeUndefined();
    expect(model.discarded.peek()).toEqual([]);
  });

  test('what was deleted comes back later, or goes for good', async () => {
    const model = await listed(of('a', '一'), of('b', '二'));
    for (const draft of model.drafts.peek() ?? []) await model.discard(draft);
    const [first] = model.discarded.peek();
    if (first) await model.takeBack(first);
    expect(names(model)).toEqual([first?.draft.id]);
    expect(text(model)).toBe(`“${first?.draft.id}”已恢复。`);
    await model.emptyDiscarded();
    expect(model.discarded.peek()).toEqual([]);
    expect(Object.keys(await storedValues()).filter((key) => key !== 'order')).toEqual([
      `draft:${first?.draft.id}`,
    ]);
  });
});

test('a version comes back whole, what was there before it is a version too, and it counts as written last', async () => {
  const model = await listed(
    of('a', '后来', { progress: { asked: 9, given: 7, gaps: 2 }, off: ['甲'] }),
    of('b', '二'),
  );
  const draft = model.drafts.peek()?.[1];
  if (!draft) throw new Error('a is not listed');
  await keepVersion(
    { ...draft, facts: { 会议地点: '从前', 年度: '' }, off: [], lastYear: { 会议地点: '从前' } },
    '定时',
  );
  const version = (await loadVersions('a')).items[0];
  if (version) await model.restoreVersion(draft, version);
  const [first] = model.drafts.peek() ?? [];
  expect(first).toMatchObject({
    id: 'a',
    facts: { 会议地点: '从前' },
    off: [],
    lastYear: { 会议地点: '从前' },
    progress: { asked: 9, given: 1 },
    revision: 2,
  });
  expect((await loadVersions('a')).items.map(({ reason, facts }) => [reason, facts.会议地点])).toEqual([
    ['定时', '从前'],
    ['恢复前', '后来'],
  ]);
});

describe('all of it', () => {
  test('is handed to who saves it, with the number of files told', async () => {
    const model = await listed(of('a', '一'), of('b', '二'));
    await model.takeOut(async ({ drafts }) => drafts.length);
    expect(text(model)).toContain('2');
    expect((await model.everything()).drafts.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('is nothing to take out of an empty browser', async () => {
    const model = createDraftsModel([]);
    const save = vi.fn(async () => 1);
    await model.takeOut(save);
    expect(save).not.toHaveBeenCalled();
    expect(text(model)).toBe('还没有可以导出的内容。');
  });

  test('goes at one stroke', async () => {
    const model = await listed(of('a', '一'));
    await model.discard(model.first);
    await model.wipe();
    expect([model.drafts.peek(), model.discarded.peek()]).toEqual([[], []]);
    expect(await storedValues()).toEqual({});
  });
});

describe('a browser that refuses', () => {
  test('at first: its words, and what the journals hold', async () => {
    writeJournal(of('a', '记的'), undefined);
    const answer = refuseDatabase();
    const model = createDraftsModel([]);
    await model.load();
    expect(model.fault.peek()).toBe(faultSentence('refused'));
    expect(model.drafts.peek()?.map(({ facts }) => facts.会议地点)).toEqual(['记的']);
    expect(await model.everything()).toBe(NOTHING);
    answer();
    await model.load();
    expect(model.fault.peek()).toBeUndefined();
    expect(names(model)).toEqual(['a']);
  });

  test('but one that is only slow is listed when it answers', async () => {
    await saveDraft(of('a', '一'), undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const release = await holdDatabase();
    const model = createDraftsModel(nextYearRules(template.fields));
    const loading = model.load();
    await vi.advanceTimersByTimeAsync(4000);
    await loading;
    expect([model.drafts.peek(), model.fault.peek()]).toEqual([[], faultSentence('hung')]);
    const listed = new Promise<void>((done) => {
      model.drafts.subscribe((drafts) => drafts?.length && done());
    });
    release();
    await listed;
    expect([names(model), model.fault.peek()]).toEqual([['a'], undefined]);
  });

  test('later: its words, and the list as it was', async () => {
    const model = await listed(of('a', '一'));
    const answer = refuseDatabase('QuotaExceededError');
    await model.duplicate(model.first);
    expect(model.fault.peek()).toBe(faultSentence('full'));
    expect(names(model)).toEqual(['a']);
    answer();
  });
});
