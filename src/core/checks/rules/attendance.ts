// R1, R2, R4: who should come, who came, who did not, and whether that is enough for a 民主生活会.

import { SOURCES } from '../legal-sources.ts';
import { meetingOf } from '../meeting-of.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { overBound } from './at-most.ts';

const PRESENT_WHY = '实到人数不能超过应到人数，列席、督导人员和书面发言的都不算实到，请核对。';

export const ATTENDANCE: readonly Rule[] = [
  {
    id: 'R1',
    severity: 'error',
    description: '实到人数不超过应到人数，缺席的人数与缺席人员的行数、缺席原因里的人数一致。',
    find: (draft) => [...present(draft), ...absent(draft), ...branches(draft)],
  },
  {
    id: 'R2',
    severity: 'error',
    description: '民主生活会到会人数达到应到人数的三分之二（比例可以调整）。',
    find: quorum,
  },
  {
    id: 'R4',
    severity: 'warning',
    description: '到会成员各行人数合计等于实到人数。',
    find: named,
  },
];

function present({ values }: DraftToCheck): readonly RuleFinding[] {
  return overBound('实到人数', values.number('实到人数'), values.number('应到人数'), 0, PRESENT_WHY);
}

function absent({ values }: DraftToCheck): readonly RuleFinding[] {
  const [due, came] = [values.number('应到人数'), values.number('实到人数')];
  if (!due || !came || !values.asks('缺席人员')) return [];
  const missing = due.value - came.value;
  const rows = values.rows('缺席人员');
  if (missing < 0 || rows.length === missing) return [];
  const counts = `应到 ${due.value} 人，实到 ${came.value} 人，缺席 ${missing} 人`;
  return [
    {
      key: '缺席人员',
      paths: [['缺席人员'], came.path, due.path],
      ...(rows.length
        ? { message: `${counts}，而“缺席人员”写了 ${rows.length} 行。请一人一行，使行数等于缺席人数。` }
        : {
            severity: 'warning',
            message: `${counts}，“缺席人员”还是空的。请一人一行写明职务和原因。`,
          }),
    },
  ];
}

function branches({ values }: DraftToCheck): readonly RuleFinding[] {
  return values.rows('所属支部').flatMap((row): readonly RuleFinding[] => {
    const [due, came] = [row.number('应到人数'), row.number('实到人数')];
    if (!due || !came) return [];
    const key = `所属支部.${row.path[1]}`;
    const over = overBound(`${key}.实到人数`, came, due, 0, PRESENT_WHY);
    if (over.length) return over;
    const missing = due.value - came.value;
    const reason = row.text('缺席原因');
    const named = [...(reason?.value ?? '').matchAll(/(\d+)\s*人/g)].reduce(
      (total, [, number]) => total + Number(number),
      0,
    );
    const unsaid = !reason && missing > 0;
    const unequal = reason && /\d\s*人/.test(reason.value) && named !== missing;
    if (!unsaid && !unequal) return [];
    const path = reason?.path ?? [...row.path, '缺席原因'];
    const said = unsaid ? '还是空的，请写明各种原因的人数' : `里的人数合计是 ${named} 人，请核对`;
    return [
      {
        key: `${key}.缺席原因`,
        severity: 'warning',
        paths: [path, came.path, due.path],
        message: `“所属支部”第 ${Number(row.path[1]) + 1} 行应到 ${due.value} 人，实到 ${came.value} 人，缺席 ${missing} 人，“缺席原因”${said}。`,
      },
    ];
  });
}

function quorum(draft: DraftToCheck): readonly RuleFinding[] {
  if (meetingOf(draft) !== '民主生活会') return [];
  const { values, thresholds } = draft;
  const [due, came] = [values.number('应到人数'), values.number('实到人数')];
  const [part, whole] = thresholds.quorum;
  if (!due || !came || came.value * whole >= due.value * part) return [];
  const [usualPart, usualWhole] = DEFAULT_THRESHOLDS.quorum;
  const least = Math.ceil((due.value * part) / whole);
  return [
    {
      key: '实到人数',
      paths: [came.path, due.path],
      acceptable: `${came.value}/${due.value}`,
      message: `“实到人数”是 ${came.value}，不到“应到人数” ${due.value} 的${share(part, whole)}（至少 ${least} 人）。请核对；确有特殊情况的，写明理由。`,
      ...(part === usualPart && whole === usualWhole ? { source: SOURCES.lifeMeeting } : {}),
    },
  ];
}

function share(part: number, whole: number): string {
  return part === 2 && whole === 3 ? '三分之二' : ` ${part}/${whole}`;
}

function named({ values }: DraftToCheck): readonly RuleFinding[] {
  const came = values.number('实到人数');
  const rows = values.rows('到会成员').map((row) => row.number('人数'));
  if (!came || !rows.length || rows.some((row) => !row)) return [];
  const total = rows.reduce((sum, row) => sum + (row?.value ?? 0), 0);
  if (total === came.value) return [];
  return [
    {
      key: '到会成员',
      paths: [['到会成员'], came.path],
      message: `“到会成员”各行合计 ${total} 人，“实到人数”是 ${came.value}。两者应当相等，主持人也要算一行，请核对。`,
    },
  ];
}
