// What the page of a meeting makes of bad input: a sentence each, and nothing lost.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkMeetingInSteps } from '../../src/core/checks/between/check-meeting.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { createMeetingModel } from '../../src/islands/meeting/meeting-model.ts';
import { type TakeAway, takeAway } from '../../src/islands/meeting/take-away.ts';
import { templatesAtHand } from '../../src/islands/meeting/templates-at-hand.ts';
import { createPaperWatch } from '../../src/islands/meeting/watch-papers.ts';
import { content } from '../content/load-content.ts';
import { beginWith, meetingOf, storedValues } from './fake-browser.ts';

const { saveAs } = vi.hoisted(() => ({ saveAs: vi.fn() }));
vi.mock('file-saver', () => ({ saveAs }));

const known = new Map(content.entries.map(({ template }) => [template.id, template]));
vi.mock('../../src/published/read-words.ts', () => ({ fetchWords: async () => ({}) }));
vi.mock('../../src/published/read-template.ts', () => ({
  readTemplate: async (address: string) => known.get(address.split('/')[2] ?? ''),
}));

const NOTICE = 'democratic-life-notice';
const SHEET = 'sign-in-sheet';
const templateOf = (id: string) => {
  const found = known.get(id);
  if (!found) throw new Error(id);
  return found;
};
const notice = templateOf(NOTICE);
const sheet = templateOf(SHEET);

const atHand = templatesAtHand('../', {
  papers: Object.fromEntries(
    [notice, sheet].map(({ id, title, meeting, stage, revised }) => [
      id,
      { title, meeting, stage, revised, text: 'text' },
    ]),
  ),
});
const story = content.stories.find(({ id }) => id === 'democratic-life');

function meetingWith(revised: Readonly<Record<string, string>>, facts: Facts = story?.facts ?? {}): Meeting {
  const papers = Object.entries(revised).map(([id, date]) => [
    id,
    { revised: date, facts: {}, off: [], accepted: {}, progress: { asked: 0, given: 0 } },
  ]);
  return {
    ...meetingOf('m', ''),
    meeting: '民主生活会',
    facts,
    chosen: Object.keys(revised),
    papers: Object.fromEntries(papers),
  };
}

beforeEach(() => beginWith());
afterEach(() => saveAs.mockReset());

describe('what is stored of a meeting', () => {
  const good = meetingWith({ [NOTICE]: notice.revised });
  test.each<[string, unknown, string]>([
    ['half written', { ...good, revision: undefined }, '没有写完或者已经损坏'],
    ['no meeting at all', 'torn', '没有写完或者已经损坏'],
    ['of a later release', { ...good, version: 5 }, '更新版本的会文'],
  ])('%s: is said, and stays as it is', async (_, stored, sentence) => {
    await beginWith({ 'draft:m': stored });
    const model = createMeetingModel();
    await model.open('m');
    expect(model.shown.value).toMatchObject({ kind: 'unread', sentence: expect.stringContaining(sentence) });
    await model.change((meeting) => ({ ...meeting, name: '改' }), '');
    expect(await storedValues()).toEqual({ 'draft:m': stored });
  });

  test('nothing: another can be begun', async () => {
    const model = createMeetingModel();
    await model.open('m');
    expect(model.shown.value).toEqual({ kind: 'missing' });
  });
});

describe('a paper whose template', () => {
  const look = async (meeting: Meeting) => {
    const watch = createPaperWatch(atHand);
    await watch.look(meeting, Object.keys(meeting.papers));
    return [...watch.sights.value.values()][0];
  };
  test.each<[string, string, string, string]>([
    ['is not there any more', 'gone', '2026-01-01', '本站已没有这个模板'],
    ['is newer than the site’s', NOTICE, '2099-01-01', '比本页取到的新'],
    ['is older, and not kept here', NOTICE, '2000-01-01', '这个浏览器里没有那一版'],
  ])('%s: is said', async (_, id, revised, sentence) => {
    const sight = await look(meetingWith({ [id]: revised }));
    expect(sight?.kind === 'seen' ? sight.note : sight?.sentence).toContain(sentence);
  });

  test('is the one it was written with: nothing is said', async () => {
    expect(await look(meetingWith({ [NOTICE]: notice.revised }))).not.toHaveProperty('note');
  });
});

