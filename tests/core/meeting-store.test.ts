// A meeting as it is stored: what earlier releases wrote opens as a meeting with one paper, and whose a name is says where it lies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Carried, sealFacts, unsealFacts } from '../../src/core/facts/sealed-facts.ts';
import { isLone, type Meeting } from '../../src/core/meeting/meeting.ts';
import { settled, type WhoseOf } from '../../src/core/meeting/whose.ts';
import { readDocx } from '../../src/reopen/read-docx.ts';
import { restoreBackup } from '../../src/storage/backup.ts';
import { restoreDraft } from '../../src/storage/draft.ts';
import { papersOf } from '../../src/storage/draft-store.ts';
import { isFromNewerVersion, restoreMeeting } from '../../src/storage/meeting.ts';
import { paperOf, withBegun, withPaper } from '../../src/storage/paper-of.ts';
import { draftOf } from './fake-browser.ts';

const ENTRIES: Record<string, unknown> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/stored/2026-11-28.entries.json'), 'utf8'),
);

const OWN = ['标题', '成文日期'];
const whose: WhoseOf = (name) => (name === '旧名称' ? undefined : OWN.includes(name) ? '文书' : '会议');

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing there');
  return value;
}

const FACTS = { 年度: '2025', 会议地点: '二楼', 标题: '情况报告', 成文日期: '2026-01-20', 旧名称: '留着的' };
const LONE = must(
  restoreMeeting(draftOf('a', '', { facts: FACTS, lastYear: { 标题: '情况报告', 年度: '2025' } })),
);
/** The same with a notice whose own facts are others. */
const TWO = withPaper(
  settled(LONE, whose),
  { ...must(paperOf(withBegun(settled(LONE, whose), 'notice', '2026-11-20'), 'notice')), lastYear: {} },
  whose,
);

describe('what the build before meetings stored', () => {
  test.each(['draft:k1f0a9report', 'draft:m2second'])('%s opens as a meeting with one paper', (key) => {
    const draft = must(restoreDraft(ENTRIES[key]));
    const meeting = must(restoreMeeting(ENTRIES[key]));
    expect(isLone(meeting)).toBe(true);
    expect(paperOf(meeting, draft.template)).toEqual(draft);
    const again = withPaper(meeting, must(paperOf(meeting, draft.template)), whose);
    expect(paperOf(again, draft.template)).toEqual(draft);
    expect(restoreMeeting(JSON.parse(JSON.stringify(again)))).toEqual(again);
  });
});

describe('a file of the build before meetings', () => {
  const stored = (name: string) => readFileSync(join(import.meta.dirname, '../cases/stored', name));

  test('is read whole: a backup with drafts, their histories and deleted ones', () => {
    const restored = restoreBackup(stored('2026-11-28.backup.json').toString());
    if (restored.kind !== 'everything') throw new Error(restored.problem);
    const { drafts, histories, discarded, unreadable } = restored.everything;
    expect([restored.problems, unreadable]).toEqual([[], []]);
    expect(drafts.flatMap(papersOf)).toEqual(
      ['draft:m2second', 'draft:k1f0a9report'].map((key) => restoreDraft(ENTRIES[key])),
    );
    expect(histories.map(({ id, items }) => [id, items.map(({ name }) => name)])).toEqual([
      ['k1f0a9report', [undefined, '送审稿']],
    ]);
    expect(discarded.map(({ draft }) => [draft.id, draft.name, draft.facts.旧名称])).toEqual([
      ['x3gone', '删去的一份', '留着的'],
    ]);
  });

  test('is read whole: a .docx that carries its facts, of no meeting', () => {
    const opened = readDocx(new Uint8Array(stored('2026-11-28.docx')));
    const draft = must(restoreDraft(ENTRIES['draft:k1f0a9report']));
    expect(opened).toMatchObject({ kind: 'facts', template: draft.template, name: '给街道的一份' });
    if (opened.kind === 'facts') expect([opened.facts, opened.meeting]).toEqual([draft.facts, undefined]);
  });
});

