// What the page of a meeting says of its papers: which have a place in it, when each is due, how far it is, whom to ask.
import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import type { Gap } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import { asKind } from '../../src/core/meeting/as-kind.ts';
import type { Dossier, DossierPaper } from '../../src/core/meeting/dossier.ts';
import { daysOf, dueOf, meetingDays, stageOn } from '../../src/core/meeting/due.ts';
import { mayCarryOn } from '../../src/core/meeting/may-carry-on.ts';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { paperPlace } from '../../src/core/meeting/paper-place.ts';
import { isBlankForm, sayStanding, standingOf } from '../../src/core/meeting/paper-standing.ts';
import { papersDue } from '../../src/core/meeting/papers-due.ts';
import { papersHere, wantedPapers } from '../../src/core/meeting/papers-here.ts';
import { sayDays, wantedDay } from '../../src/core/meeting/say-days.ts';
import { dossierOf, wantedOf } from '../../src/core/meeting/wanted-of.ts';
import { askedByStage, questionsAsText, whomToAsk } from '../../src/core/meeting/whom-to-ask.ts';
import { lookAtPaper } from '../../src/islands/meeting/look-at-paper.ts';
import { content } from '../content/load-content.ts';

const state = { revised: '', facts: {}, off: [], accepted: {}, progress: { asked: 1, given: 0 } };

function paper(template: string, more: Partial<DossierPaper> = {}): DossierPaper {
  return {
    template,
    number: 1,
    stage: '会前',
    when: '会前',
    basis: '惯',
    by: '办公室',
    chosen: false,
    confidential: false,
    ...more,
  };
}

const dossier: Dossier = {
  id: 'branch',
  title: '组织生活会',
  meeting: '组织生活会',
  papers: [
    paper('notice', { chosen: true }),
    paper('report', { chosen: true, unless: '合开民主评议' }),
    paper('report-with-appraisal', { chosen: true, needs: '合开民主评议' }),
    paper('opinions'),
  ],
};

test.each([
  [{}, ['notice', 'report', 'opinions']],
  [{ 合开民主评议: true }, ['notice', 'report-with-appraisal', 'opinions']],
  [{ 合开民主评议: '是' }, ['notice', 'report-with-appraisal', 'opinions']],
  [{ 合开民主评议: false }, ['notice', 'report', 'opinions']],
  [{ 合开民主评议: '否' }, ['notice', 'report', 'opinions']],
])('with %j the papers %j have a place', (facts, templates) => {
  expect(papersHere(dossier, facts).map(({ template }) => template)).toEqual(templates);
});

test.each([
  [undefined, ['notice', 'report']],
  [[], []],
  [['opinions'], ['opinions']],
])('chosen %j, %j are wanted', (chosen, wanted) => {
  expect(wantedPapers(chosen, papersHere(dossier, {}))).toEqual(wanted);
});

describe('when a paper is due', () => {
  const before = { stage: '会前', days: [-15, -7], when: '会前 7 至 15 日' } as const;
  const after = { stage: '会后', days: [7, 15], when: '会后 7 至 15 日' } as const;
  const day = { stage: '会中', days: [0, 0], when: '开会那天' } as const;
  test.each([
    ['before the planned day', before, '2026-01-20', undefined, '2026年1月5日至13日', '正当时'],
    ['not before the day it was held', before, '2026-01-20', '2026-02-20', '2026年1月5日至13日', '正当时'],
    [
      'before the day it was held, where none was planned',
      before,
      '',
      '2026-01-08',
      '2025年12月24日至2026年1月1日',
      '已过',
    ],
    ['after the day it was held', after, '2026-01-20', '2026-01-25', '2026年2月1日至9日', '未到'],
    [
      'after the planned day, where it was not held yet',
      after,
      '2026年1月28日',
      undefined,
      '2026年2月4日至12日',
      '未到',
    ],
    ['on the day', day, '2026-01-08', undefined, '2026年1月8日', '正当时'],
  ] as const)('%s', (_, due, planned, held, span, now) => {
    const today = { year: 2026, month: 1, day: 8 };
    expect(dueOf(due, meetingDays(planned, held), today)).toEqual({ when: due.when, span, now });
  });

  test.each([
    ['no day of the meeting', before, undefined],
    ['a day nobody can read', before, '2月30日'],
    ['no days in the dossier', { stage: '会后', when: '照通知' } as const, '2026-01-20'],
  ])('in words alone with %s', (_, due, planned) => {
    const today = { year: 2026, month: 1, day: 8 };
    expect(dueOf(due, meetingDays(planned, undefined), today)).toEqual({ when: due.when });
  });
});

