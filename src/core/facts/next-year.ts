// Next year's draft out of this year's: the unit stays, the year and the names that hold it move on, ticks go, and all else
// is taken over to be looked at, piece by piece.

import { type Fact, type Facts, isGiven } from './fact.ts';
import type { Field, LastYearFigure, NextYear } from './field.ts';
import { type LastYear, withUnits } from './last-year.ts';
import { readScalar } from './read-scalar.ts';
import { nextYearOf } from './types/types.ts';
import { moveYears } from './year-in-text.ts';

export type NextYearFacts = {
  readonly facts: Facts;
  /** What of them still has to be looked at. */
  readonly lastYear: LastYear;
};

/** `columns` are those of rows, which take over whole rows. */
type Rule = Pick<Field, 'name'> & { readonly becomes: NextYear; readonly columns?: readonly string[] };
/** What becomes of answers, by name and former name. */
export type NextYearRules = readonly Rule[];

/** The rules of some fields: what the vocabulary says, else what the type tells. */
export function nextYearRules(fields: readonly Field[]): NextYearRules {
  const namesOf = (name: string) => [name, ...(fields.find((each) => each.name === name)?.formerly ?? [])];
  return fields.flatMap((field) => {
    const own = field.nextYear ?? nextYearOf(field, field.stage);
    const becomes = typeof own === 'string' ? own : { ...own, from: own.from.flatMap(namesOf) };
    const columns = field.type === 'rows' ? { columns: field.columns.map(({ name }) => name) } : {};
    return namesOf(field.name).map((name) => ({ name, becomes, ...columns }));
  });
}

/** `others` are facts of other drafts: those of the same year and organ may hold the list whose figures are wanted. */
export function nextYear(rules: NextYearRules, facts: Facts, others: readonly Facts[] = []): NextYearFacts {
  const becomes = new Map(rules.map((rule) => [rule.name, rule.becomes]));
  const year = yearOf(facts.年度);
  const next: Record<string, Fact> = {};
  const lastYear: Record<string, Fact> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const rule = becomes.get(name) ?? '核对';
    if (typeof rule !== 'string' || rule === '不沿用' || !isGiven(fact)) continue;
    const taken = rule === '推年' ? moved(fact, year) : fact;
    next[name] = taken;
    const certain =
      rule === '保留'
        ? !namesYear(fact, year)
        : rule === '推年' && yearOf(fact) !== undefined && taken !== fact;
    if (!certain) lastYear[name] = taken;
  }
  const sources = [facts, ...others.filter((each) => isSameMeeting(each, facts))];
  for (const { name, becomes: figure, columns } of rules) {
    const taken = typeof figure === 'string' ? undefined : figureOf(figure, sources, columns);
    if (taken === undefined) continue;
    next[name] = taken;
    lastYear[name] = taken;
  }
  return { facts: next, lastYear: withUnits(lastYear, facts) };
}

function yearOf(fact: Fact | undefined): number | undefined {
  const reading = readScalar({ type: 'int', min: 1000, max: 9998 }, fact, []);
  return reading.state === 'given' && reading.value.kind === 'number' ? reading.value.number : undefined;
}

/** Of a text, the years next to that of the draft; what is not known is left, to be looked at. */
function moved(fact: Fact, year: number | undefined): Fact {
  if (typeof fact === 'number') return yearOf(fact) === undefined ? fact : fact + 1;
  if (typeof fact === 'string') {
    const whole = yearOf(fact);
    if (whole !== undefined) return String(whole + 1);
    return year === undefined ? fact : moveYears(fact, (each) => Math.abs(each - year) <= 1);
  }
  return Array.isArray(fact) ? fact.map((item) => moved(item, year)) : fact;
}

/** Whether what is kept year by year speaks of this one all the same: a working group of one meeting. */
function namesYear(fact: Fact, year: number | undefined): boolean {
  return year !== undefined && JSON.stringify(moved(fact, year)) !== JSON.stringify(fact);
}

function isSameMeeting(a: Facts, b: Facts): boolean {
  const year = yearOf(a.年度);
  const organ = word(a.发文机关);
  return year !== undefined && year === yearOf(b.年度) && organ !== '' && organ === word(b.发文机关);
}

/** Out of the first source that has the rows; undefined where none has, or nothing is to be listed. */
function figureOf(
  { from, where, column }: LastYearFigure,
  sources: readonly Facts[],
  columns: readonly string[] | undefined,
): Fact | undefined {
  for (const facts of sources) {
    for (const name of from) {
      const rows = rowsOf(facts[name]);
      if (!rows.length || (where && !rows.some((row) => word(row[where.column])))) continue;
      const own = where ? rows.filter((row) => where.options.includes(word(row[where.column]))) : rows;
      if (columns) return own.length ? own.map((row) => withColumns(row, columns)) : undefined;
      if (column === undefined) return String(own.length);
      const texts = own.map((row) => word(row[column])).filter(Boolean);
      return texts.length ? texts : undefined;
    }
  }
  return undefined;
}

function withColumns(row: Facts, columns: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)));
}

function rowsOf(fact: Fact | undefined): readonly Facts[] {
  if (!Array.isArray(fact)) return [];
  return fact.filter((row): row is Facts => typeof row === 'object' && !Array.isArray(row) && isGiven(row));
}

function word(fact: Fact | undefined): string {
  return typeof fact === 'string' ? fact.trim() : '';
}
