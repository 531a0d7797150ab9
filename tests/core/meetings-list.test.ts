// The list of drafts with meetings in it: what is done with one as a whole is done with all its papers.
import { beforeEach, expect, test } from 'vitest';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { createDraftsModel } from '../../src/islands/my-drafts/drafts-model.ts';
import { titleOfMeeting } from '../../src/islands/my-drafts/title-of.ts';
import { beginWith, draftOf } from './fake-browser.ts';

const paper = { revised: '2026-11-21', facts: {}, off: [], accepted: {}, progress: { asked: 1, given: 0 } };

function meetingOf(id: string, more: Partial<Meeting> = {}): Meeting {
  return {
    kind: 'huiwen-meeting',
    version: 4,
    id,
    name: '',
    meeting: '民主生活会',
    facts: { 年度: 2025, 会议地点: '甲地' },
    papers: { report: paper, notice: paper },
    revision: 1,
    tab: 'page',
    createdAt: 1000,
    savedAt: 1000,
    ...more,
  };
}

async function listed(...stored: readonly (Meeting | ReturnType<typeof draftOf>)[]) {
  await beginWith(Object.fromEntries(stored.map((each) => [`draft:${each.id}`, each])));
  const model = createDraftsModel([]);
  await model.load();
  return model;
}

beforeEach(() => beginWith());

test('a meeting is listed once, beside the lone papers', async () => {
  const model = await listed(meetingOf('m'), draftOf('lone', '乙地'));
  expect(model.meetings.value.map(({ id }) => id)).toEqual(['m']);
  expect(model.drafts.value?.map(({ id }) => id)).toEqual(['lone']);
});

test('a meeting of which nothing is written yet is listed too', async () => {
  const model = await listed(meetingOf('m', { papers: {} }));
  expect(model.meetings.value.map(({ id }) => id)).toEqual(['m']);
  expect(model.drafts.value).toEqual([]);
});

test('copied, the papers come along', async () => {
  const model = await listed(meetingOf('m'));
  await model.copyMeeting(meetingOf('m'));
  expect(model.meetings.value.map(({ papers }) => Object.keys(papers))).toEqual([
    ['report', 'notice'],
    ['report', 'notice'],
  ]);
  expect(model.said.value.text).toContain('已复制为“2025年度（副本） 民主生活会”');
});

test('carried on, it is of the next year', async () => {
  const model = await listed(meetingOf('m'));
  await model.carryOn(meetingOf('m'));
  expect(model.meetings.value).toHaveLength(2);
  expect(model.said.value.text).toContain('声明都已取消勾选');
});

test('deleted, it is gone with its papers, and comes back with them', async () => {
  const model = await listed(meetingOf('m'));
  await model.discardMeeting(meetingOf('m'));
  expect(model.meetings.value).toEqual([]);
  expect(model.said.value.text).toBe('已删除“2025年度 民主生活会”和它的全部文书。');
  await model.said.value.undo?.();
  expect(model.meetings.value.map(({ papers }) => Object.keys(papers))).toEqual([['report', 'notice']]);
});

test('two hundred meetings are all there', async () => {
  const model = await listed(...Array.from({ length: 200 }, (_, at) => meetingOf(`m${at}`)));
  expect(model.meetings.value).toHaveLength(200);
});

test('a meeting is called by its papers, also one nobody began to write', () => {
  expect(titleOfMeeting({}, meetingOf('m', {}))).toMatch(/，2 份文书$/);
  expect(titleOfMeeting({}, meetingOf('m', { papers: {} }))).toMatch(/，还没有动笔的文书$/);
});
