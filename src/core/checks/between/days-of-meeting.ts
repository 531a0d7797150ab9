// R11 over all papers of a meeting: days no single paper asks for together, and the days in its lists.

import { printDate, readDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import { pickedLines } from '../../facts/excerpt-names.ts';
import type { Facts } from '../../facts/fact.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { inSequence } from '../rules/dates.ts';
import { valuesOf } from '../values.ts';
import type { BetweenFinding, BetweenRule, PaperRead } from './between.ts';

export const DAYS_OF_MEETING: BetweenRule = {
  id: 'days',
  description: '各份文书里的日期前后相接；学习、谈话、审阅材料都不晚于开会当天。',
  find: (papers, facts) => [...betweenPapers(papers, facts), ...inLists(papers, facts)],
};

function betweenPapers(papers: readonly PaperRead[], facts: Facts): readonly BetweenFinding[] {
  const fields = new Map(
    papers
      .flatMap(({ template: { fields: own, feeds = [] } }) => [...feeds, ...own])
      .map((field) => [field.name, field]),
  );
  const shared = [...fields.values()].filter(({ whose }) => !whose);
  const values = valuesOf(readFacts(shared, facts), new Set(shared.map(({ name }) => name)));
  return inSequence(values).flatMap(({ paths, message, severity = 'warning' }) => {
    const names = paths.map(([name]) => String(name));
    // What one paper can see by itself is said there.
    if (papers.some(({ asked }) => names.every((name) => asked.has(name)))) return [];
    return [
      {
        id: names.join(':'),
        severity,
        papers: names.flatMap((name) => askingFor(papers, name)),
        names,
        message,
      },
    ];
  });
}

function askingFor(papers: readonly PaperRead[], name: string): readonly string[] {
  return papers.filter(({ asked }) => asked.has(name)).map(({ template }) => template.id);
}

type List = { readonly list: string; readonly column: string; readonly done?: string };

const LISTS: readonly List[] = [
  { list: '学习安排', column: '日期', done: '已办' },
  { list: '谈话安排', column: '完成日期' },
  { list: '材料审核', column: '审阅日期' },
];

function inLists(papers: readonly PaperRead[], facts: Facts): readonly BetweenFinding[] {
  const meeting = dayOf(facts.会议日期);
  if (!meeting) return [];
  return LISTS.flatMap(({ list, column, done }) => {
    const rows = facts[list];
    const late = (Array.isArray(rows) ? rows : []).flatMap((row, index) => {
      if (typeof row !== 'object' || Array.isArray(row)) return [];
      const day = done && row[done] !== true ? undefined : dayOf(row[column]);
      return day && dayCount(day) > dayCount(meeting) ? [String(index + 1)] : [];
    });
    if (!late.length) return [];
    const message = `“${list}”${pickedLines(late)}的“${column}”晚于“会议日期”${printDate(meeting)}。会前的事要在开会以前做完，请核对。`;
    const names = [list, '会议日期'];
    const where = names.map((name) => askingFor(papers, name)).find(({ length }) => length) ?? [];
    return [{ id: list, severity: 'warning' as const, papers: where, names, message }];
  });
}

function dayOf(fact: unknown) {
  const day = typeof fact === 'string' ? readDate(fact) : '';
  return typeof day === 'string' ? undefined : day;
}