const fields: readonly Field[] = [
  { name: '拟开会日期', stage: '会前', group: '会议安排', type: 'date' },
  { name: '会议日期', stage: '会中', group: '会议', type: 'date', knows: '办公室' },
  {
    name: '整改清单',
    stage: '会后',
    group: '整改',
    type: 'rows',
    knows: '办公室',
    columns: [
      { name: '问题', type: 'text' },
      { name: '责任人', type: 'text' },
    ],
  },
  { name: '成文日期', stage: '文书', group: '文书', type: 'date' },
];
const gap = (...path: Gap['path']): Gap => ({ path, name: String(path[0]) });
const looked = { gaps: [], fields, blank: false, wrong: [], open: 0, takenAt: undefined, changed: [] };

const tooMany = { message: '实到人数多于应到人数', path: ['实到人数'] };

describe('how far a paper is', () => {
  test.each([
    ['可以生成', {}, 'ready'],
    ['缺 2 项', { gaps: [gap('成文日期'), gap('会议日期'), gap('会议日期')] }, 'lacks'],
    ['缺 1 项', { gaps: [gap('会议日期')], wrong: [tooMany] }, 'lacks'],
    ['空表，可以打印', { blank: true }, 'blank'],
    ['缺 1 项', { blank: true, gaps: [gap('会议日期')] }, 'lacks'],
    ['有 1 处要改', { wrong: [tooMany] }, 'wrong'],
    ['沿用上年 3 处待核对', { open: 3 }, 'open'],
    ['缺 1 项', { open: 3, gaps: [gap('会议日期')] }, 'lacks'],
    ['已取走', { takenAt: 5 }, 'taken'],
    ['取走后有改动', { takenAt: 5, changed: ['会议日期'] }, 'changed'],
  ] as const)('%s', (said, more, state) => {
    const standing = standingOf({ ...looked, ...more });
    expect(sayStanding(standing)).toBe(said);
    expect(standing.state).toBe(state);
  });

  test('names what it lacks once, in the order of the form, cells by their columns', () => {
    const gaps = [
      gap('成文日期'),
      gap('整改清单', 1, '责任人'),
      gap('整改清单', 0, '责任人'),
      gap('会议日期'),
    ];
    expect(standingOf({ ...looked, gaps }).lacks).toEqual([
      { name: '会议日期', columns: [], path: ['会议日期'], knows: '办公室' },
      { name: '整改清单', columns: ['责任人'], path: ['整改清单', 1, '责任人'], knows: '办公室' },
      { name: '成文日期', columns: [], path: ['成文日期'] },
    ]);
  });

  test('asks for what can be typed where a figure cannot be worked out', () => {
    const people = { stage: '会中', group: '会议' } as const;
    const more: readonly Field[] = [
      { ...people, name: '应到人数', type: 'int', knows: '组织委员' },
      { ...people, name: '实到人数', type: 'int' },
      {
        ...people,
        name: '缺席人数',
        type: 'computed',
        formula: { op: '差', terms: ['应到人数', '实到人数'] },
      },
    ];
    expect(standingOf({ ...looked, fields: more, gaps: [gap('缺席人数')] }).lacks).toEqual([
      { name: '应到人数', columns: [], path: ['应到人数'], knows: '组织委员' },
    ]);
  });

  test('still says what it lacks when it was taken as a draft', () => {
    const taken = standingOf({ ...looked, takenAt: 5, gaps: [gap('会议日期')] });
    expect(taken).toMatchObject({ state: 'taken', takenAt: 5, lacks: [{ name: '会议日期' }] });
  });
});

test.each([
  ['the sample as it is', (sample: Facts) => sample, true],
  ['of a unit that typed its own', () => ({ 发文机关: '中共甲县乙局党组', 会议主题: '改进作风' }), false],
])('%s is told where it stands in a paper', async (_, factsOf, sampled) => {
  const entry = content.entries.find(({ template }) => template.id === 'democratic-life-notice');
  if (!entry) throw new Error('no notice');
  const { template, sample } = entry;
  const today = { year: 2026, month: 11, day: 28 };
  const seen = await lookAtPaper({
    ...{ template, sample, facts: factsOf(sample), accepted: {}, thresholds: DEFAULT_THRESHOLDS, today },
  });
  expect(seen.sampled > 0).toBe(sampled);
});

