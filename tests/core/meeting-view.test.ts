// What the page of a meeting says of its papers: which have a place in it, when each is due, how far it is, whom to ask.
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../src/core/document/document.ts';
import type { Field } from '../../src/core/facts/field.ts';
import type { Dossier, DossierPaper } from '../../src/core/meeting/dossier.ts';
import { dueOf, meetingDays } from '../../src/core/meeting/due.ts';
import { sayStanding, standingOf } from '../../src/core/meeting/paper-standing.ts';
import { papersHere, wantedPapers } from '../../src/core/meeting/papers-here.ts';
import { questionsAsText, whomToAsk } from '../../src/core/meeting/whom-to-ask.ts';

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
const looked = { gaps: [], fields, wrong: [], open: 0, takenAt: undefined, changed: [] };

describe('how far a paper is', () => {
  test.each([
    ['可以生成', {}, 'ready'],
    ['缺 2 项', { gaps: [gap('成文日期'), gap('会议日期'), gap('会议日期')] }, 'lacks'],
    ['缺 1 项', { gaps: [gap('会议日期')], wrong: ['实到人数多于应到人数'] }, 'lacks'],
    ['有 1 处要改', { wrong: ['实到人数多于应到人数'] }, 'wrong'],
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
      { name: '会议日期', columns: [], knows: '办公室' },
      { name: '整改清单', columns: ['责任人'], knows: '办公室' },
      { name: '成文日期', columns: [] },
    ]);
  });

  test('still says what it lacks when it was taken as a draft', () => {
    const taken = standingOf({ ...looked, takenAt: 5, gaps: [gap('会议日期')] });
    expect(taken).toMatchObject({ state: 'taken', takenAt: 5, lacks: [{ name: '会议日期' }] });
  });
});

test('whom to ask: each name once under who knows it, with the papers that wait for it', () => {
  const lacks = (...gaps: Gap[]) => standingOf({ ...looked, gaps }).lacks;
  const asked = whomToAsk([
    { title: '通知', lacks: lacks(gap('成文日期'), gap('会议日期')) },
    {
      title: '报告',
      lacks: lacks(gap('会议日期'), gap('整改清单', 0, '责任人'), gap('整改清单', 0, '问题')),
    },
  ]);
  expect(asked.map(({ who }) => who)).toEqual(['办公室', undefined]);
  expect(questionsAsText('2025年度民主生活会', asked)).toBe(
    [
      '2025年度民主生活会：还要问的',
      '问办公室：\n1. 会议日期（通知、报告）\n2. 整改清单（责任人、问题）（报告）',
      '本单位自己定：\n1. 成文日期（通知）',
    ].join('\n\n'),
  );
});

test('whom to ask: nobody where nothing is lacking', () => {
  expect(whomToAsk([{ title: '通知', lacks: [] }])).toEqual([]);
});
