// Meetings as wholes: what changed since a paper was taken, a lone paper that joins, copies, next year, and many of them.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { UNITS_OF_LAST_YEAR } from '../../src/core/facts/last-year.ts';
import { conflictsOf } from '../../src/core/meeting/join-paper.ts';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { changedSinceTaken, papersTouched, takenOf } from '../../src/core/meeting/taken.ts';
import { settled, type WhoseOf } from '../../src/core/meeting/whose.ts';
import { listDiscarded } from '../../src/storage/discard-store.ts';
import { listMeetings, loadMeeting } from '../../src/storage/draft-store.ts';
import {
  addMeeting,
  copyOfMeeting,
  joinNew,
  joinPaper,
  nextYearMeeting,
  noteTaken,
} from '../../src/storage/meeting-store.ts';
import { paperOf } from '../../src/storage/paper-of.ts';
import type { Reason } from '../../src/storage/version.ts';
import { keepVersion, loadVersions } from '../../src/storage/version-store.ts';
import { beginWith, draftOf, meetingOf } from './fake-browser.ts';

const NOW = Date.UTC(2026, 10, 28);
const whose: WhoseOf = (name) => (name === '标题' ? '文书' : '会议');
const PAPER = { revised: '2026-11-21', off: [], accepted: {}, progress: { asked: 4, given: 3 } };

function meetingWith(
  facts: Facts,
  papers: Readonly<Record<string, Facts>>,
  more: Partial<Meeting> = {},
): Meeting {
  return {
    ...meetingOf('m', ''),
    name: '',
    meeting: '民主生活会',
    facts,
    papers: Object.fromEntries(Object.entries(papers).map(([id, own]) => [id, { ...PAPER, facts: own }])),
    ...more,
  };
}

const FIELDS = ['会议日期', '会议地点', '整改清单'].map((name) => ({ name, type: 'text' as const }));

beforeEach(() => beginWith());

describe('since a paper was taken', () => {
  const ROWS = [{ 问题: '会多', 状态: '推进中' }];
  const before: Facts = { 会议日期: '2026-01-10', 会议地点: '二楼', 整改清单: ROWS };

  test.each<[string, Record<string, Fact | undefined>, readonly string[]]>([
    ['nothing changed', {}, []],
    ['a date', { 会议日期: '2026-01-11' }, ['会议日期']],
    ['one that was emptied', { 会议地点: undefined }, ['会议地点']],
    ['a cell', { 整改清单: [{ 问题: '会多', 状态: '已完成' }] }, ['整改清单']],
    [
      'columns in another order, an empty one, a blank',
      { 整改清单: [{ 状态: '推进中', 问题: '会多 ', 责任人: '' }, {}] },
      [],
    ],
    ['the same figure typed as a word', { 会议日期: '2026-01-10 ' }, []],
    ['what the paper does not ask for', { 会议主题: '新的' }, []],
    ['part that is another paper’s own', { 标题: '新的' }, []],
  ])('%s', async (_, change, changed) => {
    await addMeeting(meetingWith(before, { notice: {}, report: {} }));
    await noteTaken('m', { notice: { revised: '2026-11-21', taken: takenOf(FIELDS, before, NOW) } });
    const stored = await loadMeeting('m');
    if (!stored) throw new Error('not stored');
    const facts = Object.entries({ ...before, ...change }).filter(
      (each): each is [string, Fact] => each[1] !== undefined,
    );
    const now = { ...stored, facts: Object.fromEntries(facts) };
    expect(changedSinceTaken(now, 'notice')).toEqual(changed);
    expect(changedSinceTaken(now, 'report')).toEqual([]);
    expect([...papersTouched(now)]).toEqual(changed.map((name) => [name, ['notice']]));
  });

  test('one is noted that was begun by nobody yet, and whoever has the meeting open goes on as before', async () => {
    await addMeeting(meetingWith(before, {}, { revision: 7, tab: 'open' }));
    await noteTaken('m', { sheet: { revised: '2026-11-28', taken: takenOf(FIELDS, before, NOW) } });
    expect(await loadMeeting('m')).toMatchObject({
      revision: 7,
      tab: 'open',
      papers: { sheet: { revised: '2026-11-28', taken: { at: NOW } } },
    });
    await noteTaken('gone', {});
    expect((await listMeetings()).meetings).toHaveLength(1);
  });
});