describe('a form of empty rows', () => {
  const known = { 发文机关: '中共甲县乙局党组', 年度: 2026, 会议种类: '民主生活会' };
  test.each([
    ['sign-in-sheet', {}, true],
    ['sign-in-sheet', { 会议日期: '2026-01-23' }, false],
    ['opinion-feedback', {}, true],
    ['opinion-feedback', { 意见清单: [{ 对象类别: '班子', 内容: '会多' }] }, false],
    ['tally-sheet', {}, true],
    ['democratic-life-report', {}, false],
  ])('%s %o', (id, more, blank) => {
    const entry = content.entries.find(({ template }) => template.id === id);
    if (!entry) throw new Error(id);
    expect(isBlankForm(fill(entry.template, { ...known, ...more }))).toBe(blank);
  });
});

const lacks = (...gaps: Gap[]) => standingOf({ ...looked, gaps }).lacks;

describe('whom to ask', () => {
  const stages = askedByStage([
    { template: 'notice', title: '通知', stage: '会前', lacks: lacks(gap('成文日期'), gap('拟开会日期')) },
    {
      template: 'report',
      title: '报告',
      stage: '会后',
      lacks: lacks(
        gap('成文日期'),
        gap('会议日期'),
        gap('整改清单', 0, '责任人'),
        gap('整改清单', 0, '问题'),
      ),
    },
  ]);

  test('each name once, under the first stage that waits for it and who knows it, with its papers', () => {
    expect(questionsAsText('2025年度民主生活会', stages, '会前')).toBe(
      [
        '2025年度民主生活会：还要问的',
        '【会前要用的】',
        '本单位自己定：\n1. 拟开会日期（通知）\n2. 成文日期（通知、报告）',
        '【会后才用的，到时再问】',
        '问办公室：\n1. 会议日期（报告）\n2. 整改清单（责任人、问题）（报告）',
      ].join('\n\n'),
    );
    expect(questionsAsText('', stages, '会后')).toContain('【会后要用的】');
  });

  test('each is answered in the first paper that waits for it, at the first place that is empty', () => {
    const places = stages.flatMap(({ asked }) => asked.flatMap(({ questions }) => questions));
    expect(places.map(({ at }) => [at.template, ...at.path])).toEqual([
      ['notice', '拟开会日期'],
      ['notice', '成文日期'],
      ['report', '会议日期'],
      ['report', '整改清单', 0, '责任人'],
    ]);
  });

  test('those with most to tell first, what nobody knows last', () => {
    const all = lacks(gap('成文日期'), gap('会议日期'), gap('整改清单'));
    const asked = whomToAsk([{ template: 'report', title: '报告', lacks: all }]);
    expect(asked.map(({ who }) => who)).toEqual(['办公室', undefined]);
  });

  test('nobody where nothing is lacking', () => {
    expect(askedByStage([{ template: 'notice', title: '通知', stage: '会前', lacks: [] }])).toEqual([]);
  });
});

const today = { year: 2026, month: 1, day: 8 };

describe('the day of a meeting', () => {
  test.each([
    ['拟于2026年1月14日（星期三）召开，还有 6 天', '会前', { 拟开会日期: '2026-01-14' }],
    ['今天（2026年1月8日（星期四））召开', '会中', { 拟开会日期: '2026-01-08' }],
    ['原定2026年1月7日（星期三）召开，这一天已经过了', '会后', { 拟开会日期: '2026-01-07' }],
    ['2026年1月6日（星期二）召开', '会后', { 拟开会日期: '2026-01-14', 会议日期: '2026-01-06' }],
    ['会议日期填的是2026年2月6日（星期五），还没有到', '会前', { 会议日期: '2026-02-06' }],
    ['还没有填拟开会日期', undefined, {}],
    ['或者认不出来', undefined, { 拟开会日期: '2月30日' }],
  ] as const)('%s', (said, stage, facts) => {
    expect(sayDays({ facts }, today)).toContain(said);
    expect(stageOn(daysOf({ facts }), today)).toBe(stage);
  });

  test('one that is still last year’s is none of this meeting', () => {
    const meeting = { facts: { 会议日期: '2025-01-06' }, lastYear: { 会议日期: '2025-01-06' } };
    expect(sayDays(meeting, today)).toContain('还是上年的');
    expect(daysOf(meeting)).toEqual({});
  });
});

