// Whatever lies in the browser's storage under our name, the keeper opens what is sound of it, and what is typed then is kept. That a
// page shows the same: tests/e2e/damaged-draft.test.ts.
import { describe, expect, test, vi } from 'vitest';
import { type Held, PARTLY, UNREADABLE } from '../damaged-drafts.ts';
import { beginWith, storedValues } from './fake-browser.ts';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  },
});

const { createDraftState } = await import('../../src/desk/model/draft-state.ts');
const { createKeeper } = await import('../../src/desk/keep/keeper.ts');
const { restoreMeeting } = await import('../../src/storage/meeting.ts');
const { listDrafts } = await import('../../src/storage/draft-store.ts');
const { report } = await import('../e2e/report.ts');

const { template } = report;

async function openOn({ stored, journal }: Held) {
  await beginWith(stored === undefined ? {} : { [`draft:${template.id}`]: stored });
  if (journal !== undefined) localStorage.setItem(`huiwen:journal:${template.id}`, journal);
  location.hash = '';
  const state = createDraftState(template);
  const changed = () => {
    state.revision += 1;
  };
  const keeper = createKeeper(state, { changed, onOpened() {}, tellTyped() {} });
  await keeper.open();
  // NaN and Infinity are null in JSON, and what no page may say.
  expect(JSON.stringify([(await listDrafts()).drafts, state.saveState.peek()])).not.toContain('null');
  const shown = state.facts.peek().会议地点 ?? '';
  const asked = state.answers.get('会议主题');
  if (asked) asked.value = '锤炼作风';
  changed();
  const isSaved = await keeper.save();
  const { drafts } = await listDrafts();
  return { shown, isSaved, kind: state.saveState.peek().kind, kept: drafts.map(({ facts }) => facts) };
}

describe('unreadable, the page opens empty', () => {
  test.each(UNREADABLE)('$name', async (held) => {
    expect(await openOn(held)).toEqual({
      shown: '',
      isSaved: true,
      kind: 'saved',
      kept: [{ 会议主题: '锤炼作风' }],
    });
    // Another release or a person may still make something of it.
    if (held.stored !== undefined && !restoreMeeting(held.stored))
      expect(Object.values(await storedValues())).toContainEqual(held.stored);
  });
});

describe('partly readable, what is sound is kept', () => {
  test.each(PARTLY)('$name', async (held) => {
    const { kept, ...opened } = await openOn(held);
    expect(opened).toEqual({ shown: '第一会议室', isSaved: true, kind: 'saved' });
    expect(kept).toEqual([expect.objectContaining({ 会议地点: '第一会议室', 会议主题: '锤炼作风' })]);
  });
});