describe('a lone paper', () => {
  const lone = meetingOf('lone', '三楼', {
    template: 'notice',
    facts: { 会议地点: '三楼', 会议日期: '2026-01-10', 标题: '通知' },
  });
  const host = meetingWith(
    { 会议地点: '二楼', 年度: '2025' },
    { report: { 标题: '报告' } },
    { chosen: ['report'] },
  );
  const join = (fromLone: readonly string[]) =>
    joinPaper({ id: 'm', lone: 'lone', whose, fromLone: new Set(fromLone), tab: 'page', now: NOW });

  beforeEach(async () => {
    await addMeeting(lone);
    await addMeeting(host);
  });

  test.each<[readonly string[], string]>([
    [[], '二楼'],
    [['会议地点'], '三楼'],
  ])('joins, of what differs goes by the lone one: %j', async (fromLone, place) => {
    expect(conflictsOf(host, lone, whose)).toEqual([{ name: '会议地点', here: '二楼', there: '三楼' }]);
    await keepVersion(draftOf('lone', '从前', { template: 'notice' }), '手工留存');
    expect(await join(fromLone)).toMatchObject({ kind: 'joined' });
    const meeting = await loadMeeting('m');
    expect(meeting?.facts).toEqual({ 年度: '2025', 会议日期: '2026-01-10', 会议地点: place });
    expect(meeting?.papers).toMatchObject({
      report: { facts: { 标题: '报告' } },
      notice: { facts: { 标题: '通知' } },
    });
    expect(meeting?.chosen).toEqual(['report', 'notice']);
    expect((await loadVersions('m')).items).toMatchObject([{ template: 'notice' }]);
    expect(await loadMeeting('lone')).toBeUndefined();
    expect((await listDiscarded(NOW)).map(({ draft }) => draft.facts.会议地点)).toEqual(['三楼']);
  });

  test('stays as it is where there is no such meeting', async () => {
    expect(await joinPaper({ id: 'x', lone: 'lone', whose, fromLone: new Set(), tab: '', now: NOW })).toEqual(
      { kind: 'gone' },
    );
    expect(await loadMeeting('lone')).toBeDefined();
  });
});

describe('a paper out of a file', () => {
  const host = meetingWith({ 会议地点: '二楼' }, { report: {} });
  const file = (facts: Facts) => meetingOf('file', '', { template: 'notice', facts, tab: 'page' });
  test.each<[string, Facts, string, Awaited<ReturnType<typeof joinNew>>]>([
    [
      'joins the meeting it was written in',
      { 会议地点: '二楼', 会议日期: '2026-01-10', 标题: '通知' },
      'm',
      'joined',
    ],
    ['stays beside it where it says otherwise', { 会议地点: '三楼' }, 'm', 'differs'],
    ['stays alone where that is not here', { 会议地点: '二楼' }, 'elsewhere', 'not here'],
  ])('%s', async (_, facts, id, becomes) => {
    await addMeeting(host);
    expect(await joinNew(file(facts), id, whose)).toBe(becomes);
    const meeting = await loadMeeting('m');
    const joins = becomes === 'joined';
    expect(meeting?.facts).toEqual(joins ? { 会议地点: '二楼', 会议日期: '2026-01-10' } : host.facts);
    expect(meeting?.papers.notice?.facts).toEqual(joins ? { 标题: '通知' } : undefined);
    // A second time it is there already, and says the same.
    expect(await joinNew(file(facts), id, whose)).toBe(becomes);
    expect(await loadMeeting('m')).toMatchObject({ facts: meeting?.facts, papers: meeting?.papers });
  });
});

describe('a paper out of a file, of a meeting that still has it', () => {
  const taken = takenOf(FIELDS, {}, NOW);
  const written = { 会议日期: '2026-01-10', 会议地点: '二楼', 缺席人数: '2', 标题: '通知' };
  const foreign = { fileName: '通知.docx', text: ['改过的一段'] };
  const file = () => meetingOf('file', '', { template: 'notice', facts: written, foreign, tab: 'page' });
  const now = meetingWith(
    { 会议日期: '2026-01-10', 会议地点: '三楼', 记录人: '甲' },
    { report: { 标题: '报告' }, notice: { 标题: '补充通知' } },
  );
  const host = {
    ...now,
    papers: { ...now.papers, notice: { ...PAPER, facts: { 标题: '补充通知' }, taken } },
  };
  const conflicts = [
    { name: '会议地点', here: '三楼', there: '二楼' },
    { name: '缺席人数', here: undefined, there: '2' },
    { name: '标题', here: '补充通知', there: '通知' },
  ];

  test('what changed meanwhile is asked about, its own words and what is gone too', () => {
    expect(conflictsOf(host, file(), whose)).toEqual(conflicts);
  });

  test.each<[readonly string[], Facts, Facts]>([
    [[], { 会议日期: '2026-01-10', 会议地点: '三楼', 记录人: '甲' }, { 标题: '补充通知' }],
    [
      ['会议地点', '缺席人数', '标题'],
      { 会议日期: '2026-01-10', 会议地点: '二楼', 记录人: '甲', 缺席人数: '2' },
      { 标题: '通知' },
    ],
    [['标题'], { 会议日期: '2026-01-10', 会议地点: '三楼', 记录人: '甲' }, { 标题: '通知' }],
  ])(
    'of that, %j goes by the file; the rest stays, and what stood before is among the versions',
    async (fromLone, facts, own) => {
      await addMeeting(host);
      await addMeeting(file());
      expect(await joinNew(file(), 'm', whose)).toBe('differs');
      const join = { id: 'm', lone: 'file', whose, fromLone: new Set(fromLone), tab: 'page', now: NOW };
      expect(await joinPaper(join)).toMatchObject({ kind: 'joined' });
      const meeting = await loadMeeting('m');
      expect(meeting?.facts).toEqual(facts);
      expect(meeting?.papers.report?.facts).toEqual({ 标题: '报告' });
      expect(meeting?.papers.notice).toMatchObject({ facts: own, foreign, taken });
      expect((await loadVersions('m')).items).toMatchObject([
        { template: 'notice', reason: '填入前', facts: { 会议地点: '三楼', 标题: '补充通知' } },
      ]);
    },
  );

  test('where nothing changed it opens that paper, with what was changed in Word', async () => {
    const same = { ...host, facts: { 会议日期: '2026-01-10', 会议地点: '二楼', 缺席人数: '2' } };
    const notice = { ...PAPER, facts: { 标题: '通知' } };
    await addMeeting({ ...same, papers: { ...same.papers, notice } });
    expect(await joinNew(file(), 'm', whose)).toBe('joined');
    const meeting = await loadMeeting('m');
    expect(meeting?.facts).toEqual(same.facts);
    expect(meeting?.papers.notice).toEqual({ ...notice, foreign });
  });
});