test.each([
  [undefined, { 拟开会日期: '2026-01-14' }],
  [undefined, { 拟开会日期: '2026-01-01', 会议日期: '2026-01-06' }],
  ['会议日期', { 拟开会日期: '2026-01-08' }],
  ['会议日期', { 会议日期: '2026-02-06' }],
  ['拟开会日期', {}],
] as const)('%s is to be filled in next after %j', (name, facts) => {
  expect(wantedDay({ facts }, today)).toBe(name);
});

test.each([
  [true, { facts: { 会议日期: '2026-01-06' }, papers: {} }],
  [true, { facts: {}, papers: { report: state } }],
  [false, { facts: { 拟开会日期: '2026-01-14' }, papers: { report: state } }],
  [false, { facts: {}, papers: {} }],
  // Made of last year's a moment ago.
  [false, { facts: {}, lastYear: { 会议主题: '甲' }, papers: { report: state } }],
] as const)('next year’s may be made: %s of %j', (may, meeting) => {
  expect(mayCarryOn(meeting, today)).toBe(may);
});

test.each([
  ['now before late, and no more than three', ['b', 'd', 'a'], ['lacks', 'ready', 'lacks', 'blank', 'wrong']],
  [
    'not what has been taken, nor what is late and whole',
    ['b', 'e'],
    ['ready', 'changed', 'blank', 'taken', 'open'],
  ],
  ['nothing that is still looked at', [], [undefined, undefined, undefined, undefined, undefined]],
] as const)('what is to be done: %s', (_, expected, states) => {
  const days = { a: '已过', b: '正当时', c: '未到', d: '正当时', e: '已过' } as const;
  const papers = Object.entries(days).map(([template, now], at) => ({
    ...{ template, due: { when: '', now }, state: states[at] },
  }));
  expect(papersDue(papers).map(({ template }) => template)).toEqual(expected);
});

test('what is to be done in a meeting without a day: the first paper that lacks something', () => {
  const papers = (['ready', 'lacks', 'lacks'] as const).map((state, at) => ({
    ...{ template: String(at), due: { when: '照通知' }, state },
  }));
  expect(papersDue(papers).map(({ template }) => template)).toEqual(['1']);
});

test.each([
  ['a', { at: 1, of: 3, after: 'b' }],
  ['b', { at: 2, of: 3, before: 'a', after: 'c' }],
  ['c', { at: 3, of: 3, before: 'b' }],
  ['d', undefined],
])('paper %s stands at %j', (template, place) => {
  expect(paperPlace(['a', 'b', 'c'], template)).toEqual(place);
});

describe('a meeting that turns out to be of another kind', () => {
  const other: Dossier = {
    ...{ id: 'other', title: '民主生活会', meeting: '民主生活会' },
    papers: [paper('request', { chosen: true }), paper('opinions')],
  };
  test.each([
    ['has its papers', '组织生活会', undefined, ['notice', 'report']],
    [
      'with appraisal, those it changes',
      '组织生活会和民主评议党员',
      ['notice', 'report'],
      ['notice', 'report-with-appraisal'],
    ],
    ['without what was left out', '组织生活会和民主评议党员', ['report'], ['report-with-appraisal']],
    [
      'with what was chosen besides',
      '组织生活会和民主评议党员',
      ['notice', 'report', 'opinions'],
      ['notice', 'report-with-appraisal', 'opinions'],
    ],
    ['of another dossier', '民主生活会', ['notice', 'report', 'opinions'], ['request', 'opinions']],
  ] as const)('%s', (_, kind, chosen, wanted) => {
    const before: Meeting = { ...meetingOf(), meeting: '组织生活会', ...(chosen ? { chosen } : {}) };
    const after = asKind(before, kind, [dossier, other]);
    expect(wantedOf(after, dossierOf(after, [dossier, other]))).toEqual(wanted);
  });

  test('of no kind yet, with nothing chosen, has those a new one begins with', () => {
    const after = asKind({ ...meetingOf(), chosen: [] }, '民主生活会', [dossier, other]);
    expect(wantedOf(after, other)).toEqual(['request']);
  });
});

function meetingOf(): Meeting {
  return {
    ...{ kind: 'huiwen-meeting', version: 4, id: 'm', name: '', facts: {}, papers: {} },
    ...{ revision: 1, tab: '', createdAt: 0, savedAt: 0 },
  };
}