test.each<[string, object | undefined, object | undefined]>([
  ['none', undefined, undefined],
  [
    'its meeting',
    { id: 'm', kind: '民主生活会', own: ['标题'] },
    { id: 'm', kind: '民主生活会', own: ['标题'] },
  ],
  ['half of one', { id: 'm', own: 7 }, { id: 'm', kind: '', own: [] }],
  ['one without an id', { kind: '民主生活会' }, undefined],
])('a file carries %s', (_, meeting, read) => {
  const carried = { template: 'report', revised: '2026-11-21', facts: FACTS, meeting } as Carried;
  const opened = unsealFacts(sealFacts(carried));
  expect(opened).toMatchObject({ kind: 'facts', facts: FACTS });
  expect('meeting' in opened ? opened.meeting : undefined).toEqual(read);
});

describe('whose a fact is', () => {
  test('says where it lies, and nothing is lost on the way', () => {
    const { facts, lastYear, papers } = settled(LONE, whose);
    expect(facts).toEqual({ 年度: '2025', 会议地点: '二楼', 旧名称: '留着的' });
    expect(lastYear).toEqual({ 年度: '2025' });
    expect(papers.report).toMatchObject({
      facts: { 标题: '情况报告', 成文日期: '2026-01-20' },
      lastYear: { 标题: '情况报告' },
    });
    expect(settled(settled(LONE, whose), whose)).toEqual(settled(LONE, whose));
  });

  test('a second paper has the shared ones and none of the first’s own', () => {
    expect(must(paperOf(TWO, 'notice')).facts).toEqual({ 年度: '2025', 会议地点: '二楼', 旧名称: '留着的' });
    expect(must(paperOf(TWO, 'report')).facts).toEqual(FACTS);
    expect(must(paperOf(TWO, 'report')).within).toEqual({ others: 1 });
  });

  test('what is typed into one paper is in the other where it is shared, and gone where it was emptied', () => {
    const { 旧名称: _, ...rest } = must(paperOf(TWO, 'notice')).facts;
    const typed = { ...rest, 会议地点: '三楼', 标题: '通知' };
    const next = withPaper(
      TWO,
      { ...must(paperOf(TWO, 'notice')), facts: typed, revision: 9, tab: 'x' },
      whose,
    );
    expect(must(paperOf(next, 'report')).facts).toEqual({
      年度: '2025',
      会议地点: '三楼',
      标题: '情况报告',
      成文日期: '2026-01-20',
    });
    expect(must(paperOf(next, 'notice')).facts).toEqual(typed);
    expect(next).toMatchObject({ revision: 9, tab: 'x' });
  });

  test('one that became shared goes up where it is the same, and stays with its paper where it is not', () => {
    const own = (facts: Meeting['facts']) => ({ ...must(LONE.papers.report), facts });
    const then = {
      ...LONE,
      facts: { 年度: '2025' },
      papers: { a: own({ 年度: '2025' }), b: own({ 年度: '2024' }) },
    };
    const { facts, papers } = settled(then, whose);
    expect([facts, papers.a?.facts, papers.b?.facts]).toEqual([{ 年度: '2025' }, {}, { 年度: '2024' }]);
  });
});

test.each<[string, unknown, boolean]>([
  ['nothing', undefined, false],
  ['a text', 'torn', false],
  ['a meeting without an id', { ...LONE, id: '' }, false],
  ['a meeting without a stamp', { ...LONE, revision: undefined }, false],
  ['one of a later release', { ...LONE, version: 5 }, false],
  ['a draft of a later release', { ...draftOf('a', ''), version: 4 }, false],
  ['papers that are none', { ...LONE, papers: 7 }, true],
  ['a paper that is none', { ...LONE, papers: { a: 'x', b: { revised: 1 } } }, true],
  ['a kind nobody knows', { ...LONE, meeting: '座谈会' }, true],
  [
    'a half-written paper',
    { ...LONE, papers: { a: { revised: '2026-01-01', facts: [], taken: { at: 'x' } } } },
    true,
  ],
])('%s', (_, data, opens) => {
  expect(restoreMeeting(data) !== undefined).toBe(opens);
  if (!opens) expect(isFromNewerVersion(data)).toBe(/later/.test(_));
});
