// R14: what a list of rectification says about state, dates and totals must agree with itself.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Values } from '../values.ts';
import { overBound } from './at-most.ts';

export const RECTIFICATION: Rule = {
  id: 'R14',
  severity: 'error',
  description:
    '整改清单里的状态和日期相符，完成时限不早于开会，逾期的写明原因和新时限，上年度完成和未完成的项数相加等于总数。',
  find: (draft) => [
    ...states(draft),
    ...limits(draft),
    ...overdue(draft),
    ...newLimits(draft),
    ...lastYear(draft),
  ],
};

function states({ values }: DraftToCheck): readonly RuleFinding[] {
  return values.rows('整改清单').flatMap((row): readonly RuleFinding[] => {
    const [state, done] = [row.text('状态'), row.date('完成日期')];
    if (!state || !done) return [];
    const key = `整改清单.${row.path[1]}.完成日期`;
    if (state.value !== '已完成') {
      const message = `${sayPath(state.path)}是“${state.value}”，却填了“完成日期”${printDate(done.value)}。已经完成的请改状态，没有完成的请删去日期。`;
      return [{ key, paths: [done.path, state.path], message }];
    }
    const closing = closingDate(values);
    if (!closing || dayCount(done.value) <= dayCount(closing.value)) return [];
    const message = `${sayPath(done.path)}是${printDate(done.value)}，晚于${sayPath(closing.path)}${printDate(closing.value)}。那一天还没有完成，请核对日期或者状态。`;
    return [{ key, paths: [done.path, closing.path, state.path], message }];
  });
}

/** The earlier of the day the figures stand for and the day of the paper. */
function closingDate(values: Values) {
  return [values.date('统计截止日期'), values.date('成文日期')]
    .flatMap((date) => date ?? [])
    .sort((a, b) => dayCount(a.value) - dayCount(b.value))[0];
}

function limits({ values }: DraftToCheck): readonly RuleFinding[] {
  const meeting = values.date('会议日期');
  return [
    ...values.rows('整改清单').map((row) => [row.date('完成时限'), meeting] as const),
    ...values.rows('整改举措').map((row) => [row.date('完成时限'), meeting] as const),
    ...values.rows('所属支部').map((row) => [row.date('完成时限'), row.date('会议日期')] as const),
  ].flatMap(([limit, day]): readonly RuleFinding[] => {
    if (!limit || !day || dayCount(limit.value) >= dayCount(day.value)) return [];
    const message = `${sayPath(limit.path)}是${printDate(limit.value)}，早于${sayPath(day.path)}${printDate(day.value)}。整改的时限应当在开会以后，请核对。`;
    return [{ key: limit.path.join('.'), paths: [limit.path, day.path], message }];
  });
}

/** What is past its limit and not done says why, and until when. */
function overdue({ values }: DraftToCheck): readonly RuleFinding[] {
  const closing = closingDate(values);
  if (!closing) return [];
  return values.rows('整改清单').flatMap((row): readonly RuleFinding[] => {
    const [state, limit] = [row.text('状态'), row.date('完成时限')];
    if (state?.value !== '推进中' || !limit || dayCount(limit.value) >= dayCount(closing.value)) return [];
    const lacking = (['延期原因', '新时限'] as const).filter((name) => row.lacks(name));
    if (!lacking.length) return [];
    const names = lacking.map((name) => `“${name}”`).join('和');
    const message = `${sayPath(limit.path)}是${printDate(limit.value)}，到${sayPath(closing.path)}${printDate(closing.value)}已经逾期，还没有完成。请填写${names}；已经完成的请改状态。`;
    const key = `整改清单.${row.path[1]}.逾期`;
    return [{ key, severity: 'warning', paths: lacking.map((name) => [...row.path, name]), message }];
  });
}

function newLimits({ values }: DraftToCheck): readonly RuleFinding[] {
  const closing = closingDate(values);
  return values.rows('整改清单').flatMap((row): readonly RuleFinding[] => {
    const later = row.date('新时限');
    if (!later || row.text('状态')?.value === '已完成') return [];
    const before = [row.date('完成时限'), closing].find(
      (day) => day && dayCount(later.value) <= dayCount(day.value),
    );
    if (!before) return [];
    const message = `${sayPath(later.path)}是${printDate(later.value)}，不晚于${sayPath(before.path)}${printDate(before.value)}。新的时限应当在后，请核对。`;
    return [{ key: later.path.join('.'), paths: [later.path, before.path], message }];
  });
}

function lastYear({ values }: DraftToCheck): readonly RuleFinding[] {
  const [total, done] = [values.number('上年度整改总数'), values.number('上年度完成数')];
  if (!total || !done) return [];
  const over = overBound('上年度完成数', done, total, 0, '完成的不能多于总数，请按台账核对。');
  if (over.length) return over;
  const rest = values.items('上年度未完成事项');
  if (rest.length === total.value - done.value) return [];
  const counts = `“上年度整改总数”是 ${total.value}，“上年度完成数”是 ${done.value}，还剩 ${total.value - done.value} 项`;
  return [
    {
      key: '上年度未完成事项',
      paths: [['上年度未完成事项'], done.path, total.path],
      ...(rest.length
        ? { message: `${counts}，而“上年度未完成事项”写了 ${rest.length} 条。请使条数相符。` }
        : { severity: 'warning', message: `${counts}，“上年度未完成事项”还是空的。请逐条写出。` }),
    },
  ];
}
