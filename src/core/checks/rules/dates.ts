// R11: dates that must follow one another, as sequences; a date that is not given is passed over.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import type { CalendarDate } from '../../facts/value.ts';
import type { Severity } from '../finding.ts';
import type { ColumnOf, NameOf, RowsName } from '../names.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Known, Values } from '../values.ts';

type Sequence = { readonly severity: Severity; readonly names: readonly NameOf<'date'>[] };

/** A span that ends before it begins is printed as nonsense, so it is an error. */
export const SEQUENCES: readonly Sequence[] = [
  { severity: 'error', names: ['学习开始日期', '学习结束日期'] },
  { severity: 'error', names: ['征求意见开始日期', '征求意见结束日期'] },
  { severity: 'error', names: ['谈话开始日期', '谈话结束日期'] },
  { severity: 'error', names: ['会议日期', '会议结束日期'] },
  {
    severity: 'warning',
    names: [
      '通知日期',
      '方案日期',
      '征求意见开始日期',
      '征求意见结束日期',
      '意见反馈日期',
      '会议日期',
      '整改方案日期',
      '公示日期',
      '成文日期',
      '印发日期',
    ],
  },
  {
    severity: 'warning',
    names: ['通知日期', '动员会日期', '学习开始日期', '学习结束日期', '会议日期', '会议通报日期', '成文日期'],
  },
  { severity: 'warning', names: ['谈话开始日期', '谈话结束日期', '会议日期', '成文日期'] },
  { severity: 'warning', names: ['班子材料审议日期', '会议日期', '成文日期'] },
  { severity: 'warning', names: ['会议日期', '测评日期', '评定日期', '结果反馈日期', '成文日期'] },
  { severity: 'warning', names: ['请示日期', '报上级同意日期', '会议日期'] },
  { severity: 'warning', names: ['方案日期', '请示日期', '拟开会日期'] },
  { severity: 'warning', names: ['通知日期', '材料报送时限', '拟开会日期'] },
  { severity: 'warning', names: ['征求意见开始日期', '反馈截止日期', '拟开会日期'] },
  { severity: 'warning', names: ['反馈日期', '会议日期'] },
  { severity: 'warning', names: ['专题党课日期', '会议日期'] },
  { severity: 'warning', names: ['会议日期', '统计截止日期', '整改情况审议日期', '成文日期'] },
  { severity: 'warning', names: ['所整改会议日期', '统计截止日期'] },
  { severity: 'warning', names: ['支部清单报送日期', '成文日期'] },
  { severity: 'warning', names: ['会议结束日期', '整改方案日期', '会议通报日期', '成文日期'] },
];

type RowOrder<N extends RowsName> = {
  readonly rows: N;
  readonly column: ColumnOf<N, 'date'>;
  readonly after: readonly NameOf<'date'>[];
  readonly before: readonly NameOf<'date'>[];
};

const BRANCHES: RowOrder<'所属支部'> = {
  rows: '所属支部',
  column: '会议日期',
  after: ['通知日期', '方案日期', '动员会日期', '学习开始日期', '征求意见开始日期', '谈话开始日期'],
  before: ['支部清单报送日期', '成文日期'],
};
const ABSENT: RowOrder<'缺席人员'> = {
  rows: '缺席人员',
  column: '告知日期',
  after: ['会议日期'],
  before: ['成文日期'],
};
const RULES_MADE: RowOrder<'建章立制'> = {
  rows: '建章立制',
  column: '日期',
  after: [],
  before: ['统计截止日期'],
};

/** What may lie ahead of the day a paper is written. */
const AHEAD: ReadonlySet<string> = new Set(['印发日期', '拟开会日期', '材料报送时限', '反馈截止日期']);

/** What a paper tells as past; one that lies ahead is most often a slip in the year. */
const PAST: readonly NameOf<'date'>[] = [
  ...new Set(SEQUENCES.flatMap(({ names }) => names).filter((name) => !AHEAD.has(name))),
];

/** Dates one sentence leads to. */
const LINKED = 20;

export const DATES: Rule = {
  id: 'R11',
  severity: 'warning',
  description: '通知、准备、开会、整改、成文的日期前后相接，起止日期不颠倒。',
  find: (draft) => [
    ...inSequence(draft.values),
    ...inRows(draft, BRANCHES),
    ...inRows(draft, ABSENT),
    ...inRows(draft, RULES_MADE),
    ...ahead(draft),
  ],
};

export function inSequence(values: Values): readonly RuleFinding[] {
  const found = new Map<string, RuleFinding>();
  for (const { severity, names } of SEQUENCES) {
    const given = names.flatMap((name) => values.date(name) ?? []);
    given.slice(1).forEach((later, index) => {
      const wrong = outOfOrder(given[index], later, severity);
      if (wrong && !found.has(wrong.key)) found.set(wrong.key, wrong);
    });
  }
  return [...found.values()];
}

/** Of several dates that a row should follow or precede, the nearest speaks for all. */
function inRows<N extends RowsName>({ values }: DraftToCheck, { rows, column, after, before }: RowOrder<N>) {
  const byDay = (names: readonly NameOf<'date'>[]) =>
    names.flatMap((name) => values.date(name) ?? []).sort((a, b) => dayCount(a.value) - dayCount(b.value));
  const [start, end] = [byDay(after).at(-1), byDay(before)[0]];
  return values.rows(rows).flatMap((row): readonly RuleFinding[] => {
    const date = row.date(column);
    return [outOfOrder(start, date, 'warning'), outOfOrder(date, end, 'warning')].flatMap(
      (found) => found ?? [],
    );
  });
}

function outOfOrder(
  earlier: Known<CalendarDate> | undefined,
  later: Known<CalendarDate> | undefined,
  severity: Severity,
): RuleFinding | undefined {
  if (!earlier || !later || dayCount(earlier.value) <= dayCount(later.value)) return undefined;
  return {
    key: `${earlier.path.join('.')}:${later.path.join('.')}`,
    severity,
    paths: [later.path, earlier.path],
    message: `${sayPath(later.path)}是${printDate(later.value)}，早于${sayPath(earlier.path)}${printDate(earlier.value)}。请核对先后。`,
  };
}

function ahead({ values, today }: DraftToCheck): readonly RuleFinding[] {
  const dates = [
    ...PAST.flatMap((name) => values.date(name) ?? []),
    ...values.rows('所属支部').flatMap((row) => row.date('会议日期') ?? []),
  ].filter(({ value }) => dayCount(value) > dayCount(today));
  if (!dates.length) return [];
  const said = dates.slice(0, 3).map(({ path, value }) => `${sayPath(path)}${printDate(value)}`);
  const more = dates.length > said.length ? `等 ${dates.length} 个日期` : '';
  // The date of the paper is often typed before the day comes.
  const ask = dates.every(({ path }) => path[0] === '成文日期')
    ? '提前备稿的不用改；不是的，请核对年份。'
    : '文中写成已经发生的事，请核对年份。';
  return [
    {
      key: '今天',
      severity: 'hint',
      paths: dates.slice(0, LINKED).map(({ path }) => path),
      message: `${said.join('、')}${more}晚于今天（${printDate(today)}）。${ask}`,
    },
  ];
}
