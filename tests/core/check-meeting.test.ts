// What the papers of one meeting say against each other: each rule with what it finds and what only looks like it.
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { BETWEEN_RULES } from '../../src/core/checks/between/between-rules.ts';
import { checkMeetingInSteps } from '../../src/core/checks/between/check-meeting.ts';
import { ofThisYear } from '../../src/core/checks/between/of-this-year.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import { readTemplateText } from '../../src/core/template/read-template.ts';
import { content } from '../content/load-content.ts';
import { orThrow, templateText } from './compile-text.ts';

type Paper = {
  readonly id: string;
  readonly body: string;
  readonly genre?: string;
  readonly stage?: string;
  readonly title?: string;
  /** Its own, and what of the meeting it has otherwise. */
  readonly own?: Facts;
};

function made({ id, body, genre = '报告', stage = '会后', title = '关于开会的报告' }: Paper) {
  const text = templateText({ body, title })
    .replace(/^title: .*$/m, `title: ${id}`)
    .replace(/^genre: .*$/m, `genre: ${genre}`)
    .replace(/^stage: .*$/m, `stage: ${stage}`);
  const read = orThrow(readTemplateText({ file: `content/templates/${id}.md`, text }));
  return orThrow(compileTemplate(read.text, { vocabulary: content.vocabulary }, undefined, read.lines));
}

function found(facts: Facts, papers: readonly Paper[]) {
  const all = papers.map((paper) => {
    const template = made(paper);
    const whole = { ...facts, ...paper.own };
    return { template, facts: whole, document: fill(template, whole) };
  });
  return atOnce(checkMeetingInSteps(facts, all));
}

const report = (body: string, own: Facts = {}): Paper => ({ id: 'report', body, own });
const record = (body: string, own: Facts = {}): Paper => ({
  id: 'record',
  genre: '记录',
  stage: '会中',
  body,
  own,
});
const bulletin = (body: string): Paper => ({ id: 'bulletin', genre: '通报', body });
const notice = (body: string): Paper => ({ id: 'notice', genre: '公示', body });
const problem = (问题: string, 来源: string): Fact => ({ 问题, 来源 });
const PROBLEMS = '{{#整改清单}}\n{{问题}}。\n{{/整改清单}}';
const HELD = { 会议日期: '2026-01-08' };
const CRITICISM = '对下属的思想情况了解不多';

type Case = [what: string, facts: Facts, papers: readonly Paper[], ids: readonly string[]];

