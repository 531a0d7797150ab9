// What a unit has to say, it can say in more than one paper: a name that a single template uses is an exception with a reason.
import { expect, test } from 'vitest';
import { ENVELOPE_TYPES } from '../../src/core/facts/well-known.ts';
import { content } from './load-content.ts';

/** By the one template that may use them. */
const ALLOWED: readonly (readonly [template: string, why: string, names: readonly string[]])[] = [
  [
    'branch-life-report-centre',
    '几个支部的情况，和由它们相加的数，只有汇总报告写',
    [
      '所属支部',
      '各支部应到总数',
      '各支部实到总数',
      '各支部学习总数',
      '各支部意见总数',
      '各支部谈话总数',
      '各支部材料总数',
      '各支部问题总数',
      '各支部批评总数',
      '各支部措施总数',
      '各支部普遍谈话',
      '各支部书记审阅材料',
      '上级审阅支部材料',
      '各支部批评有事例',
      '支部书记带头检视',
      '支部清单报送日期',
      '问题都有措施',
      '参加双重组织生活',
    ],
  ],
  ['archive-index', '归档时才登记', ['归档件']],
  ['branch-rectification-notice', '贴几天只有公示自己写', ['公示天数']],
  [
    'branch-work-report',
    '向党员大会报告的一年工作，会后的报告只说报告过了',
    ['支部年度工作', '党员大会次数', '支委会次数', '党小组会次数', '党课次数', '发展党员数'],
  ],
  ['democratic-life-request', '为什么请示，只有请示写', ['请示事由', '请示说明']],
  ['last-year-rectification', '上年度的事项逐项说，报告只写总数', ['上年度整改清单']],
  ['material-review', '审阅材料的登记，报告写的是结果', ['材料审核']],
  ['opinion-notice', '下发通知还是发函，只有它要说', ['征求意见行文']],
  ['rectification-bulletin-subdistrict', '给群众看的通报才列项目，报告写的是措施', ['具体项目']],
];

const users = new Map<string, readonly string[]>();
for (const { template } of content.entries)
  for (const { name } of template.fields) users.set(name, [...(users.get(name) ?? []), template.id]);

const once = [...users].flatMap(([name, [id, ...others]]) =>
  others.length || name in ENVELOPE_TYPES ? [] : [`${id}: ${name}`],
);

test('names that only one template uses are those with a reason', () => {
  const allowed = ALLOWED.flatMap(([id, , names]) => names.map((name) => `${id}: ${name}`));
  expect(once.toSorted()).toEqual(allowed.toSorted());
});

test('they are few', () => expect(once.length * 7).toBeLessThan(users.size));
