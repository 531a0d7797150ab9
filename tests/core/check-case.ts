// Runs the checks on a sample with changes, as the case files under tests/cases/findings describe them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../src/core/checks/check.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import { readDate } from '../../src/core/facts/date.ts';
import { asFact, type Facts } from '../../src/core/facts/fact.ts';
import type { CalendarDate } from '../../src/core/facts/value.ts';
import { isMapping } from '../../src/core/source/yaml-shape.ts';
import type { FontSchemeName } from '../../src/core/style/fonts.ts';
import { content } from '../content/load-content.ts';

export type Case = {
  readonly template: string;
  /** Facts by name, or by path such as 所属支部.1.实到人数; null takes one away. */
  readonly change?: Readonly<Record<string, unknown>>;
  /** 2026-11-21 unless said otherwise. */
  readonly today?: string;
  readonly thresholds?: Partial<Thresholds>;
  readonly accepted?: Readonly<Record<string, string>>;
  readonly fontScheme?: FontSchemeName;
  /** What the unit keeps, what last year's draft left to look at, and whether the sample is held against it. */
  readonly standing?: Facts;
  readonly lastYear?: Facts;
  readonly withSample?: boolean;
  /** Ids of everything found; nothing where left out. */
  readonly expect?: readonly string[];
  /** Ids that stop a final export; all errors where left out. */
  readonly stops?: readonly string[];
};

const TODAY: CalendarDate = { year: 2026, month: 11, day: 21 };

export function findingsOf(each: Case): readonly Finding[] {
  const entry = content.entries.find(({ template }) => template.id === each.template);
  if (!entry) throw new Error(`no template ${each.template}`);
  const { template, sample } = entry;
  const facts = each.change ? changed(baseOf(template.id) ?? sample, each.change) : sample;
  const today = each.today ? readDate(each.today) : TODAY;
  if (typeof today === 'string') throw new Error(today);
  return check({
    template,
    facts,
    document: fill(template, facts),
    thresholds: { ...DEFAULT_THRESHOLDS, ...each.thresholds },
    accepted: each.accepted ?? {},
    today,
    ...(each.standing ? { standing: each.standing } : {}),
    ...(each.lastYear ? { lastYear: each.lastYear } : {}),
    ...(each.withSample ? { sample } : {}),
    ...(each.fontScheme ? { fontScheme: each.fontScheme } : {}),
  });
}

/** Facts kept for the cases of a template whose sample follows a story; elsewhere they change the sample. */
function baseOf(id: string): Facts | undefined {
  const file = join(import.meta.dirname, `../cases/findings/bases/${id}.yml`);
  const facts = existsSync(file) ? asFact(parse(readFileSync(file, 'utf8'))) : undefined;
  return isMapping(facts) ? (facts as Facts) : undefined;
}

/** The sample with the changes put in; a change that goes nowhere is an error of the case. */
export function changed(sample: Facts, change: Readonly<Record<string, unknown>>): Facts {
  const facts: Record<string, unknown> = JSON.parse(JSON.stringify(sample));
  for (const [path, value] of Object.entries(change)) put(facts, path.split('.'), value);
  const result = asFact(facts);
  if (!isMapping(result)) throw new Error('facts are no mapping');
  return result as Facts;
}

function put(into: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof into !== 'object' || into === null) throw new Error(`nothing at ${step}`);
  if (rest.length) put(Reflect.get(into, step), rest, value);
  else if (value !== null) Reflect.set(into, step, value);
  else if (!Reflect.has(into, step)) throw new Error(`${step} is not there to be taken away`);
  else Reflect.deleteProperty(into, step);
}