describe('the common file', () => {
  const meeting = meetingWith({ [NOTICE]: notice.revised, gone: '2026-01-01', [SHEET]: sheet.revised });
  const entry = (template: string, title: string) => ({
    ...{ template, title },
    paper: undefined,
    due: { when: '' },
  });
  const papers = [entry(NOTICE, notice.title), entry('gone', '旧表'), entry(SHEET, sheet.title)];
  const take = (more: Partial<TakeAway> = {}) =>
    takeAway({
      ...{ meeting, papers, atHand },
      beside: { leftOut: [], apart: [], unwanted: [] },
      sights: new Map(),
      onProgress: () => {},
      goesOn: () => true,
      ...more,
    });

  test('has the others of one that cannot be made, and says so', async () => {
    const { said, problems, taken } = await take();
    expect(said).toContain('里面有 2 件文书和目录');
    expect(problems).toEqual(['“旧表”没有生成：本站已没有这个模板。其余的都在压缩包里。']);
    expect(saveAs).toHaveBeenCalledOnce();
    expect(Object.keys(taken)).not.toContain('gone');
  });

  test.each([0, 1, 2, 3])('stopped after %i papers: no file, nothing noted as taken', async (count) => {
    let begun = 0;
    const outcome = await take({ onProgress: () => void begun++, goesOn: () => begun < count });
    expect(outcome).toEqual({ said: '已停止，没有生成文件。', problems: [], taken: {} });
    expect(saveAs).not.toHaveBeenCalled();
  });

  test.each([
    [new DOMException('no room', 'QuotaExceededError'), '浏览器的空间或者磁盘满了，请腾出地方'],
    [new RangeError('Array buffer allocation failed'), '内存不够，请关掉别的网页'],
    [new Error('something else'), '程序出错（something else）'],
  ])('%s: a sentence, and nothing noted as taken', async (error, sentence) => {
    saveAs.mockImplementation(() => {
      throw error;
    });
    expect(await take()).toEqual({
      said: '',
      problems: [`没有生成文件：${sentence}。填写的内容都在，请再试一次。`],
      taken: {},
    });
  });
});

describe('a meeting with', () => {
  const members = (names: readonly string[]): Facts => ({
    ...story?.facts,
    班子名册: names.map((姓名) => ({ 职务: '委员', 姓名, 到会: '到会' })),
  });
  const many = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at));

  test.each<[string, readonly string[]]>([
    ['none', []],
    ['two of one name', ['甲子', '甲子']],
    ['five hundred', many],
  ])('%s in its list: every paper is looked at, and they are held against each other', async (_, names) => {
    const meeting = meetingWith({ [NOTICE]: notice.revised, [SHEET]: sheet.revised }, members(names));
    const watch = createPaperWatch(atHand);
    await watch.look(meeting, [NOTICE, SHEET]);
    expect([...watch.sights.value.values()].map(({ kind }) => kind)).toEqual(['seen', 'seen']);
    expect(watch.between.value?.kind).toBe('seen');
  });

  test('five hundred: the page has its turn within what holds papers against each other', () => {
    const facts = members(many);
    const papers = [notice, sheet].map((template) => ({ template, facts, document: fill(template, facts) }));
    const shared = notice.fields.filter(
      ({ name, whose }) => !whose && sheet.fields.some((field) => field.name === name),
    );
    let turns = 0;
    for (const _ of checkMeetingInSteps(facts, papers)) turns += 1;
    expect(turns).toBeGreaterThan(2 * shared.length);
  });
});
