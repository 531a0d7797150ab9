// Votes of 民主评议党员: never more of them than papers, nor more papers than people.

import { dayCount } from '../../facts/day-count.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { Values } from '../values.ts';
import { overBound, overBounds } from './at-most.ts';
import { sumOf } from './sum-of.ts';

// Where others than members vote too, there are more; so it is a warning.
const VOTES_WHY = '测评票一人一张，请核对；有党员以外的人参加测评的，照本年度通知写明。';

export const APPRAISAL_VOTES: Rule = {
  id: 'votes',
  severity: 'error',
  description: '有效票不多于收回的，收回的不多于发出的；发出的和支部班子的票，不多于参加测评的人数。',
  find: ({ values }) => [
    ...overBounds(
      [
        { part: '测评票收回', whole: '测评票发出', why: '收回的不能多于发出的，请核对两个张数。' },
        { part: '有效票', whole: '测评票收回', why: '有效的不能多于收回的，请核对两个张数。' },
      ],
      values,
    ),
    ...tooMany(values),
  ],
};

function tooMany(values: Values): readonly RuleFinding[] {
  const [issued, taking] = [values.number('测评票发出'), values.number('参评党员数')];
  const over = overBound('测评票发出', issued, taking, 0, VOTES_WHY);
  const people = (over.length ? over : moreThanPresent(values)).map((each) => ({
    ...each,
    severity: 'warning' as const,
  }));
  const rows = values.rows('支部班子测评').map((row) => row.number('票数'));
  if (!issued || rows.some((row) => !row)) return people;
  const votes = sumOf(rows);
  if (votes <= issued.value) return people;
  const message = `“支部班子测评”各行合计 ${votes} 票，多于“测评票发出” ${issued.value} 张。支部班子的票也是一人一张，请核对。`;
  return [
    ...people,
    { key: '支部班子测评', severity: 'warning', paths: [['支部班子测评'], issued.path], message },
  ];
}

/** Papers are handed out in the room, unless the vote is cast elsewhere or on another day. */
function moreThanPresent(values: Values): readonly RuleFinding[] {
  const [vote, meeting] = [values.date('测评日期'), values.date('会议日期')];
  const elsewhere =
    values.text('组织形式')?.value !== '支部党员大会' || values.text('测评方式')?.value.includes('网');
  if (elsewhere || !vote || !meeting || dayCount(vote.value) !== dayCount(meeting.value)) return [];
  return overBound('测评票发出', values.number('测评票发出'), values.number('实到人数'), 0, VOTES_WHY);
}
