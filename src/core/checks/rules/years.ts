// R12, R13: days from the meeting to the report, and years that must fit the year of the meeting.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

export const YEARS: readonly Rule[] = [
  {
    id: 'R12',
    severity: 'hint',
    description: '会后多少天成文（天数可以调整；报送时限按本年度上级通知执行）。',
    find: lateReport,
  },
  {
    id: 'R13',
    severity: 'warning',
    description: '会议日期在年度当年或者次年，名称里的年度与填写的年度相同。',
    find: (draft) => [...meetingYear(draft), ...workYear(draft), ...sessionYear(draft), ...namedYears(draft)],
  },
];

function meetings({ values }: DraftToCheck) {
  const own = values.date('会议日期');
  return own ? [own] : values.rows('所属支部').flatMap((row) => row.date('会议日期') ?? []);
}

/** No legal basis is claimed: the days are the unit's own. */
function lateReport(draft: DraftToCheck): readonly RuleFinding[] {
  const { template, values, thresholds } = draft;
  const written = values.date('成文日期');
  const last = [...meetings(draft)].sort((a, b) => dayCount(a.value) - dayCount(b.value)).at(-1);
  if (template.genre !== '报告' || template.stage !== '会后' || thresholds.reportDays <= 0) return [];
  // What became of the list later is told when it is asked for.
  if (values.asks('所整改会议日期')) return [];
  if (!written || !last) return [];
  const days = dayCount(written.value) - dayCount(last.value);
  if (days <= thresholds.reportDays) return [];
  return [
    {
      key: '成文日期',
      paths: [written.path, last.path],
      message: `${sayPath(written.path)}${printDate(written.value)}距${sayPath(last.path)}${printDate(last.value)}有 ${days} 天，超过设定的 ${thresholds.reportDays} 天。报送的时限各地不同，请按本年度上级通知核对。`,
    },
  ];
}

function meetingYear(draft: DraftToCheck): readonly RuleFinding[] {
  const year = draft.values.number('年度');
  if (!year) return [];
  return meetings(draft)
    .filter(({ value }) => value.year !== year.value && value.year !== year.value + 1)
    .map(({ path, value }) => ({
      key: path.join('.'),
      paths: [path, year.path],
      message: `${sayPath(path)}是${printDate(value)}，“年度”是 ${year.value}。会议一般在当年或者次年年初召开，请核对年份。`,
    }));
}

function workYear({ values }: DraftToCheck): readonly RuleFinding[] {
  const [year, meeting] = [values.number('重点工作年度'), values.date('会议日期')];
  if (!year || !meeting || [0, 1].includes(year.value - meeting.value.year)) return [];
  return [
    {
      key: '重点工作年度',
      paths: [year.path, meeting.path],
      message: `“重点工作年度”是 ${year.value}，“会议日期”是${printDate(meeting.value)}。整改一般结合开会当年或者次年的重点工作，请核对。`,
    },
  ];
}

function sessionYear({ values }: DraftToCheck): readonly RuleFinding[] {
  const [session, start, end] = [
    values.text('中心组期次'),
    values.date('学习开始日期'),
    values.date('学习结束日期'),
  ];
  const year = Number(/\d{4}(?=年)/.exec(session?.value ?? '')?.[0]);
  if (!session || !start || !end || !year) return [];
  if (year >= start.value.year && year <= end.value.year) return [];
  return [
    {
      key: '中心组期次',
      paths: [session.path, start.path, end.path],
      message: `“中心组期次”写的是 ${year} 年，而学习从${printDate(start.value)}到${printDate(end.value)}。年份应当与学习的日期一致，请核对。`,
    },
  ];
}

const NAMED = ['通知标题', '方案名称', '整改方案名称'] as const;

/** A year left over from last year's papers. */
function namedYears({ values }: DraftToCheck): readonly RuleFinding[] {
  const year = values.number('年度');
  if (!year) return [];
  const titles = [...NAMED.flatMap((name) => values.text(name) ?? []), ...values.items('附件')];
  return titles.flatMap(({ path, value }): readonly RuleFinding[] => {
    const named = [...value.matchAll(/(\d{4})年度/g)].map(([, digits]) => Number(digits));
    // What became of last year's list is asked for by this year's notice.
    const next = path[0] === '通知标题' && values.asks('会议种类') && named.includes(year.value + 1);
    if (!named.length || named.includes(year.value) || next) return [];
    return [
      {
        key: path.join('.'),
        paths: [path, year.path],
        message: `${sayPath(path)}里写的是 ${named.join('、')} 年度，“年度”是 ${year.value}。请核对是不是上一年的名称。`,
      },
    ];
  });
}