const CASES: readonly Case[] = [
  ['one number in two papers', { 实到人数: '8' }, [report('{{实到人数}}'), record('{{实到人数}}')], []],
  [
    'two numbers in two papers',
    { 实到人数: '8' },
    [report('{{实到人数}}', { 实到人数: '9' }), record('{{实到人数}}')],
    ['one-value:实到人数 error'],
  ],
  [
    'one number in other words',
    { 实到人数: '8' },
    [report('{{实到人数}}', { 实到人数: '八人' }), record('{{实到人数}}')],
    [],
  ],
  [
    'days of the papers themselves',
    {},
    [report('甲', { 成文日期: '2026-01-10' }), record('乙', { 成文日期: '2026-01-08' })],
    [],
  ],

  [
    'talks before the meeting',
    { ...HELD, 谈话安排: [{ 完成日期: '2026-01-07' }] },
    [report('{{会议日期}}')],
    [],
  ],
  [
    'talks after the meeting',
    { ...HELD, 谈话安排: [{ 完成日期: '2026-01-07' }, { 完成日期: '2026-01-09' }] },
    [report('{{会议日期}}')],
    ['days:谈话安排 warning'],
  ],
  ['study planned for later', { ...HELD, 学习安排: [{ 日期: '2026-01-20' }] }, [report('{{会议日期}}')], []],
  [
    'study held later',
    { ...HELD, 学习安排: [{ 日期: '2026-01-20', 已办: true }] },
    [report('{{会议日期}}')],
    ['days:学习安排 warning'],
  ],
  [
    'a request after the answer, in two papers',
    { 请示日期: '2026-01-05', 报上级同意日期: '2026-01-02' },
    [record('{{请示日期}}'), report('{{报上级同意日期}}')],
    ['days:报上级同意日期:请示日期 warning'],
  ],
  [
    'the same in one paper, which says so itself',
    { 请示日期: '2026-01-05', 报上级同意日期: '2026-01-02' },
    [report('{{请示日期}}{{报上级同意日期}}')],
    [],
  ],
  [
    'a request before the answer',
    { 请示日期: '2026-01-02', 报上级同意日期: '2026-01-05' },
    [record('{{请示日期}}'), report('{{报上级同意日期}}')],
    [],
  ],

  ['a report in time', { ...HELD, 报告时限: '15' }, [report('{{会议日期}}', { 成文日期: '2026-01-23' })], []],
  [
    'a report too late',
    { ...HELD, 报告时限: '15' },
    [report('{{会议日期}}', { 成文日期: '2026-01-24' })],
    ['in-time:report warning'],
  ],
  [
    'a report of what became of it',
    { ...HELD, 报告时限: '15' },
    [report('{{所整改会议日期}}{{统计截止日期}}', { 成文日期: '2026-06-24' })],
    [],
  ],

  [
    'the planned day in a report',
    { 拟开会日期: '2026-01-06', ...HELD },
    [report('会议于2026年1月6日召开，{{会议日期}}')],
    ['planned-days:report error'],
  ],
  [
    'the planned day, which is a day of something else too',
    { 拟开会日期: '2026-01-06', 征求意见结束日期: '2026-01-06', ...HELD },
    [report('{{征求意见结束日期}}收齐意见，{{会议日期}}')],
    [],
  ],
  [
    'the planned day, on which it was held',
    { 拟开会日期: '2026-01-08', ...HELD },
    [report('{{会议日期}}')],
    [],
  ],
  [
    'the planned day in a plan',
    { 拟开会日期: '2026-01-06', ...HELD },
    [{ id: 'plan', genre: '方案', stage: '会前', body: '{{拟开会日期}}' }],
    [],
  ],

  [
    'as much carried over as was left',
    {
      上年度整改总数: '5',
      上年度完成数: '4',
      整改清单: [problem('甲', '上年结转'), problem('乙', '班子查摆')],
    },
    [
      report(`{{上年度整改总数}}{{上年度完成数}}{{上年度未完成数}}\n\n${PROBLEMS}`),
      record('{{#整改清单}}{{来源}}{{/整改清单}}'),
    ],
    [],
  ],
  [
    'less carried over than was left',
    { 上年度整改总数: '5', 上年度完成数: '3', 整改清单: [problem('甲', '上年结转')] },
    [report('{{上年度整改总数}}{{上年度完成数}}{{上年度未完成数}}'), record(PROBLEMS)],
    ['carried-over:上年结转 warning'],
  ],

  [
    'a plan by its name',
    { 方案名称: '甲局党组民主生活会方案' },
    [
      {
        id: 'democratic-life-plan',
        genre: '方案',
        stage: '会前',
        title: '甲局党组关于民主生活会的方案',
        body: '试',
      },
      report('{{方案名称}}'),
    ],
    [],
  ],
  [
    'a plan by another name',
    { 方案名称: '甲局党组民主生活会计划' },
    [
      {
        id: 'democratic-life-plan',
        genre: '方案',
        stage: '会前',
        title: '甲局党组民主生活会方案',
        body: '试',
      },
      report('{{方案名称}}'),
    ],
    ['other-papers:方案名称 hint'],
  ],
  [
    'a request before it was written',
    { 请示日期: '2026-01-02' },
    [
      {
        id: 'democratic-life-request',
        genre: '请示',
        stage: '会前',
        body: '试',
        own: { 成文日期: '2026-01-03' },
      },
      report('{{请示日期}}'),
    ],
    ['other-papers:请示日期 warning'],
  ],
  [
    'a request on its day',
    { 请示日期: '2026-01-03' },
    [
      {
        id: 'democratic-life-request',
        genre: '请示',
        stage: '会前',
        body: '试',
        own: { 成文日期: '2026-01-03' },
      },
      report('{{请示日期}}'),
    ],
    [],
  ],

  [
    'a name in a bulletin',
    { 班子名册: [{ 姓名: '甲乙丙' }] },
    [bulletin('会上甲乙丙作了检查')],
    ['private-words:bulletin:姓名 error'],
  ],
  [
    'a short name, which may be a word',
    { 党员名册: [{ 姓名: '高峰' }] },
    [bulletin('错开用水高峰')],
    ['private-words:bulletin:姓名 warning'],
  ],
  ['a name in a record', { 班子名册: [{ 姓名: '甲乙丙' }] }, [record('会上甲乙丙作了检查')], []],
  ['no name', { 班子名册: [{ 姓名: '甲乙丙' }] }, [bulletin('会上逐一作了检查')], []],
  [
    'an opinion on a person in a bulletin',
    { 意见清单: [{ 对象类别: '成员', 内容: CRITICISM }] },
    [bulletin(`大家提出，${CRITICISM}。`)],
    ['private-words:bulletin:意见清单 error'],
  ],
  [
    'the same said of the team',
    {
      意见清单: [
        { 对象类别: '成员', 内容: CRITICISM },
        { 对象类别: '班子', 内容: CRITICISM },
      ],
    },
    [bulletin(`大家提出，${CRITICISM}。`)],
    [],
  ],
  [
    'a problem out of criticism in a public notice',
    { 整改清单: [problem(CRITICISM, '相互批评'), problem('督办不及时', '班子查摆')] },
    [notice(PROBLEMS)],
    ['private-words:notice:整改清单 error'],
  ],
  [
    'the same in a bulletin on the team',
    { 整改清单: [problem(CRITICISM, '相互批评')] },
    [bulletin(PROBLEMS)],
    [],
  ],
];

