// 民主评议党员 is held in a meeting of all members, whatever form the 组织生活会 takes.

import { dayCount } from '../../facts/day-count.ts';
import { SOURCES } from '../legal-sources.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

export const APPRAISAL_MEETING: Rule = {
  id: 'appraisal',
  severity: 'warning',
  description: '民主评议党员的测评在支部党员大会上进行。',
  source: SOURCES.branchAppraisal,
  find: inMembersMeeting,
};

function inMembersMeeting({ values }: DraftToCheck): readonly RuleFinding[] {
  const [form, vote, meeting] = [values.text('组织形式'), values.date('测评日期'), values.date('会议日期')];
  if (!form || form.value === '支部党员大会' || !values.asks('测评日期')) return [];
  // A vote on another day was held in a meeting of its own.
  if (vote && meeting && dayCount(vote.value) !== dayCount(meeting.value)) return [];
  const message = `“组织形式”是${form.value}，民主评议党员要召开支部党员大会。另开党员大会测评的，请填写“测评日期”；同一天开的可以不理会。`;
  return [{ key: '组织形式', paths: [form.path, ['测评日期']], message }];
}
