// The draft on the desk: every change is stored a moment later, journalled before that, and what is replaced can be had back.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginWith, draftOf } from './fake-browser.ts';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  },
});
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('removeEventListener', () => {});

const { createDraftModel } = await import('../../src/desk/shell/create-draft-model.ts');
const { listDrafts, saveDraft } = await import('../../src/storage/draft-store.ts');
const { report } = await import('../e2e/report.ts');

const { template } = report;
const places = async () => (await listDrafts()).drafts.map(({ facts }) => facts.会议地点);
const journals = () => Object.keys(localStorage).length;

beforeEach(async () => {
  location.hash = '';
  await beginWith();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** On an empty desk. */
async function desk() {
  const model = createDraftModel(template);
  expect(model.saveState.peek().kind).toBe('loading');
  await model.load();
  return model;
}
const isSaved = ({ saveState }: Awaited<ReturnType<typeof desk>>) =>
  vi.waitFor(() => expect(saveState.peek().kind).toBe('saved'));

test('opens empty where nothing is kept, and fetches nothing for it', async () => {
  const model = await desk();
  expect(model.saveState.peek()).toEqual({ kind: 'empty' });
  expect(model.kept.peek()).toBeUndefined();
});

test('opens the draft that is kept, once', async () => {
  await saveDraft(draftOf('a', '厅', { template: template.id, revised: template.revised }), undefined);
  const model = await desk();
  expect([model.facts.peek(), model.draft.peek().id]).toEqual([{ 会议地点: '厅' }, 'a']);
  model.answer('会议地点', '室');
  await model.load();
  expect(model.facts.peek()).toEqual({ 会议地点: '室' });
});

describe('a change', () => {
  test('is told at once, stored after a moment, with what came in that moment', async () => {
    const model = await desk();
    model.answer('会议地点', '一');
    expect(model.saveState.peek()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(799);
    model.answer('会议地点', '一二');
    expect(await places()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await isSaved(model);
    expect(await places()).toEqual(['一二']);
    expect(journals()).toBe(0);
    model.answer('会议地点', '一二三');
    await vi.advanceTimersByTimeAsync(800);
    await isSaved(model);
    expect(await places()).toEqual(['一二三']);
  });

  test('is in the journal as soon as the page is left, and only what is not stored', async () => {
    const model = await desk();
    model.leave();
    expect(journals()).toBe(0);
    model.answer('会议地点', '一');
    model.leave();
    expect(journals()).toBe(1);
    await model.save();
    model.leave();
    expect(journals()).toBe(0);
  });

  test('of a name the template does not ask for is none', async () => {
    const model = await desk();
    model.answer('没有这一项', '一');
    expect(model.saveState.peek()).toEqual({ kind: 'empty' });
  });

  test.each<[string, (model: Awaited<ReturnType<typeof desk>>) => void, object]>([
    ['a part switched off', (model) => model.switchPart('督导组', false), { off: ['督导组'] }],
    [
      'one switched off twice and on again',
      (model) => {
        for (const on of [false, false, true]) model.switchPart('督导组', on);
        model.switchPart('议程', false);
      },
      { off: ['议程'] },
    ],
    ['a reason', (model) => model.accept('R1', '上级同意'), { accepted: { R1: '上级同意' } }],
    [
      'another reason, and one taken back',
      (model) => {
        model.accept('R1', '一');
        model.accept('R2', '二');
        model.accept('R3', '三');
        model.accept('R1', undefined);
      },
      { accepted: { R2: '二', R3: '三' } },
    ],
    ['marks looked at', (model) => model.lookedAt({ 会议地点: '一' }), { lastYear: { 会议地点: '一' } }],
  ])('is %s', async (_, change, stored) => {
    const model = await desk();
    model.answer('会议地点', '一');
    await model.save();
    change(model);
    expect(model.saveState.peek()).toEqual({ kind: 'saving' });
    await model.save();
    expect((await listDrafts()).drafts[0]).toMatchObject(stored);
  });
});

describe('all replaced at once', () => {
  test('what was there comes back, all of it', async () => {
    const model = await desk();
    model.answer('会议地点', '键入的');
    model.replaceAll({ 年度: 2025 });
    expect(model.facts.peek()).toEqual({ 年度: 2025 });
    model.undoReplace();
    expect(model.facts.peek()).toEqual({ 会议地点: '键入的' });
    expect(model.replaced.peek()).toBeUndefined();
    model.undoReplace();
    expect(model.facts.peek()).toEqual({ 会议地点: '键入的' });
  });

  test('twice without a key between: what was typed comes back', async () => {
    const model = await desk();
    model.answer('会议地点', '键入的');
    model.replaceAll({ 年度: 2025 });
    model.replaceAll({});
    model.undoReplace();
    expect(model.facts.peek()).toEqual({ 会议地点: '键入的' });
  });

  test('twice with a key between: what stood before the second', async () => {
    const model = await desk();
    model.replaceAll({ 年度: 2025 });
    model.answer('会议地点', '键入的');
    model.replaceAll({});
    model.undoReplace();
    expect(model.facts.peek()).toEqual({ 年度: 2025, 会议地点: '键入的' });
  });

  test('is counted, so that boxes show what stands there now', async () => {
    const model = await desk();
    const before = model.placed.peek();
    model.answer('会议地点', '一');
    expect(model.placed.peek()).toBe(before);
    model.replaceAll({});
    expect(model.placed.peek()).toBe(before + 1);
  });

  test('the state before is a version too, named by what was done', async () => {
    const model = await desk();
    model.answer('会议地点', '一');
    await model.save();
    model.replaceAll({});
    model.replaceAll({ 会议地点: '二' });
    const { loadVersions } = await import('../../src/storage/version-store.ts');
    await vi.waitFor(async () =>
      expect((await loadVersions(model.draft.peek().id)).items.map(({ reason }) => reason)).toEqual([
        '清空前',
      ]),
    );
  });
});

test('saving a draft that could not be opened at first tries again', async () => {
  const model = createDraftModel(template);
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await model.load();
  opening.mockRestore();
  model.answer('会议地点', '一');
  await model.save();
  expect(await places()).toEqual(['一']);
});