test.each(CASES)('%s', (_, facts, papers, ids) => {
  const findings = found(facts, papers);
  expect(findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual(ids);
  for (const { message, papers: opened } of findings) {
    expect(message).toMatch(/^(?=.*\p{Script=Han}{2})[^\n!！]+。$/u);
    // Each leads somewhere.
    expect(opened).not.toEqual([]);
  }
});

test('many lines are counted as lines', () => {
  const 谈话安排 = Array.from({ length: 16 }, () => ({ 完成日期: '2026-01-09' }));
  const [finding] = found({ ...HELD, 谈话安排 }, [report('{{会议日期}}')]);
  expect(finding?.message).toContain('“谈话安排”第 1、2、3、4、5 等 16 行的“完成日期”');
});

test.each([
  ['of last year, not looked at', { 请示日期: '2026-01-05' }, {}, []],
  ['of last year in its paper', {}, { 请示日期: '2026-01-05' }, []],
  ['looked at since', { 请示日期: '2025-01-05' }, {}, ['days']],
  ['of this year', {}, {}, ['days']],
])('what is at odds is left alone while it is %s', (_, lastYear, own, ids) => {
  const facts = { 请示日期: '2026-01-05', 报上级同意日期: '2026-01-02' };
  const papers = [report('{{请示日期}}'), record('{{报上级同意日期}}')];
  const held = { facts, lastYear, papers: { report: { facts, lastYear: own } } };
  const findings = found(facts, papers);
  expect(ofThisYear(findings, held).map(({ id }) => id.split(':')[0])).toEqual(ids);
  const errors = findings.map((each) => ({ ...each, severity: 'error' as const }));
  expect(ofThisYear(errors, held)).toEqual(errors);
});

describe('the rules', () => {
  test('each find something in a case, and have a sentence', () => {
    const expected = new Set(CASES.flatMap(([, , , ids]) => ids.map((id) => id.split(':')[0])));
    expect(BETWEEN_RULES.map(({ id }) => id).filter((id) => !expected.has(id))).toEqual([]);
    for (const { description } of BETWEEN_RULES) expect(description).toMatch(/。$/);
  });

  test('take nothing amiss in papers without facts', () =>
    expect(found({}, [report('{{会议日期}}'), bulletin(PROBLEMS)])).toEqual([]));

  test('are quick for 24 papers of 500 members', () => {
    const 党员名册 = Array.from({ length: 500 }, (_, at) => ({ 姓名: `党员${at}号` }));
    const 整改清单 = Array.from({ length: 200 }, (_, at) => problem(`第${at}个问题还没有解决`, '相互批评'));
    const papers = Array.from(
      { length: 24 },
      (_, at): Paper => ({ id: `notice-${at}`, genre: '公示', body: PROBLEMS }),
    );
    expect(found({ 党员名册, 整改清单 }, papers)).toHaveLength(24);
  });
});