describe('a copy', () => {
  const facts = { 年度: '2025', 发文机关: '甲党工委', 会议日期: '2026-01-10', 无异议: true };
  const meeting = meetingWith(facts, { report: { 标题: '2025年度报告' }, notice: {} });
  const taken = takenOf(FIELDS, facts, NOW);
  const report = { ...PAPER, facts: { 标题: '2025年度报告' }, taken, accepted: { 'R1:标题': '已核' } };
  const whole = { ...meeting, papers: { ...meeting.papers, report } };

  test('has all, and nothing of it was taken', () => {
    const copy = copyOfMeeting(whole, [whole], NOW);
    expect(copy.id).not.toBe(whole.id);
    expect([copy.facts, copy.mark, copy.createdAt]).toEqual([facts, '副本', NOW]);
    expect(copy.papers.report).toEqual({
      ...PAPER,
      facts: { 标题: '2025年度报告' },
      accepted: { 'R1:标题': '已核' },
    });
  });

  test('for next year moves every paper on, each answer once', () => {
    const next = nextYearMeeting(
      whole,
      [
        { name: '年度', becomes: '推年' },
        { name: '标题', becomes: '推年' },
        { name: '发文机关', becomes: '保留' },
        { name: '无异议', becomes: '不沿用' },
      ],
      [whole],
      NOW,
    );
    expect(next.facts).toEqual({ 年度: '2026', 发文机关: '甲党工委', 会议日期: '2026-01-10' });
    // How the unit was called stays beside, for the checks.
    expect(next.lastYear).toEqual({ 会议日期: '2026-01-10', [UNITS_OF_LAST_YEAR]: ['甲党工委'] });
    expect(next.papers.report).toMatchObject({
      facts: { 标题: '2026年度报告' },
      lastYear: { 标题: '2026年度报告' },
    });
    expect(next.papers.report).not.toHaveProperty('taken');
    expect(next.papers.notice?.facts).toEqual({});
    expect([next.meeting, next.name, next.mark]).toEqual(['民主生活会', '', undefined]);
  });
});

describe('the versions of one meeting', () => {
  test('are kept paper by paper, and no paper’s push out another’s', async () => {
    const keep = (template: string, at: number, reason: Reason) =>
      keepVersion(draftOf('m', `${template} ${at}`, { template, savedAt: NOW + at * 60_000 }), reason);
    await keep('notice', 0, '手工留存');
    for (let at = 1; at <= 25; at += 1) await keep('report', at, '定时');
    const { items } = await loadVersions('m');
    expect(items.filter(({ template }) => template === 'report')).toHaveLength(20);
    expect(items.filter(({ template }) => template === 'notice')).toHaveLength(1);
    // The same as the last of its paper, although another paper’s stands between.
    await keep('notice', 0, '手工留存');
    expect((await loadVersions('m')).items).toHaveLength(21);
  });
});

test('two hundred meetings of twelve papers are all listed', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    问题: `第${at}个问题，写得不短，有几十个字`,
    整改措施: '改',
    状态: '推进中',
  }));
  const papers = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`paper-${at}`, { 标题: `第${at}件` }]),
  );
  const one = settled(meetingWith({ 年度: '2025', 发文机关: '甲', 整改清单: rows }, papers), whose);
  const all = Array.from({ length: 200 }, (_, at) => [`draft:${at}`, { ...one, id: String(at) }]);
  await beginWith(Object.fromEntries(all));
  const { meetings } = await listMeetings();
  expect(meetings).toHaveLength(200);
  expect(paperOf(meetings[0] ?? one, 'paper-3')?.facts.标题).toBe('第3件');
});
